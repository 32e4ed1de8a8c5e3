import type { Cell, Table } from '../documents/block';
import { parseFigure } from '../plan/figure-parse';
import { covers, lengthOf, samePeriod, yearBefore } from '../plan/period';
import { placeMatrix } from './place-matrix';
import { readHeading, type Column, type ColumnKind } from './table-headings';
import { told } from './told-columns';
import { totalled } from './total-column';

/** A table of measures, or the part of one under a heading that stands over several columns. */
export interface TableShape {
  readonly columns: readonly Column[];
  /** The heading over the columns of this part: a measure's name where the rows are places, else what the rows have in common here. */
  readonly group?: string;
  /** What this part's figures are where another part has the numbers themselves: "Rate per 1,000". */
  readonly measured?: string;
  /** Whether the rows are places rather than measures. */
  readonly byPlace: boolean;
  /** The rows after the heading rows, without headings that a page break repeats. */
  readonly body: readonly (readonly Cell[])[];
}

/**
 * The parts of a table of measures, none when the table is of another kind. `startYear` is for headings that name a month without its year, `across`
 * says that the words above the table split it by place.
 */
export function readShapes(table: Table, startYear: number | undefined, across = false): readonly TableShape[] {
  for (let at = 0; at < Math.min(4, table.rows.length - 1); at += 1) {
    const [columns, next] = readHeading(table.rows, at, startYear);
    const heading = (table.rows[at] ?? []).map((cell) => cell.text).join('\t');
    const body = table.rows.slice(next).filter((row) => row.map((cell) => cell.text).join('\t') !== heading);
    const groups = [...new Set(columns.flatMap((column) => column.group ?? []))];
    const rates = [...new Set(columns.flatMap((column) => column.measured ?? []))];
    const parts = (groups.length === 0 ? [undefined] : groups).map((group) => ({
      group,
      columns: settle(
        columns.filter((column) => column.group === undefined || column.group === group),
        body,
      ),
    }));
    const shapes = parts.flatMap(({ group, columns: settled }): TableShape[] => {
      if (!settled) return [];
      const byPlace = columns.some((column) => column.kind === 'place') && !columns.some((column) => column.kind === 'name');
      return [{ columns: settled, byPlace, body, ...(group === undefined ? {} : { group }) }];
    });
    if (shapes.length > 0) return shapes;
    const split = rates.length === 0 ? [] : byWhatIsMeasured(columns, body, rates);
    if (split.length > 0) return split;
    const matrix = placeMatrix(columns, body, across);
    if (matrix.length > 0) return matrix.map((part) => ({ ...part, body }));
  }
  return [];
}

/** "Number | Rate per 1,000" under each of the months: a part for the numbers, and one for each thing worked out of them, which no rating is of. */
function byWhatIsMeasured(columns: readonly Column[], body: Table['rows'], rates: readonly string[]): readonly TableShape[] {
  return [undefined, ...rates].flatMap((measured): TableShape[] => {
    const own = columns.filter((column) => column.kind !== 'in-period' || column.measured === measured);
    const settled = settle(
      measured === undefined ? own : own.filter((column) => column.kind !== 'status' && column.kind !== 'change'),
      body,
    );
    return settled ? [{ columns: settled, byPlace: false, body, ...(measured === undefined ? {} : { measured }) }] : [];
  });
}

/** What the columns are once they are seen together; nothing when they make no table of measures. */
function settle(given: readonly Column[], body: Table['rows']): readonly Column[] | undefined {
  if (body.length === 0) return undefined;
  const columns = totalled(oneOfEach(told(given, body)), body);
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
  const dated = columns.filter((column) => column.kind === 'in-period');
  const months = dated.map((column) => `${column.period?.from ?? ''} ${column.period?.to ?? ''}`);
  // The same months twice are two things, and nothing says which.
  if (new Set(months).size < months.length) return undefined;
  const named = has('name') ? columns : nameFirst(columns, has('comparison') || dated.length >= 2);
  if (!named) return undefined;
  if (dated.length > 0 || has('current') || has('year-to-date')) return asCompared(named, dated, body);
  // "Comparison | Trial sites": the one column of figures beside the comparison is what it is compared with.
  const open = named.filter((column) => column.kind === 'other' && onlyFigures(column, body));
  if (has('comparison') && open.length === 1) return replaceKind(named, open[0], 'current');
  return undefined;
}

/**
 * "Q2 actual | Q3 actual" are a series. Of several comparisons the first counts and the others are kept beside it; of several targets the last,
 * unless each is of its own months; of the same months of several years the newest is the value now and the one before what it is held against.
 */
function oneOfEach(given: readonly Column[]): readonly Column[] {
  const columns = datedTargets(newestToDate(given));
  const of = (kind: ColumnKind): readonly Column[] => columns.filter((column) => column.kind === kind);
  const [current, comparison, target] = [of('current'), of('comparison'), of('target')];
  const series = current.length > 1 && current.every((column) => column.period !== undefined);
  const values = [...current, ...of('in-period')];
  const eachTarget = target.every(({ period }) => period && values.some((one) => one.period && samePeriod(one.period, period)));
  return columns.map((column) => {
    if (series && current.includes(column)) return { ...column, kind: 'in-period' };
    if (comparison.includes(column) && column !== comparison[0]) return { ...column, kind: 'other-comparison' };
    const spare =
      (current.includes(column) && column !== current[0]) || (!eachTarget && target.includes(column) && column !== target.at(-1));
    return spare ? { ...column, kind: 'other' } : column;
  });
}

/** "Apr | Target | May | Target": each target is of the months before it. */
function datedTargets(columns: readonly Column[]): readonly Column[] {
  const before = (column: Column): Column | undefined => columns[columns.indexOf(column) - 1];
  const targets = columns.filter((column) => column.kind === 'target' && !column.period);
  if (targets.length < 2 || !targets.every((column) => before(column)?.kind === 'in-period')) return columns;
  return columns.map((column) => {
    const period = targets.includes(column) ? before(column)?.period : undefined;
    return period ? { ...column, period } : column;
  });
}

/** "YTD 2022/23 | YTD 2023/24": the newer is now, the older what it is held against. */
function newestToDate(columns: readonly Column[]): readonly Column[] {
  const dated = columns.filter((column) => column.kind === 'year-to-date');
  if (dated.length < 2) return columns;
  const [newest, before, ...older] = [...dated].sort((a, b) => ((a.period?.to ?? '') > (b.period?.to ?? '') ? -1 : 1));
  const compared = before?.period !== undefined && newest?.period !== undefined && before.period.to < newest.period.to;
  return columns.map((column): Column => {
    if (column === before) {
      const kind = compared ? 'comparison' : 'other';
      // A heading's year is not the months it covers.
      return before.period && lengthOf(before.period) < 12 ? { ...column, kind } : { kind, at: column.at, heading: column.heading };
    }
    return older.includes(column) ? { ...column, kind: 'other' } : column;
  });
}

/** A first column of no known name holds the labels when the others leave no doubt that these are measures. */
function nameFirst(columns: readonly Column[], certain: boolean): readonly Column[] | undefined {
  const first = columns.find((column) => column.kind === 'other' || column.kind === 'place');
  const leads = first && columns.slice(0, first.at).every((column) => column.kind === 'ref');
  return certain && first && leads ? replaceKind(columns, first, 'name') : undefined;
}

/** A period and the one a year before it, or one beside a comparison, are then and now; others are a series. */
function asCompared(columns: readonly Column[], dated: readonly Column[], body: Table['rows']): readonly Column[] {
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
  const now = has('current') || has('year-to-date');
  const [first, second] = [...dated].sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
  if (!now && !has('comparison')) {
    const whole = asWhole(columns, dated, body);
    if (whole) return whole;
  }
  if (dated.length === 1 && !now) return replaceKind(columns, first, 'current');
  if (dated.length === 1 && !has('comparison')) return replaceKind(columns, first, 'comparison');
  const pair = dated.length === 2 && !now && !has('comparison') && first?.period && second?.period;
  if (!pair || !samePeriod(first.period, yearBefore(second.period))) return columns;
  return replaceKind(replaceKind(columns, first, 'comparison'), second, 'current');
}

/** Months or quarters beside the whole they make up: the whole is what it is now, held against the whole of the year before where that has a column. */
function asWhole(columns: readonly Column[], dated: readonly Column[], body: Table['rows']): readonly Column[] | undefined {
  const lengths = dated.map((column) => (column.period ? lengthOf(column.period) : 0));
  const longest = Math.max(0, ...lengths);
  const [wide, narrow] = [dated.filter((_, at) => lengths[at] === longest), dated.filter((_, at) => lengths[at] !== longest)];
  const whole = wide.find((one) => narrow.some((part) => one.period && part.period && covers(one.period, part.period)));
  if (!whole?.period || wide.length > 2) return undefined;
  const { period } = whole;
  const before = wide.find((one) => one.period && samePeriod(one.period, yearBefore(period)));
  if (wide.length === 2 && !before) return undefined;
  // Parts that run on past the whole are newer than it.
  if (narrow.some((part) => (part.period?.to ?? '') > period.to)) return undefined;
  const to = narrow
    .flatMap(({ at, period: part }) => (part && covers(period, part) && body.some((row) => row[at]?.text) ? part.to : []))
    .sort()
    .at(-1);
  // The total of a year still running is that of its months so far, which no whole year goes with.
  if (to !== undefined && to < period.to)
    return columns.map((column) => (column === whole ? { ...column, kind: 'current', period: { from: period.from, to } } : column));
  return replaceKind(replaceKind(columns, before, 'comparison'), whole, 'current');
}

function replaceKind(columns: readonly Column[], one: Column | undefined, kind: ColumnKind): readonly Column[] {
  return columns.map((column) => (column.at === one?.at ? { ...column, kind } : column));
}

function onlyFigures(column: Column, body: Table['rows']): boolean {
  const texts = body.map((row) => row[column.at]?.text ?? '').filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => parseFigure(text) !== undefined);
}
