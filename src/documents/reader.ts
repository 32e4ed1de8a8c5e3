import type { ReadDocument } from './block';

/** A file handed to a reader: nothing here touches the disk. */
export interface SourceFile {
  /** Its name in the knowledge folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One format. Returns what it understood, with notes for the rest; throws `DocumentError` only when the file as a whole is of no use. */
export interface DocumentReader {
  readonly format: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(file: SourceFile): Promise<ReadDocument>;
}
