import type { SourceFile } from './reader';
import { zipNames } from './zip-entries';

/** What a file is by its own bytes, whatever its name says. */
export interface FileKind {
  /** In words: "a Word document". */
  readonly is: string;
  /** The ending it should have, by which its reader is found; none where nothing can read it. */
  readonly ending?: string;
  /** What to do with one that nothing can read. */
  readonly remedy?: string;
  readonly locked?: true;
}

const WORD: FileKind = { is: 'a Word document', ending: '.docx' };
const EXCEL: FileKind = { is: 'an Excel workbook', ending: '.xlsx' };
const OLD_EXCEL: FileKind = { is: 'an Excel workbook of the old kind', ending: '.xls' };
const PDF: FileKind = { is: 'a PDF', ending: '.pdf' };
const PAGE: FileKind = { is: 'a web page', ending: '.html' };
const PICTURE: FileKind = { is: 'a picture', remedy: 'Put the document that it shows into the folder, or type its words into one.' };
const SLIDES: FileKind = { is: 'a PowerPoint presentation', remedy: 'Save it as a PDF, or copy its text into a Word document.' };
const PACKED: FileKind = { is: 'a packed folder', remedy: 'Unpack it and put the documents that it holds into the folder.' };
const LOCKED: FileKind = { is: 'protected with a password', locked: true };
const OPEN_DOCUMENT: FileKind = { is: 'an OpenDocument file', remedy: 'Save it as .docx, or as .xlsx if it is a sheet.' };

/** Beginnings of files, the first that fits. */
const BEGINNINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/^%PDF-/, PDF],
  [/^\{\\rtf/, { is: 'an RTF document', remedy: 'Open it in Word and save it as .docx.' }],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyphei)/s, PICTURE],
  [/^(?:Rar!\x1a|7z\xbc\xaf|\x1f\x8b)/, PACKED],
];

/** In old Office files, the names of the parts that tell them apart. */
const PARTS: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', LOCKED],
  ['__nameid_version1.0', { is: 'an Outlook message', remedy: 'Save its text or its attachment as a document of its own.' }],
  ['WordDocument', { is: 'a Word document of the old kind (.doc)', remedy: 'Open it in Word and save it as .docx.' }],
  ['PowerPoint Document', SLIDES],
  ['Workbook', OLD_EXCEL],
];
const OLD_OFFICE: FileKind = { is: 'an old Office file', remedy: 'Open it and save it as .docx or .xlsx.' };

/** In zips, the folders that tell them apart. */
const FOLDERS: readonly (readonly [RegExp, FileKind])[] = [
  [/^xl\/workbook\.bin$/, { is: 'a binary Excel workbook (.xlsb)', remedy: 'Open it in Excel and save it as .xlsx.' }],
  [/^word\//, WORD],
  [/^xl\//, EXCEL],
  [/^ppt\//, SLIDES],
  [/^META-INF\/manifest\.xml$/, OPEN_DOCUMENT],
  [/^Index\/.*\.iwa$/, { is: 'a Pages or Numbers document', remedy: 'Export it as Word or Excel.' }],
];

/** Nothing for text that is no web page. Throws `DocumentError` for a zip that is damaged. */
export async function kindOf(file: SourceFile): Promise<FileKind | undefined> {
  const beginning = Buffer.from(file.bytes.subarray(0, 1_024)).toString('latin1');
  if (/^PK(?:\x03\x04|\x05\x06)/.test(beginning)) return ofZip(await zipNames(file));
  if (beginning.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return ofOldOffice(file.bytes);
  const found = BEGINNINGS.find(([begins]) => begins.test(beginning));
  if (found) return found[1];
  const text = beginning.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<\?xml[^>]*>|<!--[^]*?-->)*/i, '');
  return /^<(?:!doctype\s+html|html)\b/i.test(text) ? PAGE : undefined;
}

function ofZip(names: readonly string[]): FileKind {
  return FOLDERS.find(([folder]) => names.some((name) => folder.test(name)))?.[1] ?? PACKED;
}

function ofOldOffice(bytes: Uint8Array): FileKind {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return PARTS.find(([part]) => whole.includes(Buffer.from(part, 'utf16le')))?.[1] ?? OLD_OFFICE;
}
