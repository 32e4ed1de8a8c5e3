import type { CellObject, WorkSheet } from '@e965/xlsx';
import { parseFigure } from '../plan/figure-parse';
import type { BlockPlace, Cell } from './block';
import { cellPoints } from './cell-points';
import { cleanLines, oneLine } from './clean-text';
import type { Grid } from './grid-cuts';
import { shownNumber, type NumberFormats } from './shown-number';

/** Rows of one sheet that are read at most. */
export const MOST_ROWS = 20_000;

/** What a sheet shows, and which of its rows, columns and cells could not be shown. */
export interface SheetGrid {
  readonly grid: Grid;
  /** As Excel names them: "7", "F". */
  readonly hiddenRows: readonly string[];
  readonly hiddenColumns: readonly string[];
  /** Cells whose formula nobody has worked out yet. */
  readonly unworked: readonly string[];
  /** Cells with an error value. */
  readonly faulty: readonly string[];
}

type Filled = ReadonlyMap<number, Cell>;

/** The visible cells of a sheet, blank rows and columns between them kept as one each; a merged cell beside figures is filled down. */
export function sheetGrid(sheet: WorkSheet, name: string, formats: NumberFormats, date1904: boolean): SheetGrid {
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };
  const isHidden = {
    row: (row: number): boolean => sheet['!rows']?.[row]?.hidden === true,
    column: (column: number): boolean => sheet['!cols']?.[column]?.hidden === true,
  };
  const [unworked, faulty]: [string[], string[]] = [[], []];
  const rows = new Map<number, Map<number, Cell>>();
  const data = (sheet['!data'] ?? []) as readonly (readonly CellObject[])[];
  // Cells are few where rows and columns are many: forEach passes over what does not exist.
  data.forEach((cells, row) => {
    if (row >= MOST_ROWS) return;
    const filled = new Map<number, Cell>();
    cells.forEach((cell, column) => {
      const address = `${columnName(column)}${row + 1}`;
      const unknown = cell.t === 'z' && cell.f !== undefined;
      const text = unknown ? '' : shownText(cell, formats, date1904);
      if (text === '' && !unknown && cell.t !== 'e') return;
      if (isHidden.row(row)) hidden.rows.add(row);
      else if (isHidden.column(column)) hidden.columns.add(column);
      else {
        if (unknown) unworked.push(address);
        if (cell.t === 'e') faulty.push(address);
        const place = { sheet: name, row: row + 1, cell: address };
        if (text !== '') filled.set(column, { text, blocks: cell.t === 's' ? cellPoints(cleanLines(String(cell.v)), place) : [], place });
      }
    });
    if (filled.size > 0) rows.set(row, filled);
  });
  fillDown(rows, sheet['!merges'] ?? []);
  return {
    grid: gridOf(rows, name, isHidden),
    hiddenRows: [...hidden.rows].map((row) => String(row + 1)),
    hiddenColumns: [...hidden.columns].sort((a, b) => a - b).map(columnName),
    unworked,
    faulty,
  };
}

/** "A" for 0, "AA" for 26. */
function columnName(column: number): string {
  return (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function shownText(cell: CellObject, formats: NumberFormats, date1904: boolean): string {
  const { t, v, z } = cell;
  if (t === 'b') return v ? 'Yes' : 'No';
  if (t === 'n' && typeof v === 'number') return shownNumber(v, String(z ?? ''), formats, date1904);
  return t === 's' && v !== undefined ? oneLine(cleanLines(String(v))) : '';
}

/** "Alderport" over three rows of figures belongs to each of them; a heading merged down stays where it is. */
function fillDown(
  rows: Map<number, Map<number, Cell>>,
  merges: readonly { readonly s: { readonly r: number; readonly c: number }; readonly e: { readonly r: number; readonly c: number } }[],
): void {
  for (const { s: start, e: end } of merges) {
    const cell = rows.get(start.r)?.get(start.c);
    const last = Math.min(end.r, MOST_ROWS - 1);
    if (!cell || last <= start.r) continue;
    const merged = Array.from({ length: last - start.r + 1 }, (_, at) => rows.get(start.r + at));
    if (!merged.some((row) => row && holdsFigure(row))) continue;
    merged.forEach((row) => {
      if (row && row.size > 0 && !row.has(start.c)) row.set(start.c, cell);
    });
  }
}

function holdsFigure(row: Filled): boolean {
  return [...row.values()].some((cell) => !/^(?:19|20)\d\d$/.test(cell.text) && parseFigure(cell.text) !== undefined);
}

function gridOf(
  rows: ReadonlyMap<number, Filled>,
  sheet: string,
  isHidden: { readonly row: (row: number) => boolean; readonly column: (column: number) => boolean },
): Grid {
  const columns = withGaps([...new Set([...rows.values()].flatMap((row) => [...row.keys()]))], isHidden.column);
  return withGaps([...rows.keys()], isHidden.row).map((row) =>
    row === undefined ? [] : columns.map((column) => rows.get(row)?.get(column ?? -1) ?? emptyAt(sheet, row, column)),
  );
}

function emptyAt(sheet: string, row: number, column: number | undefined): Cell {
  const place: BlockPlace = { sheet, row: row + 1, ...(column === undefined ? {} : { cell: `${columnName(column)}${row + 1}` }) };
  return { text: '', blocks: [], place };
}

/** Sorted, with one gap for any number of empty ones between; what is hidden parts nothing. */
function withGaps(numbers: readonly number[], isHidden: (number: number) => boolean): (number | undefined)[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.flatMap((number, at) => {
    let before = number - 1;
    while (before > (sorted[at - 1] ?? before) && isHidden(before)) before -= 1;
    return at > 0 && before > (sorted[at - 1] ?? 0) ? [undefined, number] : [number];
  });
}
