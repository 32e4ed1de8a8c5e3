import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import type { Block, ReadDocument, Table } from '../../src/documents/block';
import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';
import type { Measure } from '../../src/plan/records';
import { sorted, type Gave } from './documents';

/** A value as it is typed, or with a number format, or a formula with its stored result. */
export type Value = string | number | boolean | null | { readonly v?: number | string; readonly z?: string; readonly f?: string };

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  /** "A4:A5". */
  readonly merges?: readonly string[];
  readonly hidden?: 'hidden' | 'very hidden';
  /** Counted from 1, as Excel does. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export interface Book {
  readonly title?: string;
  readonly bookType?: XLSX.BookType;
  readonly date1904?: boolean;
}

/** The bytes of a workbook as a program writes them. */
export function workbook(sheets: readonly Sheet[], { title, bookType = 'xlsx', date1904 = false }: Book = {}): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [] } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)));
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    const flags = (hidden: readonly number[]): { hidden: boolean }[] =>
      Array.from({ length: Math.max(0, ...hidden) }, (_, at) => ({ hidden: hidden.includes(at + 1) }));
    sheet['!rows'] = flags(hiddenRows);
    sheet['!cols'] = flags(hiddenColumns);
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    WBProps: { date1904 },
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === undefined ? 0 : hidden === 'hidden' ? 1 : 2 })),
  };
  if (title !== undefined) book.Props = { Title: title };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer);
}

function cellOf(value: Value): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return { t: typeof value.v === 'string' ? 's' : 'n', ...value };
}

/** A workbook with the XML of its first sheet changed, for what no program lets one write. */
export function withSheetXml(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

export async function readWorkbook(sheets: readonly Sheet[], book: Book = {}, name = 'measures.xlsx'): Promise<ReadDocument> {
  return readDocument({ name, bytes: workbook(sheets, book) });
}

export async function extractWorkbook(sheets: readonly Sheet[], name = 'southvale-measures-2024-25.xlsx'): Promise<Gave> {
  return sorted(extract(await readDocument({ name, bytes: workbook(sheets) })));
}

/** Blocks as lines: "## heading", "paragraph", and the rows of a table as "a | b". */
export function outlined(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return textsOf(block).map((row) => row.join(' | '));
    return [block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text];
  });
}

function textsOf(table: Table): string[][] {
  return table.rows.map((row) => row.map((cell) => cell.text));
}

/** The container writer of the parser, which has no types of its own. */
const containers = XLSX.CFB as {
  readonly utils: { readonly cfb_new: () => object; readonly cfb_add: (container: object, path: string, content: Uint8Array) => void };
  readonly write: (container: object, options: { readonly type: 'buffer' }) => Uint8Array;
};

/** An older Office container with these streams in it: what a workbook with a password is wrapped in. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const container = containers.utils.cfb_new();
  for (const stream of streams) containers.utils.cfb_add(container, stream, new Uint8Array(5000));
  return new Uint8Array(containers.write(container, { type: 'buffer' }));
}

/** Days as Excel counts them: the first of April, May and June 2024. */
export const FIRST_OF_MONTHS = [45383, 45413, 45444] as const;

/** Such a day shown as "Apr-24". */
export const monthCell = (day: number): Value => ({ v: day, z: 'mmm-yy' });

export async function measuresOf(...sheets: readonly Sheet[]): Promise<readonly Measure[]> {
  const { records } = await extractWorkbook(sheets);
  return records.filter((record) => record.kind === 'measure');
}

/** "2024-04..2024-06 12" of every reading of a series. */
export const seriesOf = (measure: Measure | undefined): string[] =>
  (measure?.series ?? []).map((reading) => `${reading.period?.from ?? ''}..${reading.period?.to ?? ''} ${reading.text}`);

/** "Sheet!B4", where a measure's value now stands. */
export const spotsOf = (measure: Measure | undefined): string[] =>
  (measure?.citations ?? []).map(({ sheet, cell }) => `${sheet ?? ''}!${cell ?? ''}`);

/** "name, place: value months" of every measure. */
export const valuesOf = (measures: readonly Measure[]): string[] =>
  measures.map(
    ({ name, place, current, period }) =>
      `${name}, ${place ?? 'force'}: ${current?.text ?? 'none'} ${period?.from ?? ''}..${period?.to ?? ''}`,
  );
