import { lastDayOf } from '../plan/day';
import type { Day } from '../plan/period';
import type { Snapshot } from './snapshot';
import { forceOf } from './same-record';

/**
 * The last day that any document of a plan's force reports on, against which its promises are judged; nothing where no document says its months.
 * Only what reports something counts: a plan for a year that is still running reports on none of it.
 */
export function reportedUntil(snapshot: Pick<Snapshot, 'records'>, plan: string): Day | undefined {
  return newestEnd(snapshot, (other) => (forceOf(other) ?? other) === (forceOf(plan) ?? plan));
}

/** The same of the documents of that plan alone: a report of a later year may have nothing to say of it. */
export function planReportedUntil(snapshot: Pick<Snapshot, 'records'>, plan: string): Day | undefined {
  return newestEnd(snapshot, (other) => other === plan);
}

function newestEnd({ records }: Pick<Snapshot, 'records'>, isMeant: (plan: string) => boolean): Day | undefined {
  const ends = records.flatMap((record) => (record.kind === 'update' && record.period && isMeant(record.plan) ? [record.period.to] : []));
  const newest = ends.sort().at(-1);
  return newest === undefined ? undefined : lastDayOf(newest);
}
