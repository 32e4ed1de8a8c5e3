import type { TermSheet } from '../library/term-sheet';
import type { Concept } from './question';

/** How much of a concept a record has, 0 to 1: its best alternative, in full or, for much less, in part; `exactly` leaves words for more than it out. */
export function presence(concept: Concept, sheet: TermSheet, options: { readonly exactly?: boolean } = {}): number {
  let best = 0;
  for (const { terms, weight, wider } of concept.alternatives) {
    if (wider && options.exactly) continue;
    const held = terms.map((term) => sheet.get(term) ?? 0);
    const sum = held.reduce((total, each) => total + each, 0);
    const share = sum / terms.length;
    best = Math.max(best, weight * (held.every((each) => each > 0) ? share : share * 0.3));
  }
  return best;
}
