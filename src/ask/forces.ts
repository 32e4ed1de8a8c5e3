import { indexTerms } from '../library/searchable';
import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';
import type { PlanRecord } from '../plan/records';
import type { Question } from './question';

/** Words that name any force. */
const ANY_FORCE: ReadonlySet<string> = new Set(indexTerms('police constabulary force service commissioner'));

/** Whether a record is of a force that is named, or none is. */
export function isOfNamedForce(record: PlanRecord, { forces }: Pick<Question, 'forces'>): boolean {
  return forces.length === 0 || forces.includes(forceOf(record));
}

/** Which force a record is of: the first part of its plan's id. */
export function forceOf(record: PlanRecord): string {
  return record.plan.split('/')[0] ?? '';
}

/** The forces that the documents name: the first part of their plans' ids, and the name. A file that names none (a table of figures) is of no other force. */
export const loadedForces: (snapshot: Snapshot) => ReadonlyMap<string, string> = onceASnapshot(
  ({ documents }) =>
    new Map(documents.flatMap(({ facts }) => (facts?.force === undefined ? [] : [[facts.plan.split('/')[0] ?? '', facts.force] as const]))),
);

/** The forces that a question names by what tells their names apart ("Northmarch"), where several are loaded. */
export function namedForces(text: string, snapshot: Snapshot): string[] {
  const forces = [...loadedForces(snapshot)];
  if (forces.length < 2) return [];
  const asked = new Set(indexTerms(text));
  return forces.flatMap(([id, name]) => {
    const shared = new Set(forces.filter(([other]) => other !== id).flatMap(([, other]) => indexTerms(other)));
    return [id, ...indexTerms(name)].some((term) => !shared.has(term) && !ANY_FORCE.has(term) && asked.has(term)) ? [id] : [];
  });
}
