import type { Snapshot } from '../library/snapshot';
import { find } from './find';
import type { Concept } from './question';

/** A question with more subjects than this may be a story with a question in it. */
const LONG = 4;
const BREAK = /[.!?;,()]+\s|\s[-\u2013\u2014]\s|\b(?:because|cos|got a|it's for)\b/giu;

/**
 * Of a long message, the clause that asks: the one whose words records cover best, taken together. What the others say only ranks.
 * Short questions are returned as they are.
 */
export function askingClause(concepts: readonly Concept[], text: string, snapshot: Snapshot): readonly Concept[] {
  if (concepts.filter((concept) => concept.role === 'topic').length <= LONG) return concepts;
  const clauses = clausesOf(concepts, text);
  if (clauses.length < 2) return concepts;
  const told = clauses.map((clause) => worthOf(clause, snapshot));
  const best = told.indexOf(Math.max(...told));
  return clauses.flatMap((clause, at) => (at === best ? clause : clause.map(aside)));
}

function aside(concept: Concept): Concept {
  return concept.role === 'cue' ? concept : { ...concept, role: 'cue', weight: concept.weight * 0.15 };
}

/** What the best record covers of a clause, in weight. */
function worthOf(clause: readonly Concept[], snapshot: Snapshot): number {
  const weight = clause.filter((concept) => concept.role !== 'cue').reduce((sum, concept) => sum + concept.weight, 0);
  return (find(clause, snapshot)[0]?.score ?? 0) ** 2 * weight;
}

function clausesOf(concepts: readonly Concept[], text: string): Concept[][] {
  const breaks = [...text.matchAll(BREAK)].map((match) => match.index).filter((index) => !isWithinList(index, concepts));
  const clauses: Concept[][] = Array.from({ length: breaks.length + 1 }, () => []);
  for (const concept of concepts) clauses[breaks.filter((index) => index <= concept.index).length]?.push(concept);
  return clauses.filter((clause) => clause.length > 0);
}

/** The comma of "faith, homophobic and disability" ends no clause. */
function isWithinList(index: number, concepts: readonly Concept[]): boolean {
  const before = concepts.filter((concept) => concept.end <= index + 1).at(-1);
  const after = concepts.find((concept) => concept.index > index);
  return before?.list !== undefined && before.list === after?.list;
}
