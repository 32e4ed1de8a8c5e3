import type { Cell } from '../documents/block';
import { parseFigure } from '../plan/figure-parse';
import { isFinancialYear, lengthOf, shiftMonth, startYearOf, yearBefore, type Period } from '../plan/period';
import { findPeriods, parsePeriod, type FoundPeriod } from '../plan/period-parse';
import { withoutUnit } from './number-unit';
import {
  AIM_COLUMN,
  CHANGE_COLUMN,
  COMMENTARY_COLUMN,
  COMPARISON_COLUMN,
  COMPARISON_PERIOD_COLUMN,
  COUNT_HEADING,
  CURRENT_COLUMN,
  DEFINITION_COLUMN,
  GATHERING,
  GOOD_COLUMN,
  NAME_COLUMN,
  NOTE_COLUMN,
  OBJECTIVE_COLUMN,
  PERIOD_COLUMN,
  PLACE_COLUMN,
  PROVISIONAL_COLUMN,
  RATE_HEADING,
  REF_COLUMN,
  STATUS_COLUMN,
  TARGET_COLUMN,
  UNIT_COLUMN,
  YEAR_TO_DATE_COLUMN,
} from './column-patterns';
import { LEAD_FIELD } from './field-patterns';
import { ROLLING_YEAR, SAME_MONTHS_AGO } from './figure-patterns';

export type ColumnKind =
  | 'name'
  | 'ref'
  | 'aim'
  | 'good'
  | 'comparison'
  | 'other-comparison'
  | 'current'
  | 'year-to-date'
  | 'in-period'
  | 'target'
  | 'change'
  | 'status'
  | 'objective'
  | 'period'
  | 'comparison-period'
  | 'commentary'
  | 'note'
  | 'place'
  | 'provisional'
  | 'unit'
  | 'owner'
  | 'definition'
  | 'other';

/** A column of a table of measures: what its heading makes of it. */
export interface Column {
  readonly kind: ColumnKind;
  readonly at: number;
  /** As printed. */
  readonly heading: string;
  /** The months its heading names. */
  readonly period?: Period;
  /** The heading over this and the columns beside it, where that is neither months nor a kind of its own. */
  readonly group?: string;
  /** What its figures are where the columns beside it hold the number itself: "Rate per 1,000". */
  readonly measured?: string;
}

const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['comparison-period', COMPARISON_PERIOD_COLUMN],
  ['period', PERIOD_COLUMN],
  ['name', NAME_COLUMN],
  ['ref', REF_COLUMN],
  ['good', GOOD_COLUMN],
  ['aim', AIM_COLUMN],
  ['comparison', COMPARISON_COLUMN],
  ['year-to-date', YEAR_TO_DATE_COLUMN],
  ['current', CURRENT_COLUMN],
  ['change', CHANGE_COLUMN],
  ['target', TARGET_COLUMN],
  ['status', STATUS_COLUMN],
  ['objective', OBJECTIVE_COLUMN],
  ['commentary', COMMENTARY_COLUMN],
  ['note', NOTE_COLUMN],
  ['place', PLACE_COLUMN],
  ['provisional', PROVISIONAL_COLUMN],
  ['unit', UNIT_COLUMN],
  ['owner', LEAD_FIELD],
  ['definition', DEFINITION_COLUMN],
];

/** Kinds a heading over several columns may stand over. */
const OF_VALUES: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  'in-period',
  'current',
  'year-to-date',
  'comparison',
  'target',
  'change',
  'status',
]);

/** The column that holds a row's value now: the one for it, else the last of a series that has a value; `texts` are the row's cells. */
export function columnNow(texts: readonly string[], columns: readonly Column[]): Column | undefined {
  const now = columns.find((column) => column.kind === 'year-to-date') ?? columns.find((column) => column.kind === 'current');
  if (now) return now;
  return columns
    .filter((column) => column.kind === 'in-period' && column.period && parseFigure(texts[column.at] ?? '') !== undefined)
    .sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1))
    .at(-1);
}

/** The columns that the heading beginning at a row names, and the row after it. Up to three rows make one heading. */
export function readHeading(rows: readonly (readonly Cell[])[], at: number, startYear: number | undefined): [readonly Column[], number] {
  let columns: readonly Column[] = readColumns(rows[at] ?? [], startYear);
  let next = at + 1;
  while (next < at + 3) {
    const under = readColumns(rows[next] ?? [], startYear);
    if (!isUnder(columns, under)) break;
    columns = joined(columns, under, startYear);
    next += 1;
  }
  return [columns, next];
}

/** The columns that one heading row names. */
export function readColumns(row: readonly Cell[], startYear: number | undefined): Column[] {
  return row.map((cell, column) => columnOf(cell.text, column, startYear));
}

/** A further heading row holds only months, quarters and what values are, under a label of the row above; or it is whole, and the row above stands over some of it. */
function isUnder(over: readonly Column[], under: readonly Column[]): boolean {
  const filled = under.filter(isFilled);
  const above = over.filter(isFilled);
  const values = filled.filter((column) => OF_VALUES.has(column.kind));
  if (filled.length < 2 || above.length === 0) return false;
  if (!isFilled(under[0])) {
    const said = filled.filter(
      (column) => OF_VALUES.has(column.kind) || COUNT_HEADING.test(column.heading) || RATE_HEADING.test(column.heading),
    );
    return isFilled(over[0]) && said.length === filled.length;
  }
  const noFigures = filled.every((column) => column.period !== undefined || parseFigure(column.heading) === undefined);
  // A whole heading row under one that only gathers its columns: "Measure | 2025/26 by month | Year to date".
  const gathers = isFilled(over[0]) && filled.length > above.length && filled.some((column) => !isFilled(over[column.at]));
  if (gathers) return noFigures && values.length >= 2 && above.every((column) => isFilled(under[column.at]));
  return (
    !isFilled(over[0]) && noFigures && values.length >= 2 && above.every((column) => column.kind === 'in-period' || column.kind === 'other')
  );
}

const isFilled = (column: Column | undefined): column is Column => column !== undefined && column.heading !== '';

/** Each column with what stands over it; a heading over several columns stands in the first of them. */
function joined(over: readonly Column[], under: readonly Column[], startYear: number | undefined): Column[] {
  const spans = over.filter(
    (column) => column.kind === 'in-period' && under.some((one) => isFilled(one) && one.at >= column.at && OF_VALUES.has(one.kind)),
  );
  return Array.from({ length: Math.max(over.length, under.length) }, (_, at) => {
    const [own, below] = [over[at] ?? columnOf('', at, startYear), under[at]];
    if (!isFilled(below)) return own;
    const above = over.slice(0, at + 1).findLast(isFilled);
    if (!above) return below;
    // "Number" is a row's code where it does not stand under months.
    if (below.kind === 'other' || below.kind === 'ref') return named(below, above);
    if (!OF_VALUES.has(below.kind)) return below;
    if (above.kind === 'other') return GATHERING.test(above.heading) ? below : { ...below, group: above.heading };
    if (above.kind === 'in-period') return inSpan(below, above, spans.length > 1);
    if (above.kind === 'year-to-date' && below.kind === 'current') return { ...below, kind: 'year-to-date', heading: above.heading };
    // "Actual" or "Last year" over the months.
    if (below.kind !== 'in-period') return below;
    const heading = `${above.heading} ${below.heading}`;
    if (above.kind !== 'comparison') return { ...below, kind: above.kind, heading };
    return below.period && SAME_MONTHS_AGO.test(above.heading)
      ? { ...below, heading, period: yearBefore(below.period) }
      : { ...below, heading, kind: 'other' };
  });
}

/** A column whose own heading says what its figures are, and the one above what they are of: "Number" and "Rate" under the months. */
function named(below: Column, above: Column): Column {
  if (above.kind === 'change' || (above.kind === 'name' && below.kind === 'other')) return { ...below, kind: above.kind };
  if (above.kind !== 'in-period' || !above.period) return below;
  const { period } = above;
  const heading = `${above.heading} ${below.heading}`;
  if (COUNT_HEADING.test(below.heading)) return { ...below, kind: 'in-period', heading, period };
  return RATE_HEADING.test(below.heading) ? { ...below, kind: 'in-period', heading, period, measured: below.heading } : below;
}

/** A column under months: "Apr" under "2023/24", "Actual" under "Quarter 1". */
function inSpan(below: Column, above: Column, several: boolean): Column {
  const span = above.period;
  const heading = below.kind === 'in-period' && span && lengthOf(span) < 12 ? below.heading : `${above.heading} ${below.heading}`;
  if (!span) return below;
  if (below.kind === 'in-period') {
    // A year of its own counts more than the one above.
    const own = parsePeriod(below.heading, { typed: true });
    const hint = { typed: true, startYear: startYearOf(span.from) };
    const named = isFinancialYear(span) ? parsePeriod(below.heading, hint) : parsePeriod(`${below.heading} ${span.from.slice(0, 4)}`, hint);
    const period = own ?? (lengthOf(span) === 12 ? named : below.period);
    return { ...below, heading, ...(period ? { period } : {}) };
  }
  if (below.kind === 'current' || below.kind === 'year-to-date' || below.kind === 'target') return { ...below, heading, period: span };
  if (!several) return { ...below, heading };
  // Of several spans nobody can tell which one's comparison goes with the last value, unless it says its months.
  return below.kind === 'comparison' && SAME_MONTHS_AGO.test(below.heading)
    ? { ...below, heading, kind: 'in-period', period: yearBefore(span) }
    : { ...below, heading, kind: 'other' };
}

/** What a heading makes of its column. */
function columnOf(heading: string, at: number, startYear: number | undefined): Column {
  const plain = heading.replace(/\s+/g, ' ').trim();
  const found = wholeYear(plain, findPeriods(plain, { ...(startYear === undefined ? {} : { startYear }), typed: true })[0]);
  const without = withoutUnit(found ? plain.replace(found.text, ' ') : plain);
  const bare = without
    .replace(/\((?:[^()]*)\)/g, ' ')
    .replace(/[()*:]/g, ' ')
    .replace(/\b(?:figures?|totals?|provisional|as at|to end of|by (?:month|quarter)|monthly|quarterly)\b/gi, (word) =>
      found ? ' ' : word,
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s,–-]+|[\s,–-]+$/g, '');
  // A day that heads a column, as spreadsheets have the first of the month there, stands for its month.
  const rest = found && /^0?1(?:st)?$/.test(bare) ? '' : bare;
  const kind = kindOf(plain) ?? kindOf(rest) ?? (found && rest === '' ? 'in-period' : 'other');
  return { kind, at, heading: plain, ...(found ? { period: found.period } : {}) };
}

/** "12 months to Dec 2024" and "Rolling year to Dec 2024" end in the month that they name. */
function wholeYear(heading: string, found: FoundPeriod | undefined): FoundPeriod | undefined {
  const lead = found && lengthOf(found.period) === 1 ? ROLLING_YEAR.exec(heading.slice(0, found.index)) : null;
  if (!found || !lead) return found;
  const { to } = found.period;
  return { period: { from: shiftMonth(to, -11), to }, index: lead.index, text: heading.slice(lead.index, found.index + found.text.length) };
}

function kindOf(heading: string): ColumnKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(heading))?.[0];
}
