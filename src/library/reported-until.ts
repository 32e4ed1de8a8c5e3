import { daysOf } from '../plan/day-name';
import type { Day } from '../plan/period';
import type { Snapshot } from './snapshot';

/** The last day of the newest period that a force's plans and reports cover, of all forces without one named; nothing where none gives a period. */
export function reportedUntil(snapshot: Pick<Snapshot, 'documents'>, force?: string): Day | undefined {
  const days = snapshot.documents.flatMap(({ facts }) =>
    facts?.period && (facts.kind === 'plan' || facts.kind === 'report') && (force === undefined || facts.plan.split('/')[0] === force)
      ? [daysOf(facts.period).by]
      : [],
  );
  return days.sort().at(-1);
}
