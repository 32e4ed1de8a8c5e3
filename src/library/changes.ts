import type { PlanRecord } from '../plan/records';
import { commitmentChanges } from './commitment-changes';
import { byKind } from './kinds';
import { measureChanges } from './measure-changes';
import { objectiveChanges } from './objective-changes';
import { updateChanges } from './update-changes';
import type { Changes } from './what-changed';

/** What is different in one list of records from another: two reports of a plan, or the same documents read before and after somebody changed them. Pure. */
export function changesBetween(before: readonly PlanRecord[], now: readonly PlanRecord[]): Changes {
  const [old, fresh] = [byKind(before), byKind(now)];
  const objectives = objectiveChanges(old.objective, fresh.objective);
  return {
    objectives: objectives.changes,
    updates: updateChanges(old.update, fresh.update, objectives.sameAs),
    measures: measureChanges(old.measure, fresh.measure),
    commitments: commitmentChanges(before, now),
  };
}
