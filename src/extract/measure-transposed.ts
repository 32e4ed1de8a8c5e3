import type { Cell, Table } from '../documents/block';
import { parseFigure } from '../plan/figure-parse';
import { parsePeriod } from '../plan/period-parse';
import {
  AMOUNT_COLUMN,
  COMPARISON_COLUMN,
  CURRENT_COLUMN,
  FUND_COLUMN,
  PURPOSE_COLUMN,
  RECIPIENT_COLUMN,
  TARGET_COLUMN,
} from './column-patterns';

/** Fewer rows of months than this prove no table of months. */
const FEWEST = 3;

/**
 * A table whose rows are months with its rows as columns, so that each column of figures is a measure; nothing for any other table. Where the columns
 * say only what the figures are ("Actual | Target"), they are rows of the one measure that stands over the table.
 */
export function transposed(table: Table, over: string | undefined, startYear: number | undefined): Table | undefined {
  const at = table.rows.findIndex((row) => row.filter((cell) => cell.text !== '').length > 1);
  const [head, ...body] = table.rows.slice(Math.max(0, at));
  const hint = { typed: true, ...(startYear === undefined ? {} : { startYear }) };
  const months = body.filter((row) => isMonths(row[0]?.text ?? '', hint));
  const others = body.filter((row) => !months.includes(row));
  if (!head || months.length < FEWEST || others.some((row) => !TOTAL.test(row[0]?.text ?? ''))) return undefined;
  // Years beside grants are awards.
  const grants = table.place.sheet === undefined && head.some((cell) => AWARDS.some((award) => award.test(cell.text)));
  if (grants) return undefined;
  // A row of one column's figures, under its heading.
  const measures = head.slice(1).flatMap((cell, column): (readonly Cell[])[] => {
    const values = [...months, ...others].map((row) => row[column + 1] ?? EMPTY);
    return cell.text !== '' && values.some((value) => parseFigure(value.text) !== undefined) ? [[cell, ...values]] : [];
  });
  const kinds = measures.map(([cell]) => KINDS.some((kind) => kind.test(cell?.text ?? '')));
  const whole = over !== undefined && kinds.length > 0 && kinds.every((kind) => kind);
  if (measures.length === 0 || (!whole && kinds.some((kind) => kind))) return undefined;
  const label: Cell = { text: over ?? '', blocks: [], place: head[0]?.place ?? table.place };
  const named = { ...label, text: 'Measure' };
  const headings = [...months, ...others].map((row) => row[0] ?? EMPTY);
  if (!whole) return { ...table, rows: [[named, ...headings], ...measures] };
  return { ...table, rows: [[named, { ...EMPTY, text: 'Figures' }, ...headings], ...measures.map((row) => [label, ...row])] };
}

const EMPTY: Cell = { text: '', blocks: [], place: {} };
const TOTAL = /^(?:grand )?totals?$|^(?:financial )?year[- ]to[- ]date$|^f?ytd$/i;
const AWARDS = [AMOUNT_COLUMN, RECIPIENT_COLUMN, PURPOSE_COLUMN, FUND_COLUMN];
const KINDS = [CURRENT_COLUMN, COMPARISON_COLUMN, TARGET_COLUMN];

/** Whether a text names months and says nothing else. */
function isMonths(text: string, hint: { readonly typed: boolean; readonly startYear?: number }): boolean {
  return (
    parsePeriod(text, hint) !== undefined &&
    text.replace(/[^\p{L}]/gu, '').length <= 'September'.length + 'quarter'.length &&
    !/\b(?:to|ytd)\b/i.test(text)
  );
}
