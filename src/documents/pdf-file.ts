import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DocumentError } from './document-error';
import { pdfLibrary } from './pdf-library';
import { refuseOverpacked } from './pdf-packed';
import type { SourceFile } from './reader';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/** Opens a PDF. Throws `DocumentError` when it is locked, cut off, packed beyond measure or no PDF at all. */
export async function openPdf(file: SourceFile): Promise<OpenPdf> {
  if (isCutOff(file.bytes)) throw cutOff(file.name);
  refuseOverpacked(file.name, file.bytes);
  const { getDocument } = await pdfLibrary();
  const task = getDocument({
    // The library takes the bytes for itself.
    data: Uint8Array.from(file.bytes),
    verbosity: 0,
    // Nothing is drawn: fonts are only measured, and no picture is unpacked.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: 0,
  });
  try {
    const document = await task.promise;
    return { document, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw openingError(file, error);
  }
}

function openingError({ name }: SourceFile, cause: unknown): DocumentError {
  const kind = cause instanceof Error ? cause.name : '';
  if (kind === 'PasswordException') {
    return new DocumentError('password', `${name} is locked with a password. Save a copy without it and put that here.`, { cause });
  }
  return new DocumentError('unreadable', `${name} could not be read as a PDF. Open it, save it again as a PDF and put it back.`, { cause });
}

function cutOff(name: string): DocumentError {
  return new DocumentError('truncated', `${name} breaks off before its end. Copy it again from where it came from.`);
}

/** Whether the end that every PDF has is missing, or the length that a file for the web says of itself is not there. */
function isCutOff(bytes: Uint8Array): boolean {
  const text = (from: number, to?: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1');
  const start = text(0, 2048);
  if (!start.includes('%PDF-')) return false;
  const length = /\/Linearized\b[^>]*\/L\s+(\d+)/.exec(start)?.[1];
  return (length !== undefined && bytes.length < Number(length)) || !/%%EOF|startxref/.test(text(Math.max(0, bytes.length - 4096)));
}
