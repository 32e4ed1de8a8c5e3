/** A calendar month, "2017-04". */
export type Month = `${number}-${string}`;

/** A calendar day, "2018-01-31". */
export type Day = `${number}-${string}-${string}`;

/** Whole months, both ends included. Everything a plan reports on is one: a month, a quarter, April to December, a financial year. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/** Months since year 0; periods are whole months, so that no dates are needed. */
const countOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month so many months after (or, negative, before) another. */
export function shiftMonth(month: Month, by: number): Month {
  const count = countOf(month) + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** How many months a period has. */
export function lengthOf(period: Period): number {
  return countOf(period.to) - countOf(period.from) + 1;
}

/** `month` is 1 to 12. */
export function month(year: number, month: number): Month {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** A quarter of the UK financial year that begins in April of `startYear`: Q1 is April to June, Q4 January to March of the next year. */
export function quarter(startYear: number, number: 1 | 2 | 3 | 4): Period {
  const from = shiftMonth(month(startYear, 4), (number - 1) * 3);
  return { from, to: shiftMonth(from, 2) };
}

/** April of `startYear` to the March after. */
export function financialYear(startYear: number): Period {
  return { from: month(startYear, 4), to: month(startYear + 1, 3) };
}

/** Which quarter of which financial year a period is, or nothing if it is no whole quarter. */
export function asQuarter(period: Period): { readonly startYear: number; readonly number: 1 | 2 | 3 | 4 } | undefined {
  if (lengthOf(period) !== 3) return undefined;
  const first = Number(period.from.slice(5));
  if (first % 3 !== 1) return undefined;
  const number = (((first + 8) % 12) / 3 + 1) as 1 | 2 | 3 | 4;
  return { startYear: startYearOf(period.from), number };
}

/** The year in which the financial year of a month began. */
export function startYearOf(of: Month): number {
  const year = Number(of.slice(0, 4));
  return Number(of.slice(5)) >= 4 ? year : year - 1;
}

/** Whether a period is April to March. */
export function isFinancialYear(period: Period): boolean {
  return period.from.endsWith('-04') && lengthOf(period) === 12;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether every month of `inner` is in `outer`. */
export function covers(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The same months of the year before. */
export function yearBefore(period: Period): Period {
  return { from: shiftMonth(period.from, -12), to: shiftMonth(period.to, -12) };
}
