import { grouped, heightOf, widthOf, type Box } from './pdf-geometry';

/** How far the ends of two pieces may lie apart where they meet, in points. */
const SLACK = 2;
/** The share of a table's lines that must be pieced together at a place for it to part columns. */
const SHARE = 0.6;
/** No column is narrower than this, in points. */
const NARROWEST = 8;

/** Where the pieces of lines across meet, line after line. A program that draws each cell's own border tells the columns by it, though it draws no line down. */
export function jointsOf(table: Box, lines: readonly number[], strokes: readonly Box[]): number[] {
  const pieces = strokes.filter(
    (one) => widthOf(one) > heightOf(one) && one.left >= table.left - SLACK && one.right <= table.right + SLACK,
  );
  const onLine = (line: number): Box[] => pieces.filter((one) => Math.abs((one.top + one.bottom) / 2 - line) <= SLACK);
  const ends = lines.map((line) => {
    const own = onLine(line);
    return own.map((one) => one.right).filter((right) => own.some((one) => Math.abs(one.left - right) <= SLACK));
  });
  const places = grouped(ends.flat(), SLACK).filter((x) => x > table.left + NARROWEST && x < table.right - NARROWEST);
  const needed = Math.max(2, lines.length * SHARE);
  return places.filter((x) => ends.filter((own) => own.some((end) => Math.abs(end - x) <= SLACK)).length >= needed);
}
