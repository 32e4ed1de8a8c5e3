import { indexTerms } from '../library/searchable';
import type { Snapshot } from '../library/snapshot';
import type { PlanRecord } from '../plan/records';
import type { ChoiceAnswer } from './answer';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** Which force a record is of: the first part of its plan's id. */
export function forceOf(record: PlanRecord): string {
  return record.plan.split('/')[0] ?? '';
}

/** The forces whose documents are loaded: the id's first part and the name. One whose documents never name it is known by its id. */
export function loadedForces(snapshot: Snapshot): ReadonlyMap<string, string> {
  const forces = new Map<string, string>();
  for (const { facts } of snapshot.documents) {
    const id = facts?.plan.split('/')[0];
    if (facts && id && facts.kind !== 'glossary' && facts.kind !== 'text' && (facts.force !== undefined || !forces.has(id)))
      forces.set(id, facts.force ?? id);
  }
  return forces;
}

/** The forces that a question names by what tells their names apart ("Northmarch"), where several are loaded. */
export function namedForces(text: string, snapshot: Snapshot): string[] {
  const forces = [...loadedForces(snapshot)];
  if (forces.length < 2) return [];
  const asked = new Set(indexTerms(text));
  return forces.flatMap(([id, name]) => {
    const shared = new Set(forces.filter(([other]) => other !== id).flatMap(([, other]) => indexTerms(other)));
    return [id, ...indexTerms(name)].some((term) => !shared.has(term) && asked.has(term)) ? [id] : [];
  });
}

/** Two forces that have as good an answer: which is meant is asked, not guessed. */
export function chooseForce({ question, snapshot, found }: Inquiry): ChoiceAnswer | undefined {
  const forces = loadedForces(snapshot);
  if (forces.size < 2 || question.forces.length > 0) return undefined;
  const numbers = question.references.map((reference) => reference.number);
  const best = found[0]?.score ?? 0;
  const close = found.filter(({ score }) => score >= best - 0.1).map(({ record }) => record);
  const numbered = snapshot.records.filter(
    (record) => (record.kind === 'objective' || record.kind === 'theme') && record.number !== undefined && numbers.includes(record.number),
  );
  const ids = [...new Set((numbers.length > 0 ? numbered : close).map(forceOf))].filter((id) => forces.has(id));
  if (ids.length < 2) return undefined;
  const choices = ids.slice(0, 5).map((id) => ({ label: forces.get(id) ?? id, ask: `${forces.get(id) ?? id} ${question.again}` }));
  return {
    kind: 'choice',
    choices,
    headline: 'Which force do you mean?',
    reading: readingLine([question.topic, 'several forces are loaded']),
    again: question.again,
    next: [],
  };
}
