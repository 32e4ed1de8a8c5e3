import type { TableCell } from './pdf-flow';
import type { Box } from './pdf-geometry';
import { linesOf, textOfLine, type Line } from './pdf-lines';
import type { Word } from './pdf-word';

const FIGURE = /^(?:[+\-−–▲▼↑↓]?\s*[£$€]?\s*[\d.,:]+\s*(?:%|k|m|bn|pp|pts?)?|n\/?a|[-–—]|tbc|nil)(?:\s*\([+\-−–]?[\d.,]+%?\))?$/i;

/** Whether a cell's text is a figure, or what stands in place of one. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** Whether a figure of a cell stands too far from the word beside it: there may be two cells that nothing told apart. */
export function hidesColumns(words: readonly Word[]): boolean {
  return linesOf(words).some((line) =>
    line.words.some((word, at) => {
      const before = line.words[at - 1];
      return before !== undefined && word.left - before.right > word.size * 0.45 && (isFigure(word.text) || isFigure(before.text));
    }),
  );
}

/** A band of a table with a line in several columns on the same height, as often as it has them: those are its rows. Undefined when the columns disagree. */
export function rowsOfBand(columns: readonly (readonly Word[])[], box: readonly Box[]): TableCell[][] | undefined {
  const lines = columns.map((words) => linesOf(words));
  const whole = [columns.map((words, at) => ({ words, box: box[at] ?? EMPTY }))];
  const figures = lines.filter((column) => column.length > 1 && column.every((line) => isFigure(textOfLine(line).text)));
  const longest = figures.sort((a, b) => b.length - a.length)[0];
  if (!longest) return whole;
  const starts = longest.map((line) => line.base);
  const beside = lines.filter((column) => column !== longest && starts.every((base) => column.some((line) => sameHeight(line, base))));
  // One column with two figures in a cell says nothing about rows.
  if (beside.length === 0) return figures.length > 1 ? undefined : whole;
  if (figures.some((column) => column.some((line) => !starts.some((base) => sameHeight(line, base))))) return undefined;
  return starts.map((base, row) =>
    lines.map((column, at): TableCell => {
      const [top, bottom] = [row === 0 ? -Infinity : base, starts[row + 1] ?? Infinity];
      const own = column.filter((line) => line.base >= top - line.size * SAME && line.base < bottom - line.size * SAME);
      return { words: own.flatMap((line) => line.words), box: box[at] ?? EMPTY };
    }),
  );
}

const SAME = 0.3;
const EMPTY: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const sameHeight = (line: Line, base: number): boolean => Math.abs(line.base - base) <= line.size * SAME;
