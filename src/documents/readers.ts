import type { Note } from '../plan/document';
import type { ReadDocument } from './block';
import { csvReader } from './csv-reader';
import { DocumentError } from './document-error';
import { tooLarge } from './document-size';
import { docxReader } from './docx-reader';
import { kindOf, type FileKind } from './file-kind';
import { htmlReader } from './html-reader';
import { cutLongTexts } from './long-texts';
import { markdownReader } from './markdown-reader';
import { pdfReader } from './pdf-reader';
import type { DocumentReader, OnShare, SourceFile } from './reader';
import { xlsxReader } from './xlsx-reader';
import { tooDeep } from './too-deep';

/** One reader a format. A reader loads its parser when it first reads. */
const READERS: readonly DocumentReader[] = [markdownReader, htmlReader, csvReader, docxReader, xlsxReader, pdfReader];

/** Every extension that can be read, in lower case with the dot. */
export const EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

/**
 * Reads a file by what it is: by its own beginning, and where that says nothing by its extension. Where the extension is wrong, a note says so.
 * Throws `DocumentError`, and nothing else, when the file as a whole is of no use.
 */
export async function readDocument(file: SourceFile, onShare?: OnShare): Promise<ReadDocument> {
  const { name, bytes } = file;
  const large = tooLarge(name, bytes.length);
  if (large) throw large;
  const extension = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase();
  if (bytes.length === 0) throw new DocumentError('empty', `${name} is empty. Export it again, or take it out of the folder.`);
  const kind = (await kindOf(file)) ?? NEVER_TEXT.get(extension ?? '');
  const reader = READERS.find(({ extensions }) => extensions.includes((kind ? kind.ending : extension) ?? ''));
  if (!reader) throw notRead(name, kind);
  try {
    const document = cutLongTexts(await reader.read(file, onShare));
    if (!kind || reader.extensions.includes(extension ?? '')) return document;
    return { ...document, notes: [wrongName(name, kind), ...document.notes] };
  } catch (error) {
    if (kind === TEXT || kind === ROWS)
      throw new DocumentError('truncated', `${name} is damaged, or no ${extension} file. Copy it again.`, { cause: error });
    if (error instanceof DocumentError) throw error;
    const message = `${name} could not be read. Open it, save it again and put it back.`;
    throw tooDeep(name, error) ?? new DocumentError('unreadable', message, { cause: error });
  }
}

const TEXT: FileKind = { is: 'plain text', ending: '.txt' };
const ROWS: FileKind = { is: 'rows of plain text', ending: '.csv' };
/** Files of these endings are never text; one that begins as none of them can be only text, or damaged. Many programs call rows of text a workbook. */
const NEVER_TEXT: ReadonlyMap<string, FileKind> = new Map([
  ...['.docx', '.docm', '.pdf'].map((ending) => [ending, TEXT] as const),
  ...['.xlsx', '.xlsm', '.xls'].map((ending) => [ending, ROWS] as const),
]);

function wrongName(name: string, { is, ending = '' }: FileKind): Note {
  return { code: 'wrong-name', message: `${name} is really ${is} and was read as one. Give it the ending ${ending}.` };
}

function notRead(name: string, kind: FileKind | undefined): DocumentError {
  if (kind?.locked) return new DocumentError('password', `${name} is ${kind.is}. Save it without one and put it back.`);
  if (kind?.remedy) return new DocumentError('other-format', `${name} is ${kind.is}. ${kind.remedy}`);
  return new DocumentError(
    'unknown-format',
    `${name} is ${kind?.is ?? 'of no known format'}. These can be read: ${EXTENSIONS.join(', ')}.`,
  );
}
