import type { Snapshot } from '../library/snapshot';
import type { PlanRecord, RecordKind } from '../plan/records';
import { find, type Found } from './find';
import { holdsIn } from './holds-in';
import type { Question } from './question';

/** A question with what was found for it. */
export interface Inquiry {
  readonly question: Question;
  readonly snapshot: Snapshot;
  /** Records that bear on it and hold in the period asked for, best first. */
  readonly found: readonly Found[];
  /** The same without regard to the period. */
  readonly anyPeriod: readonly Found[];
}

/** From this share of the question on, a record is an answer to it. */
export const ANSWERS = 0.55;
/** Words of an update show for themselves how far they answer; a figure does not. */
export const WORDS_ANSWER = 0.5;

export function inquire(question: Question, snapshot: Snapshot): Inquiry {
  const anyPeriod = find(question.concepts, snapshot);
  // Comparing across documents names their dates, not a period to answer for.
  const wished = question.wanted.has('comparison') ? [] : question.periods;
  const found = wished.length === 0 ? anyPeriod : anyPeriod.filter(({ record }) => wished.some((asked) => holdsIn(record, asked)));
  return { question, snapshot, found, anyPeriod };
}

export type RecordOf<K extends RecordKind> = Extract<PlanRecord, { readonly kind: K }>;

/** What was found of one kind, best first. */
export function foundOf<K extends RecordKind>(inquiry: Pick<Inquiry, 'found'>, ...kinds: readonly K[]): Found<RecordOf<K>>[] {
  return inquiry.found.filter((each): each is Found<RecordOf<K>> => (kinds as readonly RecordKind[]).includes(each.record.kind));
}

/** The best score of a list, 0 when it is empty. */
export function bestOf(found: readonly Found[]): number {
  return found[0]?.score ?? 0;
}
