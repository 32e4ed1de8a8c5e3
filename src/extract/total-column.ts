import type { Cell } from '../documents/block';
import { parseFigure } from '../plan/figure-parse';
import type { Column } from './table-headings';
import { TOTAL_COLUMN } from './column-patterns';

/** Columns in which a "Total" beside months or quarters is the value of all of them; its own rows prove that it is their sum. */
export function totalled(columns: readonly Column[], body: readonly (readonly Cell[])[]): readonly Column[] {
  const has = (kind: Column['kind']): boolean => columns.some((column) => column.kind === kind);
  const total = columns.find((column) => column.kind === 'other' && TOTAL_COLUMN.test(column.heading));
  if (!total || has('current') || has('year-to-date')) return columns;
  const value = (row: readonly Cell[], at: number): number | undefined => parseFigure(row[at]?.text ?? '')?.value;
  const parts = columns
    .filter((column) => column.kind === 'in-period' && body.some((row) => value(row, column.at) !== undefined))
    .sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
  const [first, last] = [parts[0]?.period, parts.at(-1)?.period];
  const rows = body.filter((row) => value(row, total.at) !== undefined);
  const isSum = (row: readonly Cell[]): boolean =>
    Math.abs(parts.reduce((sum, part) => sum + (value(row, part.at) ?? 0), 0) - (value(row, total.at) ?? 0)) < 0.005;
  if (!first || !last || parts.length < 2 || rows.length === 0 || !rows.every(isSum)) return columns;
  return columns.map((column) => (column === total ? { ...column, kind: 'current', period: { from: first.from, to: last.to } } : column));
}
