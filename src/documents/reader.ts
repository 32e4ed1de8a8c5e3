import type { ReadDocument } from './block';

/** A file handed to a reader: nothing here touches the disk. */
export interface SourceFile {
  /** Its name in the knowledge folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Told how much is done, from 0 to 1. */
export type OnShare = (share: number) => void;

/** One format. Returns what it understood, with notes for the rest; throws `DocumentError` only when the file as a whole is of no use. */
export interface DocumentReader {
  readonly format: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** `onShare` is told of a long reading; a reader that is quick need not. */
  read(file: SourceFile, onShare?: OnShare): Promise<ReadDocument>;
}
