import type { TermSheet } from '../library/term-sheet';
import type { Concept } from './question';

/** How much of a concept a record has, 0 to 1: its best alternative, in full or, for much less, in part; `exactly` leaves words for more than it out. */
export function presence(concept: Concept, sheet: TermSheet, options: { readonly exactly?: boolean } = {}): number {
  let best = 0;
  for (const { terms, weight, wider } of concept.alternatives) {
    if (wider && options.exactly) continue;
    let sum = 0;
    let held = 0;
    for (const term of terms) {
      const found = sheet.get(term) ?? 0;
      sum += found;
      if (found > 0) held += 1;
    }
    best = Math.max(best, presenceOf(weight, sum, held, terms.length));
  }
  return best;
}

/** How much an alternative's terms say of it: `sum` of what each match says, `held` of the `asked` terms being there. */
export function presenceOf(weight: number, sum: number, held: number, asked: number): number {
  const share = sum / asked;
  return weight * (held === asked ? share : share * 0.3);
}
