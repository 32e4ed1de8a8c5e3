import type { Grid, Slot } from './pdf-grid';
import { linesOf, segmentsOf, type Line } from './pdf-lines';
import type { Word } from './pdf-word';

/** Columns are at least this far apart, in the size of the type. */
const APART = 1;
/** A line this near to the last, in the size of its type, is in the same row. */
const NEAR = 1.35;

/** A grid with the rows of text at its ends that no line or shade marks: a header over the first line, a last row without shade. */
export function withOpenEnds(grid: Grid, words: readonly Word[]): Grid {
  const beside = linesOf(words.filter((word) => word.left >= grid.left - 2 && word.right <= grid.right + 2));
  if (!grid.framed) return withHeaderLine(grid, beside);
  return grid.shaded ? withLastRow(grid, beside) : grid;
}

function withHeaderLine(grid: Grid, lines: readonly Line[]): Grid {
  const over = lines.filter((line) => line.base < grid.top).at(-1);
  if (!over || grid.top - over.base > over.size * 1.8 || segmentsOf(over, APART).length < 2) return grid;
  const top = over.top - 1;
  return { ...grid, top, ys: [top, ...grid.ys] };
}

function withLastRow(grid: Grid, lines: readonly Line[]): Grid {
  const under = lines.filter((line) => line.base > grid.bottom);
  const row = under.filter((_, at) =>
    under.slice(0, at + 1).every((one, before) => one.base - (under[before - 1]?.base ?? one.base) < one.size * NEAR),
  );
  const [first] = row;
  const words = row.flatMap((line) => line.words);
  const columns = new Set(words.map((word) => grid.xs.findLastIndex((x) => x <= word.left + 1)));
  const crossed = words.some((word) => grid.xs.some((x) => word.left < x - 1 && word.right > x + 1));
  if (!first || first.base - grid.bottom > first.size * 2.5 || columns.size < 2 || crossed) return grid;
  const bottom = Math.max(...row.map((line) => line.bottom)) + 1;
  const slots = grid.xs.slice(1).map((right, column): Slot => ({
    column,
    row: grid.ys.length - 1,
    columns: 1,
    rows: 1,
    left: grid.xs[column] ?? 0,
    right,
    top: grid.bottom,
    bottom,
  }));
  return { ...grid, bottom, ys: [...grid.ys, bottom], slots: [...grid.slots, ...slots] };
}
