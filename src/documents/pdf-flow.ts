import type { Box } from './pdf-geometry';
import type { Line } from './pdf-lines';
import type { Word } from './pdf-word';

/** A line of text in the column it is set in. */
export interface FlowLine {
  readonly kind: 'line';
  readonly line: Line;
  readonly column: Box;
  readonly page: number;
  /** Whether it stands for itself: a line of what may have been a table. */
  readonly alone?: boolean;
}

export interface TableCell {
  readonly words: readonly Word[];
  readonly box: Box;
  /** The rest of the cell, where its row goes on over a page. */
  readonly rest?: TableCell;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly page: number;
}

/** A table, row by row; every row has a cell in every column. */
export interface FlowTable {
  readonly kind: 'table';
  readonly box: Box;
  readonly rows: readonly TableRow[];
}

/** What stands on the pages, in reading order. */
export type Flow = FlowLine | FlowTable;

export function tableOf(rows: readonly (readonly TableCell[])[], box: Box, page: number): FlowTable {
  return { kind: 'table', box, rows: rows.map((cells) => ({ cells, page })) };
}

export function wordsOfFlow(flow: Flow): readonly Word[] {
  return flow.kind === 'line' ? flow.line.words : flow.rows.flatMap((row) => row.cells.flatMap((cell) => cell.words));
}
