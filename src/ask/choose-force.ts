import type { ChoiceAnswer } from './answer';
import { forceOf, loadedForces } from './forces';
import type { Inquiry } from './inquiry';
import type { Question } from './question';
import { readingLine } from './reading-line';

/** Two forces that have as good an answer: which is meant is asked, not guessed. */
export function chooseForce({ question, snapshot, found }: Inquiry): ChoiceAnswer | undefined {
  const forces = loadedForces(snapshot);
  if (forces.size < 2 || question.forces.length > 0) return undefined;
  const numbers = question.references.map((reference) => reference.number);
  const best = found[0]?.score ?? 0;
  const close = asksForAll(question)
    ? [...snapshot.ofKind.measure, ...snapshot.ofKind.award, ...snapshot.ofKind.theme]
    : found.filter(({ score }) => score >= best - 0.1).map(({ record }) => record);
  const numbered = [...snapshot.ofKind.objective, ...snapshot.ofKind.theme].filter(
    ({ number }) => number !== undefined && numbers.includes(number),
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

/** "total awards", "which measures got worse": a list or a sum that must not run across forces. */
function asksForAll({ concepts, moved, wanted }: Question): boolean {
  return (
    concepts.every((concept) => concept.role === 'cue') &&
    (moved !== undefined || wanted.has('money') || wanted.has('measures') || wanted.has('theme'))
  );
}
