import type { Extracted } from '../extract/extracted';
import type { ReloadReport } from './reload-report';

/** A document's part in a stored snapshot, in the snapshot's order; `reading` names what was read of it, none where it gave nothing. */
export interface StoredFile {
  readonly file: string;
  readonly reading?: string;
  /** Why it gave nothing. */
  readonly failed?: readonly { readonly code: string; readonly message: string; readonly at?: string }[];
}

/** A snapshot as it is kept: of which readings it is made. Plain data. */
export interface StoredSnapshot {
  readonly id: string;
  /** The one that was current before it; the way back. */
  readonly before?: string;
  /** By which state of the program its documents were read. */
  readonly program: string;
  readonly files: readonly StoredFile[];
  readonly report: ReloadReport;
}

export interface KeptReading {
  /** A hash of the file's name and bytes and of the program that read it. */
  readonly key: string;
  readonly extracted: Extracted;
}

/** Which snapshot answers, and of what state of the knowledge folder (a hash of its files) that was decided. */
export interface Current {
  readonly snapshot: StoredSnapshot;
  readonly folder: string;
}

/** Where snapshots outlive the process. Every method is one transaction: it happens as a whole or not at all. */
export interface SnapshotShelf {
  current(): Promise<Current | undefined>;
  /** The id of the current snapshot; cheap. */
  currentId(): Promise<string | undefined>;
  snapshot(id: string): Promise<StoredSnapshot | undefined>;
  reading(key: string): Promise<Extracted | undefined>;
  /** Keeps the snapshot with the readings that are new, makes it the current one, and lets go of all but the newest ten and of readings that none of these has. */
  keep(snapshot: StoredSnapshot, fresh: readonly KeptReading[], folder: string): Promise<void>;
  /** Makes a kept snapshot the current one, of this state of the folder. */
  use(id: string, folder: string): Promise<void>;
}

/** One reload at a time, also among several processes on one store. */
export interface ReloadLease {
  /** True when nobody else has it; it is lost after `seconds` unless it is taken again by the same holder. */
  take(holder: string, now: Date, seconds: number): Promise<boolean>;
  release(holder: string): Promise<void>;
}
