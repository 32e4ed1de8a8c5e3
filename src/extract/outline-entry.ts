import type { DocumentFacts } from '../plan/document';
import type { Period } from '../plan/period';
import type { Section } from '../plan/records';
import type { Aim } from './find-aims';
import type { Line } from './line';

/** What a line is in its document. */
export type Role =
  | 'section'
  | 'objective'
  | 'aim'
  | 'heading'
  | 'marker'
  | 'field'
  | 'theme'
  | 'theme-part'
  | 'update'
  | 'introduction'
  | 'highlight'
  | 'cross-reference'
  | 'text'
  | 'table';

/** A line with its role and all it stands under. */
export interface OutlineEntry {
  readonly line: Line;
  readonly role: Role;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly section?: Section;
  /** The index of the objective's line. */
  readonly objective?: number;
  readonly aim?: Aim;
  readonly period?: Period;
  readonly by?: 'force' | 'commissioner';
}

export interface OutlineInput {
  readonly lines: readonly Line[];
  readonly facts: DocumentFacts;
  readonly objectives: readonly number[];
  readonly aims: readonly Aim[];
}
