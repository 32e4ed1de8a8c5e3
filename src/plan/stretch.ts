import { asQuarter, isFinancialYear, lengthOf, type Period } from './period';

/** How long a stretch of time a figure is of. Figures of different stretches never stand in one line: nine months are more than three. */
export type Stretch = 'month' | 'quarter' | 'year-to-date' | 'year' | 'other';

/**
 * The stretches that a period can be: April to June is a quarter and the year to date, April to March a year and the year to date at its end.
 * The first is what it is taken for where nothing beside it tells.
 */
export function stretchesOf(period: Period): readonly [Stretch, ...Stretch[]] {
  const fromApril = period.from.endsWith('-04');
  if (lengthOf(period) === 1) return fromApril ? ['month', 'year-to-date'] : ['month'];
  if (asQuarter(period)) return fromApril ? ['quarter', 'year-to-date'] : ['quarter'];
  if (isFinancialYear(period)) return ['year', 'year-to-date'];
  if (lengthOf(period) === 12) return ['year'];
  return fromApril && lengthOf(period) < 12 ? ['year-to-date'] : ['other'];
}

/** The stretch that two periods have in common; nothing where they are of different ones. */
export function sharedStretch(a: Period, b: Period): Stretch | undefined {
  const others = stretchesOf(b);
  const shared = stretchesOf(a).filter((stretch) => others.includes(stretch));
  // Nine months from October are no year to date, and two such stretches need not be alike.
  return shared.find((stretch) => stretch !== 'other' || lengthOf(a) === lengthOf(b));
}

/** How a stretch is said: "year to date", "single quarters". */
export function stretchName(stretch: Stretch): string {
  const names: Readonly<Record<Stretch, string>> = {
    month: 'single months',
    quarter: 'single quarters',
    'year-to-date': 'year to date',
    year: 'whole years',
    other: 'the months named',
  };
  return names[stretch];
}
