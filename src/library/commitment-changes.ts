import { commitmentStanding, type CommitmentStanding } from '../plan/commitment-standing';
import { lastDayOf } from '../plan/day';
import type { Day } from '../plan/period';
import type { Commitment, PlanRecord } from '../plan/records';
import type { CommitmentChanges } from './what-changed';

/** What became of promises between two lists of records, each judged at the end of the newest period that its list reports. */
export function commitmentChanges(before: readonly PlanRecord[], now: readonly PlanRecord[]): CommitmentChanges {
  const [then, later] = [promisesOf(before), promisesOf(now)];
  const known = new Map(then.map((promise) => [promise.commitment.id, promise]));
  const still = new Set(later.map(({ commitment }) => commitment.id));
  const told = later.flatMap((promise) => {
    const earlier = known.get(promise.commitment.id);
    return earlier ? [{ promise, earlier }] : [];
  });
  const pick = (test: (earlier: Promised, promise: Promised) => boolean): Commitment[] =>
    told.filter(({ earlier, promise }) => test(earlier, promise)).map(({ promise }) => promise.commitment);
  return {
    added: later.filter(({ commitment }) => !known.has(commitment.id)).map(({ commitment }) => commitment),
    delivered: pick((earlier, promise) => isDone(promise) && !isDone(earlier)),
    slipped: pick((earlier, promise) => !isDone(promise) && slips(promise) > slips(earlier)),
    open: pick((_, promise) => !isDone(promise)),
    gone: then.filter(({ commitment }) => !still.has(commitment.id)).map(({ commitment }) => commitment),
  };
}

interface Promised {
  readonly commitment: Commitment;
  readonly standing: CommitmentStanding;
}

function promisesOf(records: readonly PlanRecord[]): Promised[] {
  const until = reportedIn(records);
  return records.flatMap((record) =>
    record.kind === 'commitment' ? [{ commitment: record, standing: commitmentStanding(record, until) }] : [],
  );
}

/** The last day that any update reports on; without one nothing is past its date. */
function reportedIn(records: readonly PlanRecord[]): Day {
  const ends = records.flatMap((record) => (record.kind === 'update' && record.period ? [record.period.to] : []));
  const [last] = ends.sort().reverse();
  return last === undefined ? '0000-01-01' : lastDayOf(last);
}

const isDone = ({ standing }: Promised): boolean => standing.state.startsWith('delivered');

/** How often a promise was put off so far. */
function slips({ commitment }: Promised): number {
  const said = commitment.news.filter(({ says }) => says === 'slipped').length;
  return said + (commitment.slipped === true || commitment.previousDue ? 1 : 0);
}
