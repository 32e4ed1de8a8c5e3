import type { Figure } from './figure';
import { finestUnit } from './time-unit';

/** Whether the difference of two figures means something: of one unit, and of one kind within it. */
export function comparable(a: Figure, b: Figure): boolean {
  const [one, other] = [kindOf(a), kindOf(b)];
  if (a.unit !== b.unit || one === undefined || other === undefined) return false;
  if (a.unit !== 'rate') return one === other;
  // A rate need not say again of whom it is.
  const [[base, whom], [otherBase, otherWhom]] = [one.split(' '), other.split(' ')];
  return base === otherBase && (whom === otherWhom || whom === undefined || otherWhom === undefined);
}

/** The word that a number of months or years is printed with, in the singular; none for any other number. */
export function calendarUnit(text: string): 'month' | 'year' | undefined {
  const word = /\d\s?(month|year)s?$/i.exec(text)?.[1]?.toLowerCase();
  return word === 'month' || word === 'year' ? word : undefined;
}

function kindOf({ unit, text, clock }: Figure): string | undefined {
  switch (unit) {
    case 'percent':
      return /point|\bpps?\b/i.test(text) ? 'points' : 'per cent';
    case 'rate': {
      const [, base = '', whom = ''] = /\bper\s+([\d,]+)(?:\s+(\p{L}+))?/iu.exec(text) ?? [];
      return [
        base.replaceAll(',', ''),
        ...(whom === '' ? [] : [/^(?:population|residents)$/i.test(whom) ? 'people' : whom.toLowerCase()]),
      ].join(' ');
    }
    case 'duration':
      return finestUnit(text, clock) && 'time';
    case 'count':
      return calendarUnit(text) ?? 'number';
    case 'money':
      return 'money';
  }
}
