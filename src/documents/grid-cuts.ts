import { parseFigure } from '../plan/figure-parse';
import type { Cell } from './block';

/** Rows of cells, the columns of all of them in the same places; an empty cell has no text. */
export type Grid = readonly (readonly Cell[])[];

/** The cells of a row that hold something. */
export function filledIn(row: readonly Cell[]): readonly Cell[] {
  return row.filter((cell) => cell.text !== '');
}

/** The runs of rows between blank rows. */
export function cutRows(grid: Grid): Grid[] {
  const bands: (readonly Cell[])[][] = [];
  let open = false;
  for (const row of grid) {
    const blank = filledIn(row).length === 0;
    if (!blank && open) bands.at(-1)?.push(row);
    else if (!blank) bands.push([row]);
    open = !blank;
  }
  return bands;
}

/** The tables that stand side by side in a band. A blank column parts two only where what is right of it has labels of its own. */
export function cutColumns(band: Grid): Grid[] {
  const width = Math.max(0, ...band.map((row) => row.length));
  const held = Array.from({ length: width }, (_, column) => band.some((row) => (row[column]?.text ?? '') !== ''));
  const starts = held.flatMap((holds, column) => (holds && column > 0 && held[column - 1] === false ? [column] : []));
  const cut = starts.find((start) => isTable(slice(band, 0, start)) && isTable(slice(band, start)));
  if (cut === undefined) return [band];
  return [slice(band, 0, held.lastIndexOf(true, cut - 1) + 1), ...cutColumns(slice(band, cut))];
}

const slice = (band: Grid, from: number, to?: number): Grid => band.map((row) => row.slice(from, to));

/** Labels down the left that are words and all different, figures beside them, and a heading over these. */
function isTable(part: Grid): boolean {
  const start = Math.min(...part.map((row) => row.findIndex((cell) => cell.text !== '')).filter((at) => at >= 0));
  const rows = part.filter((row) => filledIn(row).length > 1);
  const body = rows.filter((row) => row.slice(start + 1).some((cell) => parseFigure(cell.text) !== undefined));
  const labels = body.map((row) => row[start]?.text ?? '');
  const words = labels.filter((label) => label !== '' && parseFigure(label) === undefined);
  return body.length >= 2 && rows[0] !== body[0] && words.length === labels.length && new Set(labels).size === labels.length;
}
