import type { TableCell } from './pdf-flow';
import type { Box } from './pdf-geometry';
import { cellColumnOf, type Gutter } from './pdf-gutters';
import { lineOf, textOfLine, type Line } from './pdf-lines';
import { hidesColumns, isFigure } from './pdf-rows';

/** Rows whose lines are set this much wider apart than the lines inside them are told by that. */
const WIDER = 1.25;

/** The lines of a band of the page, each cut at the strips that run down it. */
export interface Band {
  readonly lines: readonly (readonly Line[])[];
  readonly gutters: readonly Gutter[];
  readonly box: Box;
}

/** The rows of a table that only the places of its texts draw. Undefined when there is any doubt which texts make a row. */
export function alignedRows({ lines, gutters, box }: Band): TableCell[][] | undefined {
  const width = gutters.length + 1;
  const columns = lines.map((line) => Array.from({ length: width }, (_, at) => line.filter((one) => cellColumnOf(one, gutters) === at)));
  const isFull = (row: readonly (readonly Line[])[]): boolean => row.filter((cell) => cell.length > 0).length > 1;
  if (lines.length < 2 || columns.filter(isFull).length < 2) return undefined;
  const rows = groupedRows(columns);
  if (!rows || rows.length < 2 || rows.filter(isFull).length < rows.length * 0.6) return undefined;
  if (!looksLikeTable(rows) || rows.flat().some((cell) => hidesColumns(cell.flatMap((one) => one.words)))) return undefined;
  const edges = [box.left, ...gutters.map((one) => (one.from + one.to) / 2), box.right];
  return rows.map((row) =>
    row.map((cell, at): TableCell => {
      const words = cell.flatMap((one) => one.words);
      const inner = words.length > 0 ? lineOf(words) : box;
      return { words, box: { left: edges[at] ?? 0, right: edges[at + 1] ?? 0, top: inner.top, bottom: inner.bottom } };
    }),
  );
}

type Row = readonly (readonly Line[])[];

/** The lines that make up each row: by the space between rows where that is wider, else every line that fills a figure's column is one. */
function groupedRows(lines: readonly Row[]): Row[] | undefined {
  const size = Math.max(...lines.flat(2).map((one) => one.size));
  const bases = lines.map((line) => Math.min(...line.flat().map((one) => one.base)));
  // The space between a line and everything above it: cells of different heights overlap.
  const spaces = lines.map((line, at) => {
    const bottom = Math.max(...lines.slice(0, at).flatMap((one) => one.flat().map((piece) => piece.base)));
    return Math.min(...line.flat().map((one) => one.base)) - bottom;
  });
  const pitches = spaces.slice(1);
  const least = Math.min(...pitches.filter((pitch) => pitch >= size * 0.9), Infinity);
  const overlapping = pitches.some((pitch) => pitch < size * 0.9);
  const wide = pitches.filter((pitch) => pitch > Math.max(least * WIDER, size * 1.2) || (overlapping && pitch > size * 1.45));
  if (wide.length > 0 && (wide.length < pitches.length || overlapping)) {
    const groups = grouping(lines, (at) => wide.includes(spaces[at] ?? 0));
    if (groups.every(hasOneFigureEach)) return groups;
  }
  // Where lines of different cells stand at half heights, only the spaces could have told the rows.
  if (overlapping) return undefined;
  const single = least < size * 1.45;
  const figured = figureColumns(lines);
  if (figured.length === 0) return !single || shortCells(lines) ? grouping(lines, () => true) : undefined;
  return grouping(lines, (at) => {
    const [line, before] = [lines[at], lines[at - 1]];
    if (!line || !before || (bases[at] ?? 0) - (bases[at - 1] ?? 0) > size * 1.45) return true;
    // A line with nothing but a part of a label belongs to the row whose label it begins or goes on with.
    return !((isLabel(line) || isLabel(before)) && /^[\p{Ll}(]/u.test(textOf(line[0])));
  });
}

const isLabel = (row: Row): boolean => row.every((cell, column) => cell.length > 0 === (column === 0));

function grouping(lines: readonly Row[], begins: (at: number) => boolean): Row[] {
  const groups: Row[] = [];
  lines.forEach((line, at) => {
    const group = groups.at(-1);
    if (!group || begins(at)) groups.push(line);
    else groups[groups.length - 1] = group.map((cell, column) => [...cell, ...(line[column] ?? [])]);
  });
  return groups;
}

const textOf = (cell: readonly Line[] | undefined): string => (cell ?? []).map((one) => textOfLine(one).text).join(' ');

function hasOneFigureEach(row: Row): boolean {
  return row.every((cell) => cell.filter((one) => isFigure(textOfLine(one).text)).length < 2);
}

/** The columns in which most of what stands there is a figure. */
function figureColumns(lines: readonly Row[]): number[] {
  return (lines[0] ?? []).flatMap((_, column) => {
    const texts = lines.map((line) => textOf(line[column])).filter(Boolean);
    return texts.length > 1 && texts.filter(isFigure).length >= texts.length * 0.6 ? [column] : [];
  });
}

/** Whether no text of the lines can be the second half of another. */
function shortCells(lines: readonly Row[]): boolean {
  const texts = lines.flatMap((line) => line.map(textOf)).filter(Boolean);
  return texts.every((text) => !/^\p{Ll}/u.test(text) && text.split(' ').length <= 6);
}

/** A table has a column after its first whose texts are short, and not the lines of running text. */
function looksLikeTable(rows: readonly Row[]): boolean {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width - 1 }, (_, at) => at + 1).some((column) => {
    const texts = rows.map((row) => textOf(row[column])).filter(Boolean);
    return texts.length >= rows.length * 0.5 && texts.filter((text) => text.split(' ').length <= 4).length >= texts.length * 0.6;
  });
}
