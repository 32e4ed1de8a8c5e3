import type { Block, Table } from '../documents/block';
import { parseFigure } from '../plan/figure-parse';
import { readShapes } from './table-columns';

/** A table with the blocks it stands among. What a page break cut off and left without a heading is part of it again. */
export interface TableAmong {
  readonly table: Table;
  /** The blocks the rows are from: the table's own first, then its continuations. */
  readonly parts: readonly Table[];
  readonly siblings: readonly Block[];
}

/** The tables of a list of blocks, in order. */
export function tablesIn(siblings: readonly Block[]): TableAmong[] {
  const tables: TableAmong[] = [];
  siblings.forEach((block, at) => {
    const last = tables.at(-1);
    if (block.kind !== 'table') return;
    if (last && last.parts.at(-1) === siblings[at - 1] && continues(last.table, block)) {
      tables[tables.length - 1] = {
        ...last,
        table: { ...last.table, rows: [...last.table.rows, ...block.rows] },
        parts: [...last.parts, block],
      };
    } else {
      tables.push({ table: block, parts: [block], siblings });
    }
  });
  return tables;
}

/** Straight after a table of measures, as wide as it and without headings of its own. */
function continues(table: Table, next: Table): boolean {
  const width = (of: Table): number => Math.max(...of.rows.map((row) => row.length));
  const [first] = next.rows;
  // A heading counts only with rows below it, and this one may be the last row.
  const headed = readShapes({ ...next, rows: [...next.rows, ...next.rows] }, undefined).length > 0;
  const holdsFigure = first?.slice(1).some((cell) => parseFigure(cell.text) !== undefined) ?? false;
  return !headed && holdsFigure && width(table) === width(next) && readShapes(table, undefined).length > 0;
}
