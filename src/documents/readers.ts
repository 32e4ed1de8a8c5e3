import type { ReadDocument } from './block';
import { csvReader } from './csv-reader';
import { DocumentError } from './document-error';
import { htmlReader } from './html-reader';
import { markdownReader } from './markdown-reader';
import { tooDeep } from './too-deep';
import type { DocumentReader, SourceFile } from './reader';

/** One reader a format. A reader loads its parser when it first reads. */
export const READERS: readonly DocumentReader[] = [markdownReader, htmlReader, csvReader];

/** Every extension that can be read, in lower case with the dot. */
export const EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

/** Larger files are no plan that somebody wrote. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Reads a file by its extension. Throws `DocumentError`, and nothing else, when the file as a whole is of no use. */
export async function readDocument(file: SourceFile): Promise<ReadDocument> {
  const extension = /\.[^./\\]+$/.exec(file.name)?.[0].toLowerCase() ?? '';
  const reader = READERS.find((one) => one.extensions.includes(extension));
  if (!reader) {
    throw new DocumentError('unknown-format', `${file.name} is of no known format. These can be read: ${EXTENSIONS.join(', ')}.`);
  }
  if (file.bytes.length === 0) throw new DocumentError('empty', `${file.name} is empty. Export it again, or take it out of the folder.`);
  if (file.bytes.length > MOST_BYTES) {
    throw new DocumentError(
      'too-large',
      `${file.name} is larger than ${MOST_BYTES / 1024 / 1024} MB. Split it, or leave out its pictures.`,
    );
  }
  try {
    return await reader.read(file);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw (
      tooDeep(file.name, error) ??
      new DocumentError('unreadable', `${file.name} could not be read. Open it, save it again and put it back.`, { cause: error })
    );
  }
}
