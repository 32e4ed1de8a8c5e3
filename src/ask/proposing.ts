import { isTold, MOST_OF_CUES } from './cover';
import type { Concept } from './question';

/** So many candidates are looked at one by one; of more, only those that can be an answer or stand beside one. */
export const MANY = 2_000;
/** Where there are many, a record has at least this much of the question. Below it nothing is shown, not even as close by. */
export const LEAST = 0.37;
export const PHRASE_BONUS = 0.06;
export const RANK_BONUS = 0.04;

export interface Proposing {
  /** Whose records are candidates. */
  readonly from: readonly Concept[];
  /** Whether some are not. */
  readonly bounded: boolean;
}

/**
 * The concepts whose records are worth a look. Where all of them together stand in many records, the words that weigh least are left out, as long
 * as a record that has nothing else cannot come to `LEAST`. `held` says how many records have a term.
 */
export function proposing(concepts: readonly Concept[], held: (term: string) => number): Proposing {
  const size = concepts.reduce((sum, { alternatives }) => sum + alternatives.reduce((all, { terms }) => all + total(terms, held), 0), 0);
  if (size <= MANY) return { from: concepts, bounded: false };
  const told = concepts.filter(isTold);
  // Of things named side by side one may be enough, so that they add nothing to what a whole answer weighs.
  const whole = (carried: boolean): number =>
    told.filter(({ role, list }) => (role === 'carried') === carried && list === undefined).reduce((sum, { weight }) => sum + weight, 0);
  const wholes = { own: whole(false), carried: whole(true) };
  let spare = LEAST - RANK_BONUS - PHRASE_BONUS - MOST_OF_CUES;
  const from = new Set(told);
  for (const concept of [...told].sort((a, b) => a.weight - b.weight)) {
    const most = concept.weight * Math.max(0, ...concept.alternatives.map(({ weight }) => weight));
    const worth = most / (concept.role === 'carried' ? wholes.carried : wholes.own);
    if (concept.list !== undefined || !(worth <= spare)) break;
    spare -= worth;
    from.delete(concept);
  }
  return { from: [...from], bounded: true };
}

function total(terms: readonly string[], held: (term: string) => number): number {
  return terms.reduce((sum, term) => sum + held(term), 0);
}
