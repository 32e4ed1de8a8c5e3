import { parseFigure } from '../plan/figure-parse';
import { parsePeriod } from '../plan/period-parse';
import type { Block, Cell, Paragraph, Table } from './block';
import { cutColumns, cutRows, filledIn, type Grid } from './grid-cuts';

/** A line under a table that explains it, rather than a row whose figures are missing. */
const REMARK =
  /^(?:notes?|sources?|figures?|data|caveats?|key|definitions?|please note|n\.?b\.?|\*|†|‡|[¹²³]|\(?[a-z1-9]\))(?:[\s:.–-]|$)|[.!?]["'”’)]*$/i;
const LONGEST_LABEL = 90;
/** A title is a line; what ends like a sentence explains. */
const LONGEST_CAPTION = 140;
/** "Last updated: 12 January", "Owner: Head of Crime". */
const FIELD = /^[\p{L} ]{2,30}:\s/u;

/**
 * The blocks of a sheet or a delimited file: its tables, which blank rows and columns part, and the lines over and under them as paragraphs.
 * Rows after a blank row that bring no heading of their own go on with the table above.
 */
export function gridBlocks(grid: Grid): Block[] {
  const blocks: Block[] = [];
  let open: { readonly at: number; readonly first: Grid } | undefined;
  for (const band of cutRows(grid)) {
    const parts = cutColumns(band);
    if (parts.length > 1) {
      blocks.push(...parts.flatMap(gridBlocks));
      open = undefined;
      continue;
    }
    const above = open && blocks[open.at];
    if (open && above?.kind === 'table' && goesOn(open.first, band)) {
      const { body, below } = withoutRemarks(band);
      blocks[open.at] = { ...above, rows: [...above.rows, ...body] };
      blocks.push(...below);
      continue;
    }
    const { above: titles, body, below } = inParts(band);
    blocks.push(...titles);
    if (body.length > 0) {
      const caption = titles.findLast(
        (title) => title.text.length <= LONGEST_CAPTION && !/[.!?:]$/.test(title.text) && !FIELD.test(title.text),
      )?.text;
      const place = body[0]?.find((cell) => cell.text !== '')?.place ?? {};
      open = { at: blocks.length, first: body };
      blocks.push({ kind: 'table', rows: body, place, ...(caption === undefined ? {} : { caption }) } satisfies Table);
    }
    blocks.push(...below);
  }
  return blocks.flatMap(withoutLoneField);
}

/** A field and its value, with nothing after them, are no table. */
function withoutLoneField(block: Block): Block[] {
  const only = block.kind === 'table' && block.rows.length === 1 ? block.rows[0] : undefined;
  return only && filledIn(only).length === 2 ? paragraphOf(only) : [block];
}

interface Parts {
  readonly above: readonly Paragraph[];
  readonly body: Grid;
  readonly below: readonly Paragraph[];
}

/** The lines over a table, its rows and the remarks under it; no rows where nothing stands side by side. */
function inParts(band: Grid): Parts {
  const first = band.findIndex((row) => !isLine(row));
  if (first < 0) return { above: band.flatMap(paragraphOf), body: [], below: [] };
  const { body, below } = withoutRemarks(band.slice(first));
  return { above: band.slice(0, first).flatMap(paragraphOf), body, below };
}

function withoutRemarks(band: Grid): { readonly body: Grid; readonly below: readonly Paragraph[] } {
  const last = band.findLastIndex((row) => !isRemark(row));
  return { body: band.slice(0, last + 1), below: band.slice(last + 1).flatMap(paragraphOf) };
}

/** One text alone, or a field with its value: "Period: | April to December 2023". */
function isLine(row: readonly Cell[]): boolean {
  const filled = filledIn(row);
  return filled.length < 2 || (filled.length === 2 && filled[0]?.text.endsWith(':') === true);
}

function isRemark(row: readonly Cell[]): boolean {
  const [only, ...others] = filledIn(row);
  if (!only || others.length > 0) return false;
  return parseFigure(only.text) === undefined && (REMARK.test(only.text) || only.text.length > LONGEST_LABEL);
}

function paragraphOf(row: readonly Cell[]): Paragraph[] {
  const [first, ...others] = filledIn(row);
  if (!first) return [];
  const text = [first, ...others].map((cell) => cell.text).join(others.length > 0 && !first.text.endsWith(':') ? ': ' : ' ');
  return [{ kind: 'paragraph', text, bold: [], place: first.place }];
}

/** Whether a band is more rows of a table: its first full row holds figures, or neither holds any and they are as wide without a title between. */
function goesOn(table: Grid, band: Grid): boolean {
  const [head] = table;
  const first = band.find((row) => filledIn(row).length > 1);
  if (!head || !first) return false;
  const [from, to] = [extent(table), extent(band)];
  if (to.start < from.start || to.end > from.end) return false;
  if (holdsFigure(first)) return true;
  const wordy = ![...table.slice(1), ...band].some(holdsFigure);
  return wordy && band[0] === first && to.start === from.start && to.end === from.end && table.length > 1;
}

/** Years and months head columns; other figures are values. */
function holdsFigure(row: readonly Cell[]): boolean {
  return filledIn(row)
    .slice(1)
    .some(({ text }) => parseFigure(text) !== undefined && parsePeriod(text, { typed: true }) === undefined);
}

function extent(grid: Grid): { readonly start: number; readonly end: number } {
  const columns = grid.flatMap((row) => row.flatMap((cell, at) => (cell.text === '' ? [] : [at])));
  return { start: Math.min(...columns), end: Math.max(...columns) };
}
