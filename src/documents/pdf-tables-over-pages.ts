import type { Flow, FlowLine, FlowTable, TableCell, TableRow } from './pdf-flow';
import { isAllBold } from './pdf-item-mark';
import { linesOf, textOfLine } from './pdf-lines';

/** How far the columns of a table's second half may lie from those of its first, in points. */
const SLACK = 8;

/** Tables that a page's end cut in two as one, without the header that the next page says again. */
export function tablesJoined(flows: readonly Flow[]): Flow[] {
  const out: Flow[] = [];
  for (const flow of flows) {
    // The notes at the foot of the first page stand between the halves.
    const at = out.findLastIndex((one) => one.kind === 'table' || !isNote(one));
    const before = out[at];
    const whole = flow.kind === 'table' && before?.kind === 'table' ? joinedTable(before, flow) : undefined;
    if (whole) out[at] = whole;
    else out.push(flow);
  }
  return out;
}

const NOTE = /^[⁰¹²³⁴-⁹†‡]/u;

function isNote(flow: FlowLine): boolean {
  return NOTE.test(textOfLine(flow.line).text);
}

function joinedTable(before: FlowTable, after: FlowTable): FlowTable | undefined {
  const [last, first] = [before.rows.at(-1), after.rows[0]];
  if (!last || !first || first.page !== last.page + 1 || !sameColumns(last, first)) return undefined;
  const repeated = repeatedRows(before.rows, after.rows);
  // A header of its own makes a table of its own.
  if (repeated === 0 && isHeader(before.rows[0]) && isHeader(first)) return undefined;
  const rows = after.rows.slice(repeated);
  const [next, ...others] = rows;
  if (next && goesOn(before.rows, next)) {
    const cells = last.cells.map((cell, at) => withRest(cell, next.cells[at]));
    return { ...before, rows: [...before.rows.slice(0, -1), { ...last, cells }, ...others] };
  }
  return { ...before, rows: [...before.rows, ...rows] };
}

function withRest(cell: TableCell, rest: TableCell | undefined): TableCell {
  if (!rest || rest.words.length === 0) return cell;
  return cell.rest ? { ...cell, rest: withRest(cell.rest, rest) } : { ...cell, rest };
}

function sameColumns(one: TableRow, other: TableRow): boolean {
  return (
    one.cells.length === other.cells.length &&
    one.cells.every((cell, at) => Math.abs(cell.box.left - (other.cells[at]?.box.left ?? Infinity)) <= SLACK)
  );
}

function textOf(row: TableRow | undefined): string {
  return (row?.cells ?? [])
    .map((cell) =>
      linesOf(cell.words)
        .map((line) => textOfLine(line).text)
        .join(' '),
    )
    .join('|');
}

function repeatedRows(before: readonly TableRow[], after: readonly TableRow[]): number {
  let count = 0;
  while (count < 3 && count < after.length && textOf(after[count]) === textOf(before[count])) count++;
  return count;
}

function isHeader(row: TableRow | undefined): boolean {
  const filled = (row?.cells ?? []).filter((cell) => cell.words.length > 0);
  return filled.length > 1 && filled.every((cell) => linesOf(cell.words).every(isAllBold));
}

/** A row without its first cell, in a table whose rows all have one, is the rest of the row before. */
function goesOn(rows: readonly TableRow[], next: TableRow): boolean {
  const isOpen = (row: TableRow): boolean => row.cells[0]?.words.length === 0;
  return isOpen(next) && !rows.slice(1).some(isOpen) && next.cells.some((cell) => cell.words.length > 0);
}
