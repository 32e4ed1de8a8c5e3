import { alignedRows, type Band } from './pdf-aligned-table';
import type { TableCell } from './pdf-flow';
import { around, type Box } from './pdf-geometry';
import { columnOf } from './pdf-gutters';
import type { Line } from './pdf-lines';

/** Lines of running text fill this share of their column, with this many words. */
const FILLED = 0.6;
const PROSE_WORDS = 4;

/** How a band with strips down it is read: as a table, column after column, or line by line. */
export type Reading =
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Line[])[] }
  | { readonly kind: 'lines' };

export function readingOf(band: Band, hasObjects: boolean): Reading {
  const width = band.gutters.length + 1;
  const columns = Array.from({ length: width }, (_, at) => band.lines.flat().filter((one) => columnOf(one, band.gutters) === at));
  const prose = columns.filter(isProse).length;
  if (!hasObjects) {
    const sections = sideBySide(band);
    if (sections) return { kind: 'table', rows: sections };
    const rows = prose === width ? undefined : alignedRows(band);
    if (rows) return { kind: 'table', rows };
  }
  const full = band.lines.filter((line) => line.length > 1).length;
  if (hasObjects || prose > 0 || full < band.lines.length * 0.5) return { kind: 'columns', columns };
  return { kind: 'lines' };
}

function isProse(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const box = around(lines);
  const filled = lines.filter((one) => one.right - one.left >= (box.right - box.left) * FILLED && one.words.length >= PROSE_WORDS);
  return filled.length >= lines.length * 0.5;
}

/** Running text with something beside it that begins anew at the same heights: rows of a layout, such as objectives beside what they link to. */
function sideBySide({ lines, gutters, box }: Band): TableCell[][] | undefined {
  const [gutter] = gutters;
  if (gutters.length !== 1 || !gutter) return undefined;
  const sections: (readonly Line[])[][] = [];
  const bases = lines.map((line) => line[0]?.base ?? 0);
  const pitches = bases.slice(1).map((base, at) => base - (bases[at] ?? 0));
  const usual = [...pitches].sort((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
  lines.forEach((line, at) => {
    const section = sections.at(-1);
    if (!section || (pitches[at - 1] ?? 0) > usual * 1.5) sections.push([line]);
    else section.push(line);
  });
  const both = sections.filter((section) => (section[0]?.length ?? 0) > 1);
  const prose = isProse(lines.flat().filter((one) => columnOf(one, gutters) === 0));
  if (!prose || sections.length < 2 || both.length < sections.length) return undefined;
  const middle = (gutter.from + gutter.to) / 2;
  return sections.map((section) =>
    [0, 1].map((column): TableCell => {
      const own = section.flat().filter((one) => columnOf(one, gutters) === column);
      const cell: Box = own.length > 0 ? around(own) : box;
      return {
        words: own.flatMap((one) => one.words),
        box: { ...cell, left: column === 0 ? box.left : middle, right: column === 0 ? middle : box.right },
      };
    }),
  );
}
