import type { Period } from '../plan/period';
import type { RecordKind } from '../plan/records';
import type { CommitmentWish } from './commitment-wish';
import type { Wanted } from './question';

/** What a follow-up goes on wanting; "when" and "why" are asked once. */
export const LASTING = ['value', 'percent', 'count', 'money', 'theme'] as const satisfies readonly Wanted[];

/** The subject last talked about, as links into the snapshot. */
export interface Subject {
  readonly objective?: string;
  readonly measures?: readonly string[];
  /** The months that the last answer was of. */
  readonly period?: Period;
  /** Words of the subject as typed, each a phrase. */
  readonly terms: readonly string[];
  readonly places: readonly string[];
  readonly wanted: readonly Wanted[];
  /** What of promises was asked. */
  readonly commitments?: CommitmentWish;
}

/** A thing that was shown in a list or offered as a reading: "the second" means it. */
export interface Offer {
  readonly label: string;
  /** Words that ask for it. */
  readonly ask: string;
  /** The record it is, where it is one, and of what kind. */
  readonly record?: string;
  readonly kind?: RecordKind;
}

/** Things that an answer left to choose from, in the order shown. */
export interface Offered {
  readonly offers: readonly Offer[];
  /** They are readings of one question, of which one was asked for. */
  readonly choosing: boolean;
  /** There are more than are remembered, so that the last of them is not the last. */
  readonly cut?: true;
  /** Which was taken last, counted from 0. */
  readonly taken?: number;
}

/** Where an answer goes on that its card had no room for: its question, and the entry, counted from 0, that comes next. */
export interface Continuation {
  readonly ask: string;
  readonly from: number;
  readonly before?: Memory;
}

/** What of a conversation bears on the next question. Plain data. */
export interface Memory {
  readonly subject: Subject;
  readonly offered?: Offered;
  /** None when all was shown. */
  readonly rest?: Continuation;
}

/** Whether a wish outlasts its question. */
export function lasts(wanted: Wanted): wanted is (typeof LASTING)[number] {
  return (LASTING as readonly Wanted[]).includes(wanted);
}

/** A memory with where its answer goes on; of an answer of which everything is shown, with nothing of it. */
export function goingOn({ subject, offered }: Memory, rest: Continuation | undefined): Memory {
  return { subject, ...(offered && { offered }), ...(rest && { rest }) };
}
