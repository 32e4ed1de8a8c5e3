import { lastDayOf } from '../plan/day';
import { findDues, type FoundDue } from '../plan/due-parse';
import type { Period } from '../plan/period';
import type { Due } from '../plan/records';
import { cuesIn, type Cue } from './promise-cues';
import { statementEnd, statementStart, tidy, wordingOf } from './promise-wording';
import { DELIVERABLE, FIXED_ALONE, KEPT_AT_ONCE, NO_PROMISE, PAST, SUPPOSED } from './promise-patterns';

/** One thing a sentence promises. */
export interface Promised {
  readonly what: string;
  readonly due?: Due;
  readonly previousDue?: Due;
  /** Says that it was put off. */
  readonly slips: boolean;
}

/** A sentence longer than this is a spoilt table or list. */
const LONGEST = 1500;

/** What a sentence promises, by its words and its dates; `period` is the report's. Nothing for what tells of the past, of effects and of hopes. */
export function promisesIn(sentence: string, period?: Period): Promised[] {
  if (sentence.length > LONGEST || sentence.endsWith('?') || NO_PROMISE.test(sentence)) return [];
  const cues = cuesIn(sentence);
  if (cues.length === 0) return [];
  const dues = findDues(sentence, period);
  const taken = new Set<FoundDue>();
  const promised = cues.flatMap((cue, at): Promised[] => {
    if (isSupposed(sentence, cue)) return [];
    const until = cues[at + 1]?.index ?? sentence.length;
    if (cue.kind === 'slip') return slipIn(sentence, cue, dues, taken);
    const found = dueOf(sentence, cue, until, dues, taken, period);
    if (found.length === 0) return undatedIn(sentence, cue, cues);
    found.forEach((due) => taken.add(due));
    return found.map((due, index) => ({
      what: whatOf(sentence, cue, found, index),
      due: due.due,
      slips: false,
      ...(WAS_DUE.test(sentence.slice(0, cue.end)) ? { once: true } : {}),
    }));
  });
  return withoutFormerDates(promised);
}

const WAS_DUE = /\b(?:was|were)\s+(?:\w+\s+)?due(?:\s+to(?:\s+be)?(?:\s+[a-z-]+)?)?\s*$/i;

/** "Was due to report in November but will now report in March" is one promise that was put off. */
function withoutFormerDates(promised: readonly (Promised & { readonly once?: boolean })[]): Promised[] {
  return promised.flatMap((one, at): Promised[] => {
    const { once, ...bare } = one;
    const [before, after] = [promised[at - 1], promised[at + 1]];
    if (once && after?.due && one.due && after.due.from > one.due.by) return [];
    const slipped = before?.once === true && before.due && bare.due && bare.due.from > before.due.by && !bare.previousDue;
    return [slipped ? { ...bare, previousDue: before.due, slips: true } : bare];
  });
}

function isSupposed(sentence: string, cue: Cue): boolean {
  return SUPPOSED.test(sentence.slice(statementStart(sentence, cue.index), cue.index));
}

function whatOf(sentence: string, cue: Cue, found: readonly FoundDue[], index: number): string {
  const [first, due] = [found[0], found[index]];
  if (!first || !due) return tidy(sentence);
  if (cue.kind === 'field') {
    const rest = `${sentence.slice(0, cue.index)} ${sentence.slice(due.index + due.due.text.length)}`.replace(/[\s.,;()–—-]+$/, '');
    return tidy(rest);
  }
  if (/^next\b/i.test(sentence.slice(cue.index))) return tidy(sentence.slice(cue.end, first.index));
  const leads = first.index < cue.index;
  const until = leads ? statementEnd(sentence, cue.end) : first.index;
  if (index === 0) {
    const start = first.index + first.due.text.length;
    // A date that leads is no part of what is promised.
    return leads
      ? tidy(sentence.slice(start, until).replace(/^[\s,]+/, ''))
      : wordingOf(sentence, cue, { from: until, until: sentence.length });
  }
  const before = found[index - 1];
  const other = before
    ? sentence.slice(before.index + before.due.text.length, due.index).replace(/^[\s,]*(?:and|with|then|followed by)\s+/i, '')
    : '';
  return tidy(`${other.trim()} ${sentence.slice(cue.index, first.index)}`);
}

/** The dates a word of promise speaks of: behind it, or at the very beginning of its statement. */
function dueOf(
  sentence: string,
  cue: Cue,
  until: number,
  dues: readonly FoundDue[],
  taken: ReadonlySet<FoundDue>,
  period: Period | undefined,
): FoundDue[] {
  const fits = (due: FoundDue): boolean => !taken.has(due) && isToCome(due, cue, period);
  const behind = dues.filter((due) => due.index >= cue.end - 1 && due.index < until && fits(due) && leadFits(due, cue));
  const first = behind[0];
  if (first) {
    const gap = sentence.slice(cue.end, first.index);
    if (
      PAST.test(gap) ||
      (cue.kind === 'field' && gap.trim() !== '') ||
      (cue.kind === 'fixed' && (gap.length > 60 || (FIXED_ALONE.test(cue.verb) && gap.trim() !== ''))) ||
      (cue.kind !== 'will' && KEPT_AT_ONCE.test(sentence.slice(first.index + first.due.text.length))) ||
      (cue.kind === 'ready' && gap.trim().length > 20)
    )
      return [];
    const second = behind[1];
    const between = second ? sentence.slice(first.index + first.due.text.length, second.index) : '';
    const also =
      second &&
      first.lead === second.lead &&
      /^[\s,]*(?:and|with|then|followed by)\s+(?=\p{Lu})[^;.]{3,80}$/u.test(between) &&
      !PAST.test(between);
    return also ? [first, second] : [first];
  }
  if (cue.kind === 'fixed' || cue.kind === 'field' || cue.kind === 'ready') return [];
  const start = statementStart(sentence, cue.index);
  const leading = dues.find((due) => due.index >= start && due.index - start <= 2 && due.index < cue.index && fits(due) && due.lead !== '');
  if (!leading || PAST.test(sentence.slice(leading.index, cue.index))) return [];
  return [leading];
}

function leadFits({ lead, due }: FoundDue, cue: Cue): boolean {
  if (lead === 'for') return cue.kind === 'planned' || cue.kind === 'due' || cue.kind === 'expected' || cue.kind === 'aim';
  if (lead === 'to') return false;
  return (
    lead !== '' ||
    cue.kind === 'field' ||
    /^(?:early|mid|late|later|next|this|the end|end|w\/c|week|spring|summer|autumn|winter|post)/i.test(due.text)
  );
}

/** A promise is of a day to come; one that is said to have been due may name a day of the report's own months. */
function isToCome({ due, lead }: FoundDue, cue: Cue, period: Period | undefined): boolean {
  if (!period) return true;
  if (cue.kind === 'fixed' || cue.kind === 'ready') return due.by > lastDayOf(period.to);
  return due.by >= `${period.from}-01` || (cue.sure && lead === 'by');
}

function slipIn(sentence: string, cue: Cue, dues: readonly FoundDue[], taken: Set<FoundDue>): Promised[] {
  const end = statementEnd(sentence, cue.end);
  const mine = dues.filter((due) => due.index >= cue.end && due.index < end && !taken.has(due));
  const to = mine.find(({ lead }) => lead === 'to' || lead === 'until');
  if (!to || to.index - cue.end > 120) return [];
  const from = mine.find((due) => due.lead === 'from' && due.index < to.index);
  taken.add(to);
  if (from) taken.add(from);
  const what = wordingOf(sentence, cue, { from: from?.index ?? to.index, until: to.index });
  return [{ what, due: to.due, slips: true, ...(from ? { previousDue: from.due } : {}) }];
}

function undatedIn(sentence: string, cue: Cue, cues: readonly Cue[]): Promised[] {
  if (!cue.undated) return [];
  const end = statementEnd(sentence, cue.end);
  const start = statementStart(sentence, cue.index);
  const subject = sentence.slice(start, cue.index);
  if ((cue.kind === 'expected' || cue.kind === 'planned') && !DELIVERABLE.test(subject)) return [];
  if (cues.some((other) => other !== cue && other.index > cue.end && other.index < end)) return [];
  if (/\b(?:which|that|who)\s+[^,]{0,30}$/i.test(subject)) return [];
  return [{ what: wordingOf(sentence, cue, { from: end, until: end }), slips: false }];
}
