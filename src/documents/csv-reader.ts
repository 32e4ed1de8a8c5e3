import type { Options } from 'csv-parse/sync';
import type { Note } from '../plan/document';
import type { Cell, ReadDocument } from './block';
import { cleanLines, oneLine } from './clean-text';
import { decodeText } from './decode';
import { DocumentError } from './document-error';
import type { DocumentReader, SourceFile } from './reader';

/** Delimited files: one table, every row with its row number in a spreadsheet; commas, semicolons or tabs. */
export const csvReader: DocumentReader = {
  format: 'csv',
  extensions: ['.csv', '.tsv'],
  async read(file: SourceFile): Promise<ReadDocument> {
    const { text, notes } = decodeText(file);
    const { parse } = await import('csv-parse/sync');
    const lines = cleanLines(text);
    const options: Options = { delimiter: delimiterOf(lines), relax_column_count: true, relax_quotes: true, skip_empty_lines: false };
    const { records, trouble } = recordsOf(file.name, lines, options, (input, how) => parse(input, how));
    const rows = records
      .map((record, at): Cell[] => record.map((cell) => ({ text: oneLine(cell), blocks: [], place: { row: at + 1 } })))
      .filter((row) => row.some((cell) => cell.text !== ''));
    if (rows.length === 0) throw new DocumentError('empty', `${file.name} has no rows. Export it again, or take it out of the folder.`);
    return {
      file: file.name,
      format: 'csv',
      blocks: [{ kind: 'table', rows, place: rows[0]?.[0]?.place ?? {} }],
      notes: [...notes, ...trouble],
    };
  },
};

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

/** The mark that parts the first lines into the most columns. */
function delimiterOf(text: string): string {
  const head = text
    .split('\n', 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
