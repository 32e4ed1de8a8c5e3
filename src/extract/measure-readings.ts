import type { Figure } from '../plan/figure';
import { parseFigure } from '../plan/figure-parse';
import { covers, lengthOf, month, samePeriod, startYearOf, yearBefore, type Period } from '../plan/period';
import { parsePeriod } from '../plan/period-parse';
import type { Measure, Reading } from '../plan/records';
import { parseTarget } from '../plan/target-parse';
import { meantByHeading, saidOfComparison } from './comparison-period';
import { comparisonSaid } from './measure-commentary';
import type { MeasureScope } from './measure-scope';
import type { MeasureRow } from './measure-rows';
import { asClock, inUnit, unitSaid } from './number-unit';
import type { Column, ColumnKind } from './table-headings';

export type Readings = Pick<Measure, 'current' | 'comparison' | 'otherComparisons' | 'target' | 'series' | 'period' | 'comparisonPeriod'>;

/** What is said of a row below its table or beside it. */
export interface SaidOfRow {
  readonly text: string;
  readonly figures: Measure['commentaryFigures'];
}

/** The values of a row with their labels and periods; a comparison whose column names no months has those that its commentary names. */
export function readingsOf(row: MeasureRow, columns: readonly Column[], scope: MeasureScope, said: SaidOfRow): Readings {
  const unit = textOf(row.own, columns, 'unit');
  const column = (kind: ColumnKind): Column | undefined => columns.find((one) => one.kind === kind);
  const hint = scope.startYear === undefined ? { typed: true } : { startYear: scope.startYear, typed: true };
  const periodIn = (kind: ColumnKind): Period | undefined => parsePeriod(textOf(row.own, columns, kind), hint);
  const read = (one: Column | undefined, period: Period | undefined): Reading | undefined => {
    if (!one) return undefined;
    const inItsUnit = (figure: Figure | undefined): Figure | undefined => withUnit(figure, unit, row.label, one.heading);
    const cell = row.values[one.at] ?? '';
    const figure = one.kind === 'target' ? parseTarget(cell, inItsUnit) : inItsUnit(parseFigure(cell));
    return figure && { ...figure, label: one.heading, ...(period ? { period } : {}) };
  };

  const series = columns
    .filter((one) => one.kind === 'in-period' && one.period)
    .sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1))
    .flatMap((one) => read(one, one.period) ?? []);
  const now = column('year-to-date') ?? column('current');
  const stated = periodIn('period');
  const named = now && (stated ?? currentPeriod(now, series.at(-1)?.period, scope));
  const current = now ? read(now, named) : series.at(-1);
  const period = named ?? current?.period ?? stated ?? scope.period;

  const then = column('comparison');
  const since = now ? period : undefined;
  const figure = read(then, undefined);
  const inWords = (): Period | undefined =>
    comparisonSaid(said.text, scope.startYear) ?? (figure && since && saidOfComparison(said.figures, figure, current, since));
  const meant = then && (then.period ?? periodIn('comparison-period') ?? inWords() ?? meantByHeading(then.heading, since));
  // A series that reaches back a year compares by itself; what is only so far this year does not go with a whole year.
  const yearAgo =
    period && now?.kind !== 'year-to-date' && series.find((reading) => reading.period && samePeriod(reading.period, yearBefore(period)));
  const comparison = then ? read(then, meant) : yearAgo || undefined;
  const others = columns
    .filter((one) => one.kind === 'other-comparison')
    .flatMap((one) => read(one, one.period ?? meantByHeading(one.heading, since)) ?? []);
  const targets = columns.filter((one) => one.kind === 'target');
  const aimed = targets.find((one) => one.period && period && samePeriod(one.period, period)) ?? targets.at(-1);
  const target = read(aimed, aimed?.period);
  return {
    series,
    ...(current ? { current } : {}),
    ...(comparison ? { comparison } : {}),
    ...(others.length > 0 ? { otherComparisons: others } : {}),
    ...(target ? { target } : {}),
    ...(period ? { period } : {}),
    ...(comparison?.period ? { comparisonPeriod: comparison.period } : {}),
  };
}

/** The text of a row's cell in the first column of a kind, "" when there is none. */
export function textOf(cells: readonly string[], columns: readonly Column[], kind: ColumnKind): string {
  const at = columns.find((column) => column.kind === kind)?.at;
  return at === undefined ? '' : (cells[at] ?? '');
}

/** A bare number takes the unit of its row or of its column's heading. */
function withUnit(figure: Figure | undefined, unit: string, label: string, heading: string): Figure | undefined {
  const words = [unit, label, heading];
  const said = words.map(unitSaid).find((one) => one !== undefined);
  const read = figure && said ? inUnit(figure, said) : figure;
  return read && asClock(read, words);
}

/** "December" under "April to December 2017" is the end of those months, not one of them. */
function currentPeriod(now: Column, last: Period | undefined, scope: MeasureScope): Period | undefined {
  // A year to date begins in April, whichever months have columns of their own.
  const months = last && lengthOf(last) < 12 && (!now.period || covers(now.period, last)) ? last : scope.period;
  const to = now.kind === 'year-to-date' ? months?.to : undefined;
  if (to !== undefined) return { from: month(startYearOf(to), 4), to };
  if (!now.period) return scope.period;
  const endsThere = scope.period && covers(scope.period, now.period) && scope.period.to === now.period.to;
  return endsThere ? scope.period : now.period;
}
