import { around, grouped, type Box } from './pdf-geometry';
import { slotsUnder, type Grid } from './pdf-grid';
import { linesOf, segmentsOf, type Line } from './pdf-lines';
import type { Word } from './pdf-word';

/** Columns are at least this far apart, in the size of the type. */
const APART = 1;
/** A line this near to the last, in the size of its type, is in the same row. */
const NEAR = 1.35;
/** How far edges that are meant to meet may lie apart, in points. */
const SLACK = 3;

/** A grid with the rows of text at its ends that no line or shade marks: a header over the first line, a last row without shade. */
export function withOpenEnds(grid: Grid, words: readonly Word[], areas: readonly Box[]): Grid {
  if (grid.framed && !grid.shaded) return grid;
  const beside = linesOf(words.filter((word) => word.left >= grid.left - 2 && word.right <= grid.right + 2));
  if (grid.shaded) return withLastRow(grid, beside);
  const shaded = withShadedRows(grid, areas);
  return shaded === grid ? withHeaderLines(grid, beside) : shaded;
}

/** With the rows over its first line that are shaded all the way across, and the one between them and the line. */
function withShadedRows(grid: Grid, areas: readonly Box[]): Grid {
  const tallest = Math.max(...grid.ys.slice(1).map((y, at) => y - (grid.ys[at] ?? y)));
  const own = areas.filter((one) => one.left >= grid.left - SLACK && one.right <= grid.right + SLACK && one.bottom <= grid.top + SLACK);
  const row = grouped(
    own.map((one) => one.bottom),
    SLACK,
  )
    .map((bottom) => own.filter((one) => Math.abs(one.bottom - bottom) <= SLACK))
    .findLast((level) => level.reduce((sum, one) => sum + one.right - one.left, 0) >= (grid.right - grid.left) * 0.9);
  const nearest = Math.max(...(row ?? []).map((one) => one.bottom));
  if (!row || grid.top - nearest > tallest * 1.3) return grid;
  const { top } = around(row);
  const ys = grid.top - nearest > SLACK ? [top, nearest, ...grid.ys] : [top, ...grid.ys];
  return withShadedRows({ ...grid, top, ys }, areas);
}

/** With the line of text over its first line; one that goes on in several lines is taken whole. */
function withHeaderLines(grid: Grid, lines: readonly Line[]): Grid {
  const over = lines.filter((line) => line.base < grid.top).reverse();
  const [nearest] = over;
  if (!nearest || grid.top - nearest.base > nearest.size * 1.8) return grid;
  const header = over.slice(0, over.findIndex((line, at) => !isInHeader(line, over[at - 1])) >>> 0);
  const last = header.at(-1);
  if (!last) return grid;
  const top = last.top - 1;
  return { ...grid, top, ys: [top, ...grid.ys] };
}

function isInHeader(line: Line, below: Line | undefined): boolean {
  const near = below === undefined || (below.base - line.base < line.size * NEAR && Math.abs(below.size - line.size) < 0.5);
  return near && segmentsOf(line, APART).length > 1;
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
  return { ...grid, bottom, ys: [...grid.ys, bottom], slots: [...grid.slots, ...slotsUnder(grid, bottom)] };
}
