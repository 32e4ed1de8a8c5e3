import { subMonths } from 'date-fns';
import { financialYear, month, startYearOf, type Period } from '../plan/period';
import type { FoundAskedPeriod } from './question';

const COUNT: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };
/** "Up on a year ago" compares; "five years ago" asks for that year. */
const AGO =
  /(?<!\b(?:than|on|to|from|with|against|since|vs\.?|versus) (?:it was )?)\b(a|one|two|three|four|five|six|ten|\d{1,2})\s+(week|month|year)s?\s+ago\b/gi;
const MONTHS_BACK: readonly { readonly pattern: RegExp; readonly back: number }[] = [
  { pattern: /\b(?:last|previous) month\b/gi, back: 1 },
  { pattern: /\bthis month\b|\b(?:this|last) week\b|\byesterday\b|\btoday\b|\b(?:last|this) (?:night|weekend)\b/gi, back: 0 },
];

/**
 * What a question counts from the day it is asked ("last month", "five years ago"), in whole months or, for years, financial years of the local
 * calendar. Without `now` these name a period that nothing is loaded for, since guessing one would give another period's figure.
 */
export function periodsFromNow(text: string, now: Date | undefined): FoundAskedPeriod[] {
  const found = (match: RegExpExecArray, period: Period | undefined): FoundAskedPeriod => ({
    asked: { words: match[0], options: period ? [period] : [] },
    index: match.index,
    length: match[0].length,
  });
  const recent = MONTHS_BACK.flatMap(({ pattern, back }) => [...text.matchAll(pattern)].map((match) => found(match, monthBack(now, back))));
  const ago = [...text.matchAll(AGO)].map((match) => {
    const count = COUNT[match[1]?.toLowerCase() ?? ''] ?? Number(match[1]);
    const unit = match[2]?.toLowerCase();
    if (unit !== 'year') return found(match, monthBack(now, unit === 'month' ? count : Math.round(count / 4.35)));
    const then = monthBack(now, 12 * count);
    return found(match, then && financialYear(startYearOf(then.from)));
  });
  return [...recent, ...ago];
}

function monthBack(now: Date | undefined, back: number): Period | undefined {
  if (!now) return undefined;
  const then = subMonths(now, back);
  const of = month(then.getFullYear(), then.getMonth() + 1);
  return { from: of, to: of };
}
