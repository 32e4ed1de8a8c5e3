import type { Note } from '../plan/document';
import type { RecordCounts } from './kinds';

/**
 * What became of one file of the folder. `read`: read anew. `unchanged`: its bytes are those of the snapshot before. `kept`: it could not be read, and what it gave
 * before stands. `refused`: it could not be read, and gave nothing before. `gone`: it is no longer in the folder. The notes of `kept` and `refused` begin with why.
 */
export interface FileOutcome {
  readonly file: string;
  readonly did: 'read' | 'unchanged' | 'kept' | 'refused' | 'gone';
  readonly records: number;
  readonly notes: readonly Note[];
}

/** What is different from the snapshot before, in words that stand for themselves. Plain data. */
export interface ReloadChanges {
  readonly objectives: {
    readonly added: readonly string[];
    readonly gone: readonly string[];
    readonly reworded: readonly { readonly before: string; readonly now: string }[];
    /** Statuses and leads that are other ones. */
    readonly moved: readonly Move[];
  };
  readonly updates: {
    readonly added: number;
    readonly gone: number;
    readonly reworded: readonly { readonly before: string; readonly now: string }[];
  };
  readonly measures: {
    readonly added: readonly string[];
    readonly gone: readonly string[];
    /** Each figure that is another one: `figure` says which ("April to December 2017", "comparison", "target"). */
    readonly moved: readonly { readonly name: string; readonly figure: string; readonly before: string; readonly now: string }[];
  };
  readonly awards: {
    readonly added: readonly string[];
    readonly gone: readonly string[];
    /** Sums that are other ones. */
    readonly moved: readonly Move[];
  };
  readonly promises: { readonly added: number; readonly gone: number; /** Dates that are other ones. */ readonly moved: readonly Move[] };
}

export interface Move {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** What a reload did. Plain data, kept with the snapshot. */
export interface ReloadReport {
  /** One report's own: two reloads that read the same have two. */
  readonly id: string;
  /** A hash of the folder that was read. */
  readonly folder: string;
  /** A date and time with zone, ISO 8601. */
  readonly at: string;
  /** A person's name, or "the start", "a change in the folder". */
  readonly by: string;
  /** A snapshot's `version`. */
  readonly version: string;
  readonly before?: { readonly version: string; readonly at: string };
  readonly milliseconds: number;
  readonly files: readonly FileOutcome[];
  readonly records: RecordCounts;
  /** None at the first loading. */
  readonly changes?: ReloadChanges;
}
