import { lastDayOf } from '../plan/day';
import type { Day, Month } from '../plan/period';
import { onceASnapshot } from './once-a-snapshot';
import type { Snapshot } from './snapshot';
import { forceOf } from './same-record';

/**
 * The last day that any document of a plan's force reports on, against which its promises are judged; nothing where no document says its months.
 * Only what reports something counts: a plan for a year that is still running reports on none of it.
 */
export function reportedUntil(snapshot: Snapshot, plan: string): Day | undefined {
  return dayOf(newestMonths(snapshot).byForce.get(ownerOf(plan)));
}

/** The same of the documents of that plan alone: a report of a later year may have nothing to say of it. */
export function planReportedUntil(snapshot: Snapshot, plan: string): Day | undefined {
  return dayOf(newestMonths(snapshot).byPlan.get(plan));
}

const ownerOf = (plan: string): string => forceOf(plan) ?? plan;
const dayOf = (month: Month | undefined): Day | undefined => (month === undefined ? undefined : lastDayOf(month));

/** Every promise is held against it: read once, not once a promise. */
const newestMonths = onceASnapshot(({ ofKind }) => {
  const byForce = new Map<string, Month>();
  const byPlan = new Map<string, Month>();
  for (const { period, plan } of ofKind.update) {
    if (!period) continue;
    keepNewer(byForce, ownerOf(plan), period.to);
    keepNewer(byPlan, plan, period.to);
  }
  return { byForce, byPlan };
});

function keepNewer(newest: Map<string, Month>, of: string, month: Month): void {
  const known = newest.get(of);
  if (known === undefined || month > known) newest.set(of, month);
}
