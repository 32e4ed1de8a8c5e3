import type { Objective } from '../plan/records';
import { isOfNamedForce } from './forces';
import type { Inquiry } from './inquiry';

/** The objective of a number, of the forces named; of one number in several years' plans, the newest plan's. */
export function objectiveNumbered(number: string, { question, snapshot }: Pick<Inquiry, 'question' | 'snapshot'>): Objective | undefined {
  return newestPlans(
    snapshot.ofKind.objective.filter((record) => record.number?.toLowerCase() === number.toLowerCase() && isOfNamedForce(record, question)),
  );
}

/** Of some objectives the one of the newest plan. */
export function newestPlans(objectives: readonly Objective[]): Objective | undefined {
  return [...objectives].sort((a, b) => (a.plan < b.plan ? 1 : -1))[0];
}
