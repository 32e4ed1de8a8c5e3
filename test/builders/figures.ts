import type { CommentaryFigure } from '../../src/plan/records';
import type { Figure } from '../../src/plan/figure';
import { aCitation } from './citations';

const numberIn = (text: string): number => Number(text.replace(/[^\d.]/g, ''));

export const count = (text: string): Figure => ({ text, value: numberIn(text), unit: 'count' });
export const percent = (text: string): Figure => ({ text, value: numberIn(text), unit: 'percent' });
export const pounds = (text: string): Figure => ({ text, value: numberIn(text), unit: 'money' });

/** A sentence of a commentary with the figures named after it. */
export function saying(sentence: string, ...figures: readonly Figure[]): CommentaryFigure {
  return { sentence, figures, citation: aCitation({ headings: ['Section 2 Performance summary'], line: 531 }) };
}
