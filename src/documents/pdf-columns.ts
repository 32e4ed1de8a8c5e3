import { alignedRows, type Band } from './pdf-aligned-table';
import type { TableCell } from './pdf-flow';
import { around } from './pdf-geometry';
import { columnOf } from './pdf-gutters';
import type { Line } from './pdf-lines';

/** Lines of running text fill this share of their column, with this many words. */
const FILLED = 0.6;
const PROSE_WORDS = 4;
/** A line begins something new when it stands this far under the last, in the size of its type. */
const BEGINS = 1.5;

/** How a band with strips down it is read: as a table, column after column, or line by line. */
export type Reading =
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] }
  /** One stretch after the other, each column after column; most often there is one stretch. */
  | { readonly kind: 'columns'; readonly stretches: readonly (readonly Line[])[] }
  | { readonly kind: 'lines' };

export function readingOf(band: Band, hasObjects: boolean): Reading {
  const width = band.gutters.length + 1;
  const columns = Array.from({ length: width }, (_, at) => band.lines.flat().filter((one) => columnOf(one, band.gutters) === at));
  const prose = columns.filter(isProse).length;
  if (!hasObjects) {
    const stretches = sideBySide(band, columns);
    if (stretches) return { kind: 'columns', stretches };
    const rows = prose === width ? undefined : alignedRows(band);
    if (rows) return { kind: 'table', rows };
  }
  const full = band.lines.filter((line) => line.length > 1).length;
  if (hasObjects || prose === width || (width === 2 && (prose > 0 || full < band.lines.length * 0.5)))
    return { kind: 'columns', stretches: [band.lines.flat()] };
  return { kind: 'lines' };
}

function isProse(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const box = around(lines);
  const filled = lines.filter((one) => one.right - one.left >= (box.right - box.left) * FILLED && one.words.length >= PROSE_WORDS);
  return filled.length >= lines.length * 0.5;
}

/** Running text with something beside it that begins anew at the same heights, such as objectives beside what they link to: the stretches of both. */
function sideBySide({ lines, gutters }: Band, columns: readonly (readonly Line[])[]): (readonly Line[])[] | undefined {
  const [left, right] = columns;
  if (gutters.length !== 1 || !left || !right || left.every((one) => one.words.length < PROSE_WORDS)) return undefined;
  const begins = (column: readonly Line[], line: Line): boolean => {
    const before = column[column.indexOf(line) - 1];
    return !before || line.base - before.base > line.size * BEGINS;
  };
  const isStart = (line: readonly Line[]): boolean =>
    line.length > 1 && line.every((one) => begins(columnOf(one, gutters) === 0 ? left : right, one));
  const starts = lines.filter(isStart);
  // Columns of a newspaper begin their paragraphs each where it likes.
  if (starts.length < 2 || right.some((one) => begins(right, one) && !starts.some((line) => line.includes(one)))) return undefined;
  if (!isProse(left) && !starts.some((line) => (line[0]?.words.length ?? 0) >= PROSE_WORDS)) return undefined;
  const stretches: Line[][] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (!last || isStart(line)) stretches.push([...line]);
    else last.push(...line);
  }
  // Where no stretch has more than a line in a column it is a table, not a layout.
  const layered = stretches.filter((stretch) => stretch.filter((one) => columnOf(one, gutters) === 0).length > 1);
  return layered.length * 2 > stretches.length ? stretches : undefined;
}
