import { lastDayOf } from './day';
import type { Day } from './period';
import type { Commitment, CommitmentNews, Due } from './records';

export type CommitmentState = 'delivered' | 'delivered-late' | 'slipped' | 'overdue' | 'due' | 'undated' | 'dropped';

export interface CommitmentStanding {
  readonly state: CommitmentState;
  /** The newest date it is promised for. */
  readonly due?: Due;
  /** The date before that one, where it was put off. */
  readonly from?: Due;
  /** What the judgement rests on, where a later report says something. */
  readonly news?: CommitmentNews;
}

const SAYS_LATE = /\b(?:weeks?|months?|days?) late\b|\blater than (?:planned|agreed|expected|promised)\b|\bbehind (?:schedule|plan)\b/i;

/** How a promise stands on a day, the last that anybody reports on: by what reports say first, then by its newest date. Pure; never throws. */
export function commitmentStanding(commitment: Commitment, asOf: Day): CommitmentStanding {
  const { news } = commitment;
  const dates = datesOf(commitment);
  const due = dates.at(-1);
  const from = dates.at(-2);
  const last = news.at(-1);
  const said = { ...(due ? { due } : {}), ...(from ? { from } : {}), ...(last ? { news: last } : {}) };
  const kept = news.findLast(({ says }) => says === 'delivered');
  if (kept) return { ...said, news: kept, state: isLate(kept, dates[0]) ? 'delivered-late' : 'delivered' };
  if (last?.says === 'dropped') return { ...said, state: 'dropped' };
  // A day earlier than the one promised is no delay.
  const later = from !== undefined && due !== undefined && due.by > from.by;
  const slips = commitment.slipped === true || later || news.some(({ says }) => says === 'slipped');
  const open = last?.says === 'slipped' && last.due === undefined;
  if (open) return { ...(due ? { from: due } : {}), news: last, state: 'slipped' };
  if (!due) return { ...said, state: 'undated' };
  return { ...said, state: isPast(due, commitment, asOf) ? 'overdue' : slips ? 'slipped' : 'due' };
}

/** Every date it had, oldest first, each once. */
function datesOf({ previousDue, due, news }: Commitment): Due[] {
  const dates: Due[] = [];
  for (const one of [previousDue, due, ...news.map((each) => each.due)]) {
    const before = dates.at(-1);
    // "Now in March" after "in Q4" is the same date told more exactly.
    if (one && before && before.from <= one.from && one.by <= before.by) dates[dates.length - 1] = one;
    else if (one && (!before || one.from > before.by || one.by < before.from)) dates.push(one);
  }
  return dates;
}

function isLate(kept: CommitmentNews, first: Due | undefined): boolean {
  return SAYS_LATE.test(kept.text) || (kept.on !== undefined && first !== undefined && kept.on.from > first.by);
}

/** The last day of a report passes a promise only where the report is a later one than that which made it. */
function isPast(due: Due, { period, news }: Commitment, asOf: Day): boolean {
  const told = news.at(-1)?.period ?? period;
  return due.by < asOf || (due.by === asOf && (told === undefined || lastDayOf(told.to) < asOf));
}

const WORDS: Readonly<Record<CommitmentState, string>> = {
  delivered: 'Delivered',
  'delivered-late': 'Delivered late',
  slipped: 'Slipped',
  overdue: 'Overdue',
  due: 'Due',
  undated: 'No date given',
  dropped: 'Given up',
};

/** A state as people read it. */
export function stateWords(state: CommitmentState): string {
  return WORDS[state];
}
