import type { TableCell } from './pdf-flow';
import { holds, type Box } from './pdf-geometry';
import type { Grid } from './pdf-grid';
import { bandsOf } from './pdf-bands';
import { cellColumnOf, type Gutter } from './pdf-gutters';
import { linesOf, segmentsOf, type Line } from './pdf-lines';
import { hidesColumns, rowsOfBand } from './pdf-rows';
import type { Word } from './pdf-word';

/** The share of words that may reach over a line before it is no side of a cell. */
const ACROSS = 0.02;
/** The least distance of two columns that no line parts, in the size of the type. */
const APART = 1;

/** The rows of a table that lines draw. Undefined when they are no table of two columns, or when words stand across the lines. */
export function ruledRows(grid: Grid, words: readonly Word[]): TableCell[][] | undefined {
  const inside = words.filter((word) => holds(grid, middleOf(word)));
  if (inside.length === 0) return undefined;
  if (!grid.framed) return openRows(grid, inside);
  const cells = grid.slots.map((slot) => ({ slot, words: inside.filter((word) => holds(slot, middleOf(word))) }));
  const across = cells.flatMap((cell) => cell.words.filter((word) => reachesOut(word, cell.slot)));
  if (across.length > inside.length * ACROSS) return undefined;
  // Where only some cells are shaded, what lies between them is no cell but rows of several.
  if (cells.some(({ slot, words: own }) => slot.columns > 1 && linesOf(own).length > 1 && hidesColumns(own))) return undefined;
  const rows: TableCell[][] = [];
  for (let row = 0; row + 1 < grid.ys.length; row++) {
    const own = grid.xs.slice(1).map((right, column): TableCell => {
      const cell = cells.find((one) => one.slot.column === column && one.slot.row === row);
      const box = cell?.slot ?? { left: grid.xs[column] ?? 0, right, top: grid.ys[row] ?? 0, bottom: grid.ys[row + 1] ?? 0 };
      return { words: cell?.words ?? [], box };
    });
    const merged = cells.some((one) => one.slot.row <= row && one.slot.row + one.slot.rows > row && one.slot.rows > 1);
    const split = merged ? [own] : bandRows(own);
    if (!split) return undefined;
    rows.push(...split);
  }
  const filled = withoutEmpty(rows);
  return (filled[0]?.length ?? 0) > 1 ? filled : undefined;
}

function bandRows(cells: readonly TableCell[]): TableCell[][] | undefined {
  return rowsOfBand(
    cells.map((one) => one.words),
    cells.map((one) => one.box),
  );
}

/** Rows between lines that only run across: the columns are what the lines' pieces tell, or else where no word of any row stands. */
function openRows(grid: Grid, words: readonly Word[]): TableCell[][] | undefined {
  if (grid.ys.length < 3) return undefined;
  const drawn = grid.xs.slice(1, -1).map((x): Gutter => ({ from: x, to: x }));
  const gutters = drawn.length > 0 ? drawn : freeStrips(words);
  if (gutters.length === 0) return undefined;
  const edges = [grid.left, ...gutters.map((one) => (one.from + one.to) / 2), grid.right];
  const rows: TableCell[][] = [];
  for (let row = 0; row + 1 < grid.ys.length; row++) {
    const box: Box = { left: grid.left, right: grid.right, top: grid.ys[row] ?? 0, bottom: grid.ys[row + 1] ?? 0 };
    const texts = textsOfRow(
      words.filter((word) => holds(box, middleOf(word))),
      gutters,
    );
    // A text across columns is the name of a group of rows when it stands alone, a header over several at the top, and else a reason to doubt the columns.
    if (row > 0 && texts.length > 1 && texts.some((one) => isAcross(one, gutters))) return undefined;
    const cells = edges.slice(1).map((right, at): TableCell => {
      const inColumn = texts.filter((one) => cellColumnOf(one, gutters) === at);
      return { words: inColumn.flatMap((one) => one.words), box: { ...box, left: edges[at] ?? 0, right } };
    });
    const split = bandRows(cells);
    if (!split) return undefined;
    rows.push(...split);
  }
  const filled = withoutEmpty(rows);
  const several = filled.filter((row) => row.filter((cell) => cell.words.length > 0).length > 1);
  if (several.length < Math.max(2, filled.length * 0.6)) return undefined;
  return drawn.length === 0 && filled.flat().some((cell) => hidesColumns(cell.words)) ? undefined : filled;
}

function freeStrips(words: readonly Word[]): readonly Gutter[] {
  const [band] = bandsOf(words, [], 2).sort((a, b) => b.groups.length - a.groups.length || b.gutters.length - a.gutters.length);
  return band?.gutters ?? [];
}

/** The texts of a row, cut where columns meet; a single one that runs across them is left whole. */
function textsOfRow(words: readonly Word[], gutters: readonly Gutter[]): Line[] {
  const lines = linesOf(words);
  const [text, ...others] = lines.flatMap((line) => segmentsOf(line, APART));
  if (text && others.length === 0 && isAcross(text, gutters)) return [text];
  return lines.flatMap((line) => segmentsOf(line, APART, gutters));
}

const isAcross = (text: Line, gutters: readonly Gutter[]): boolean => gutters.some((one) => text.left < one.from && text.right > one.to);

function middleOf(word: Word): { x: number; y: number } {
  return { x: (word.left + word.right) / 2, y: word.base - word.size * 0.3 };
}

function reachesOut(word: Word, cell: Box): boolean {
  const slack = word.size * 0.5;
  return word.left < cell.left - slack || word.right > cell.right + slack;
}

/** Columns and rows in which nothing stands are the gaps between double lines. */
function withoutEmpty(rows: readonly (readonly TableCell[])[]): TableCell[][] {
  const narrow = (cell: TableCell): boolean => cell.box.right - cell.box.left < 8;
  const columns = (rows[0] ?? []).map((_, at) => !rows.every((row) => row[at]?.words.length === 0 && narrow(row[at])));
  return rows.filter((row) => row.some((cell) => cell.words.length > 0)).map((row) => row.filter((_, at) => columns[at]));
}
