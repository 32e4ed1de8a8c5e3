import type { Cell } from '../documents/block';
import { parseFigure } from '../plan/figure-parse';
import { findPeriods } from '../plan/period-parse';
import type { Column, ColumnKind } from './table-headings';
import { AMOUNT_COLUMN, FUND_COLUMN, PURPOSE_COLUMN, RECIPIENT_COLUMN, TOTAL_COLUMN } from './column-patterns';

const AWARDS = [AMOUNT_COLUMN, FUND_COLUMN, PURPOSE_COLUMN, RECIPIENT_COLUMN];
const VALUES: readonly ColumnKind[] = ['in-period', 'current', 'year-to-date', 'comparison'];

/** A column of figures with the columns that say what each row is. */
export interface MatrixPart {
  readonly columns: readonly Column[];
  readonly group: string;
  readonly byPlace: boolean;
}

/**
 * A table of places by measures, each column of figures a part of its own: places down the side are told by their heading, places over the columns
 * (`across`) by words above the table. None for a table that says otherwise what its columns are.
 */
export function placeMatrix(columns: readonly Column[], body: readonly (readonly Cell[])[], across: boolean): readonly MatrixPart[] {
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
  if (body.length < 2 || VALUES.some(has) || columns.some(({ heading }) => AWARDS.some((award) => award.test(heading)))) return [];
  const byPlace = has('place') && !has('name');
  if (!byPlace && !(across && has('name') && !has('place'))) return [];
  const about = columns.filter(({ kind }) => kind === 'name' || kind === 'place' || kind === 'ref' || kind === 'unit' || kind === 'good');
  const figures = columns.filter((column) => column.kind === 'other' && column.heading !== '' && holdsFigures(column, body));
  return figures
    .filter((column) => !byPlace || !TOTAL_COLUMN.test(column.heading))
    .map((column) => ({
      columns: [...about, { ...column, kind: 'current' }],
      group: byPlace ? withoutPeriod(column.heading) : column.heading,
      byPlace,
    }));
}

/** The heading of a column of "Burglary Q1" is burglary; its months are the column's own. */
function withoutPeriod(heading: string): string {
  const bare = findPeriods(heading, { typed: true, startYear: 2000 }).reduce((rest, { text }) => rest.replace(text, ' '), heading);
  return bare === heading ? heading : bare.replace(/\s+/g, ' ').replace(/^[\s,(–-]+|[\s,()–-]+$/g, '') || heading;
}

function holdsFigures(column: Column, body: readonly (readonly Cell[])[]): boolean {
  const texts = body.map((row) => row[column.at]?.text ?? '').filter((text) => text !== '');
  const figures = texts.filter((text) => parseFigure(text) !== undefined);
  return figures.length > 0 && figures.length * 2 > texts.length;
}
