import type { Period } from './period';

/** Something about a document that a person should know: what could not be used and where, or what was put right. */
export interface Note {
  /** For the log and for tests: "table-realigned", "unreadable", "no-amount". */
  readonly code: string;
  /** One sentence for the admin: what it is and what to do. */
  readonly message: string;
  /** In words: "line 576", "page 3"; none when it is about the whole document. */
  readonly at?: string;
}

/** What is known of a loaded document. */
export interface DocumentFacts {
  readonly file: string;
  readonly title: string;
  readonly force?: string;
  /** "tvp/2017-18" for a plan's documents, else a slug of the title. */
  readonly plan: string;
  readonly kind: 'plan' | 'report' | 'measures' | 'glossary' | 'text';
  readonly period?: Period;
  /** The financial year the document belongs to. */
  readonly year?: Period;
  /** The day it bears, "2020-09-04". */
  readonly published?: string;
}
