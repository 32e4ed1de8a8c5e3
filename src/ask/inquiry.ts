import type { Snapshot } from '../library/snapshot';
import type { PlanRecord, RecordKind } from '../plan/records';
import { find, type Found } from './find';
import { isOfNamedForce } from './forces';
import { holdsIn } from './holds-in';
import { newestReadings } from './newest';
import type { Period } from '../plan/period';
import { asksOverTime } from './over-time';
import type { AskedPeriod, Question } from './question';

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

/** Finds what bears on a question, of the forces and in the periods it names; the newest readings where it names no period. */
export function inquire(question: Question, snapshot: Snapshot): Inquiry {
  const every = find(question.concepts, snapshot);
  const anyPeriod = question.forces.length === 0 ? every : every.filter(({ record }) => isOfNamedForce(record, question));
  // Comparing across documents names their dates, not a period to answer for.
  const wished = asksOverTime(question) ? [] : question.periods;
  const meant = wished.flatMap((asked) => optionMeant(asked, anyPeriod, bestOf(anyPeriod)));
  const found =
    wished.length === 0 ? newestReadings(anyPeriod) : anyPeriod.filter(({ record }) => meant.some((option) => holdsIn(record, option)));
  return { question, snapshot, found, anyPeriod };
}

/** "Q3" leaves the year open: the newest year in which something answers is meant. */
function optionMeant(asked: AskedPeriod, found: readonly Found[], best: number): readonly Period[] {
  const newestFirst = [...asked.options].sort((a, b) => (a.to < b.to ? 1 : -1));
  const meant = newestFirst.find((option) =>
    found.some(({ record, score }) => isOfATime(record) && score >= Math.max(ANSWERS, best - 0.05) && holdsIn(record, option)),
  );
  return meant ? [meant] : asked.options;
}

/** A theme and a term hold at any time, and tell no year. */
const isOfATime = ({ kind }: PlanRecord): boolean => kind !== 'theme' && kind !== 'term';

export type RecordOf<K extends RecordKind> = Extract<PlanRecord, { readonly kind: K }>;

/** What was found of one kind, best first. */
export function foundOf<K extends RecordKind>(inquiry: Pick<Inquiry, 'found'>, ...kinds: readonly K[]): readonly Found<RecordOf<K>>[] {
  const known = CHOSEN.get(inquiry.found) ?? new Map<string, readonly Found[]>();
  CHOSEN.set(inquiry.found, known);
  const name = kinds.join(' ');
  const chosen = known.get(name) ?? inquiry.found.filter(({ record }) => (kinds as readonly RecordKind[]).includes(record.kind));
  known.set(name, chosen);
  return chosen as readonly Found<RecordOf<K>>[];
}

/** Every way of answering looks at what was found of its kind. */
const CHOSEN = new WeakMap<readonly Found[], Map<string, readonly Found[]>>();

/** The best score of a list, 0 when it is empty. */
export function bestOf(found: readonly Found[]): number {
  return found[0]?.score ?? 0;
}
