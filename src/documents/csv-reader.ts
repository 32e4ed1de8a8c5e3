import type { Options } from 'csv-parse/sync';
import type { Note } from '../plan/document';
import type { Cell, ReadDocument } from './block';
import { cellPoints } from './cell-points';
import { cleanLines, oneLine } from './clean-text';
import { decodeText } from './decode';
import { DocumentError } from './document-error';
import { gridBlocks } from './grid-blocks';
import type { DocumentReader, SourceFile } from './reader';
import { MOST_ROWS } from './sheet-grid';

/** Delimited files: the tables and lines of a sheet, every row with its number in a spreadsheet; commas, semicolons, tabs or bars. */
export const csvReader: DocumentReader = {
  format: 'csv',
  extensions: ['.csv', '.tsv'],
  async read(file: SourceFile): Promise<ReadDocument> {
    const { text, notes } = decodeText(file);
    const { parse } = await import('csv-parse/sync');
    const { delimiter, lines } = withoutMarkLine(cleanLines(text));
    const options: Options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false };
    const { records, trouble } = recordsOf(file.name, lines, options, (input, how) => parse(input, how));
    const blocks = gridBlocks(records.slice(0, MOST_ROWS).map((record, at) => record.map((cell) => cellOf(cell, at + 1))));
    if (blocks.length === 0) throw new DocumentError('empty', `${file.name} has no rows. Export it again, or take it out of the folder.`);
    const cut = records.length > MOST_ROWS ? [CUT] : [];
    return { file: file.name, format: 'csv', blocks, notes: [...notes, ...trouble, ...cut] };
  },
};

const CUT: Note = {
  code: 'cut',
  message: `Rows after ${MOST_ROWS.toLocaleString('en-GB')} were not read. Delete rows that hold nothing, or split the file.`,
};

/** An export writes ="007" to keep a spreadsheet from reading a number. */
function cellOf(cell: string, row: number): Cell {
  return { text: oneLine(cell.replace(/^="([^"]*)"$/, '$1')), blocks: cellPoints(cell, { row }), place: { row } };
}

/** What parts the columns; "sep=;" on the first line says it, and no spreadsheet shows that line. */
function withoutMarkLine(text: string): { readonly delimiter: string; readonly lines: string } {
  const said = /^"?sep=([,;|\t])"?\n/i.exec(text);
  return said?.[1] === undefined
    ? { delimiter: delimiterOf(text), lines: text }
    : { delimiter: said[1], lines: text.slice(said[0].length) };
}

function recordsOf(
  name: string,
  text: string,
  options: Options,
  parse: (text: string, options: Options) => string[][],
): { records: string[][]; trouble: Note[] } {
  try {
    return { records: parse(text, options), trouble: [] };
  } catch (error) {
    // Anything else than a quotation mark would go wrong again without them, or is no fault of the file.
    if (!(error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED')) throw error;
    const message = `A quotation mark in ${name} is never closed (${error.message}); the file was read without regard to quotation marks. Check the rows after it.`;
    return { records: parse(text, { ...options, quote: null }), trouble: [{ code: 'csv-quotes', message }] };
  }
}

/** The mark that parts the most of the first lines into the same number of columns; of several, the one that makes more of them. */
function delimiterOf(text: string): string {
  const head = text.replace(/"[^"]*"/g, '').split('\n', 30);
  const marks = [',', ';', '\t', '|'].map((mark) => {
    const counts = head.map((line) => line.split(mark).length - 1).filter((count) => count > 0);
    const alike = Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length));
    return { mark, alike, all: counts.reduce((sum, count) => sum + count, 0) };
  });
  return marks.reduce((best, one) => (one.alike > best.alike || (one.alike === best.alike && one.all > best.all) ? one : best)).mark;
}
