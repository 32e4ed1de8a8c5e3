import { readDocument } from '../documents/readers';
import type { OnShare, SourceFile } from '../documents/reader';
import { tooDeep } from '../documents/too-deep';
import { extract } from '../extract/extract';
import type { Extracted } from '../extract/extracted';

/** What makes records of files, one after the other. */
export interface Reading {
  /** Throws `DocumentError` where the document is of no use, and any other error where the bot fails over it. */
  readonly read: (file: SourceFile, onShare?: OnShare) => Promise<Extracted>;
  /** To be called once when nothing more is to be read. */
  readonly end: () => Promise<void>;
}

/** The share of a file's time that is over when its blocks are there, and before its records are. */
const READ = 0.5;

/** Reads in the thread that asks, without bounds of time and memory. */
export const readHere: Reading = { read: recordsOf, end: () => Promise.resolve() };

/** The records of one file. Throws as `Reading` does. */
export async function recordsOf(file: SourceFile, onShare?: OnShare): Promise<Extracted> {
  const document = await readDocument(file, (share) => onShare?.(share * READ));
  onShare?.(READ);
  try {
    return extract(document);
  } catch (error) {
    throw tooDeep(file.name, error) ?? error;
  }
}
