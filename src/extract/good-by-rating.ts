import { comparable } from '../plan/comparable';
import type { GoodDirection } from '../plan/direction';
import type { Figure } from '../plan/figure';
import type { Reading } from '../plan/records';
import { CRIME_WORDS, DEALT_WITH, SUCCESS_WORDS } from './direction-patterns';
import { WHOLE_YEAR } from './figure-patterns';
import { FALLS_SHORT, MEETS_TARGET } from './rating-patterns';

interface Rated {
  readonly current?: Figure;
  readonly comparison?: Figure;
  readonly target?: Reading;
}

/**
 * Which way a measure should go as its rating tells: met above its target, more is better; missed above it, less is. Only where the year before
 * says the same, for a target is set on the good side of what was, and neither the label nor a target for the whole year speaks against it.
 */
export function goodByRating(label: string, status: string, { current, comparison, target }: Rated): GoodDirection {
  const unknown: GoodDirection = { way: 'unknown' };
  if (!current || !comparison || !target || !comparable(current, target) || !comparable(comparison, target)) return unknown;
  if (current.value === target.value || comparison.value === target.value || WHOLE_YEAR.test(target.label)) return unknown;
  const [met, missed] = [MEETS_TARGET.test(status), FALLS_SHORT.test(status)];
  if (met === missed) return unknown;
  const way = current.value > target.value === met ? 'up' : 'down';
  if (target.value > comparison.value !== (way === 'up')) return unknown;
  // More of a crime may be a good sign of trust, which no rating tells.
  const odd = way === 'up' ? CRIME_WORDS.test(label) && !DEALT_WITH.test(label) && current.unit === 'count' : SUCCESS_WORDS.test(label);
  return odd ? unknown : { way, from: 'rating' };
}
