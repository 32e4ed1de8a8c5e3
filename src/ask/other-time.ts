import { overlaps } from '../plan/period';
import type { Measure } from '../plan/records';
import type { Question } from './question';

/** Whether a question asks for another time than a measure's newest figure is of: the year before, or months that it does not cover. */
export function asksOfOtherTime({ period }: Measure, { wanted, periods }: Pick<Question, 'wanted' | 'periods'>): boolean {
  if (wanted.has('before')) return true;
  const options = periods.flatMap((asked) => asked.options);
  return options.length > 0 && !(period && options.some((option) => overlaps(option, period)));
}
