import type { Figure } from '../plan/figure';
import { covers, isFinancialYear, lengthOf, samePeriod, shiftMonth, startYearOf, yearBefore, type Period } from '../plan/period';
import { findFigures } from '../plan/figure-parse';
import { findPeriods } from '../plan/period-parse';
import type { CommentaryFigure } from '../plan/records';
import { SAME_MONTHS, SAME_MONTHS_AGO, STRETCH_BEFORE, YEAR_TO } from './figure-patterns';

/** What a comparison column means that names no months, as seen from the months of the value now. */
export function meantByHeading(heading: string, period: Period | undefined): Period | undefined {
  if (!period) return undefined;
  const length = wordFor(heading);
  // "Previous quarter" beside a year to date or a single month is a quarter all the same.
  if (length !== undefined && length !== lengthOf(period)) return endingBefore(period, length);
  if (STRETCH_BEFORE.test(heading)) return stretchBefore(period);
  return SAME_MONTHS_AGO.test(heading) ? yearBefore(period) : undefined;
}

/**
 * The months that a commentary gives for the very figure a row is compared with: "an increase from 27.0% in 2016/17".
 * Nothing where it names none, where it speaks of other figures, or where two sentences differ.
 */
export function saidOfComparison(
  said: readonly CommentaryFigure[],
  then: Figure,
  now: Figure | undefined,
  period: Period,
): Period | undefined {
  const same = (a: Figure, b: Figure): boolean => a.value === b.value && a.unit === b.unit;
  const found = said.flatMap(({ sentence, comparison, current }) => {
    if (!comparison || !same(comparison, then) || (current && now && !same(current, now))) return [];
    return monthsAfter(sentence, comparison.text, period) ?? [];
  });
  const [first, ...others] = found;
  return first && others.every((other) => samePeriod(first, other)) ? first : undefined;
}

/** The months named in the same breath as a figure. */
function monthsAfter(sentence: string, figure: string, period: Period): Period | undefined {
  const at = findFigures(sentence).findLast((one) => one.text === figure)?.index ?? 0;
  const rest = sentence.slice(at + figure.length).split(BREATH)[0] ?? '';
  const [found] = findPeriods(rest, { startYear: startYearOf(period.from), typed: true });
  if (!found) return wordFor(rest) === lengthOf(period) ? stretchBefore(period) : undefined;
  const named = wholeOf(rest.slice(0, found.index), found.period);
  // "in the same period of 2016/17"; "in 2016" may be said of the same months of that year.
  if (SAME_MONTHS.test(rest)) return sameMonthsIn(named, period);
  const usual = yearBefore(period);
  if (/^20\d\d$/.test(found.text.trim()) && covers(named, usual)) return usual;
  return named.from < period.from && named.to < period.to ? named : undefined;
}

const BREATH = /[;,]|\.(?!\d)|\bto\s+(?=[£\d])|\b(?:when|while|whilst|but)\b/;

/** The months in "the previous quarter" or "last month". */
function wordFor(words: string): number | undefined {
  const [said] = STRETCH_BEFORE.exec(words) ?? [];
  return said === undefined ? undefined : /quarter/i.test(said) ? 3 : /month/i.test(said) ? 1 : undefined;
}

/** "the 12 months to March 2017" ends in the month that it names. */
function wholeOf(before: string, named: Period): Period {
  return YEAR_TO.test(before) && lengthOf(named) === 1 ? { from: shiftMonth(named.to, -11), to: named.to } : named;
}

/** The same months as these, in a year that is named. */
function sameMonthsIn(year: Period, period: Period): Period {
  if (lengthOf(year) !== 12) return year;
  const years = isFinancialYear(year)
    ? startYearOf(year.from) - startYearOf(period.from)
    : Number(year.from.slice(0, 4)) - Number(period.from.slice(0, 4));
  return { from: shiftMonth(period.from, 12 * years), to: shiftMonth(period.to, 12 * years) };
}

/** The quarter before the one that the months end in, or the month before their last. */
function endingBefore({ to }: Period, length: number): Period {
  const month = Number(to.slice(5));
  const last = shiftMonth(to, length === 3 ? -(((month - 1) % 3) + 1) : -1);
  return { from: shiftMonth(last, 1 - length), to: last };
}

function stretchBefore(period: Period): Period {
  const length = lengthOf(period);
  return { from: shiftMonth(period.from, -length), to: shiftMonth(period.to, -length) };
}
