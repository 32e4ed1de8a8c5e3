import type { Day } from './period';
import type { Commitment, CommitmentNews, Due } from './records';

/** How a promise stands on a day. */
export interface CommitmentStanding {
  readonly state: 'delivered' | 'delivered-late' | 'slipped' | 'overdue' | 'due' | 'undated';
  /** Its newest date. */
  readonly due?: Due;
  /** The date before, where it was put off. */
  readonly from?: Due;
  /** The news that settles it. */
  readonly news?: CommitmentNews;
}

/**
 * How a promise stands at the end of a day, by what the documents say of it: kept, put off, still to come, or past its date with nothing
 * said. A promise that was put off and whose new date has passed too is overdue.
 */
export function commitmentStanding(commitment: Commitment, asOf: Day): CommitmentStanding {
  const delivered = commitment.news.findLast(({ says }) => says === 'delivered');
  const redated = commitment.news.filter(({ due }) => due !== undefined);
  const due = redated.at(-1)?.due ?? commitment.due;
  const slip = commitment.news.findLast(({ says }) => says === 'slipped');
  const from = slip ? (commitment.previousDue ?? commitment.due) : commitment.previousDue;
  const known = { ...(due && { due }), ...(from && from.by !== due?.by && { from }) };
  if (delivered) {
    const late = delivered.on !== undefined && commitment.due !== undefined && delivered.on.from > commitment.due.by;
    return { state: late ? 'delivered-late' : 'delivered', ...known, news: delivered };
  }
  if (due && due.by <= asOf) return { state: 'overdue', ...known, ...(slip && { news: slip }) };
  if (slip ?? commitment.previousDue) return { state: 'slipped', ...known, ...(slip && { news: slip }) };
  return { state: due ? 'due' : 'undated', ...known };
}
