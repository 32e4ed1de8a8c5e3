import type { Box } from './pdf-geometry';

/** A strip that runs down between two columns. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** What is left of some strips between `left` and `right` when a box is put across them. */
export function cutBy(gutters: readonly Gutter[], boxes: readonly Box[], least: number): Gutter[] {
  let left = [...gutters];
  for (const box of boxes) {
    left = left.flatMap(({ from, to }) =>
      box.right <= from || box.left >= to
        ? [{ from, to }]
        : [
            { from, to: Math.min(to, box.left) },
            { from: Math.max(from, box.right), to },
          ].filter((one) => one.to - one.from >= least),
    );
  }
  return left;
}

/** In which of the columns between the strips a box stands. */
export function columnOf(box: Box, gutters: readonly Gutter[]): number {
  const middle = (box.left + box.right) / 2;
  return gutters.filter((one) => (one.from + one.to) / 2 < middle).length;
}

/** The column of a text of a table; one across several columns stands in the first of them. */
export function cellColumnOf(box: Box, gutters: readonly Gutter[]): number {
  const crosses = gutters.some((one) => box.left < one.from && box.right > one.to);
  return crosses ? gutters.filter((one) => one.from < box.left + 0.1).length : columnOf(box, gutters);
}
