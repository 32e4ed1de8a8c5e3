import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Note } from '../plan/document';
import type { Block, ReadDocument } from './block';
import { DocumentError } from './document-error';
import { gridBlocks } from './grid-blocks';
import type { DocumentReader, SourceFile } from './reader';
import { MOST_ROWS, sheetGrid, type SheetGrid } from './sheet-grid';
import type { NumberFormats } from './shown-number';
import { checkColumns } from './sheet-columns';
import { checkZip } from './zip-entries';

/** Cells by their place, with what they hold and their number format; sheets with rows to no end are cut while they are read. */
const READING: ParsingOptions = {
  type: 'array',
  dense: true,
  cellStyles: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  sheetRows: MOST_ROWS + 1,
};

/** Excel workbooks: every visible sheet as a heading, its lines and its tables. Formulas are not worked out and macros not touched. */
export const xlsxReader: DocumentReader = {
  format: 'xlsx',
  extensions: ['.xlsx', '.xlsm', '.xls'],
  async read(file: SourceFile): Promise<ReadDocument> {
    // The parser trusts a zip; a workbook of the old kind is none.
    if (file.bytes[0] === ZIP) await checkZip(file, (part) => checkColumns(file, part));
    const { read, ...parser } = await import('@e965/xlsx');
    const book = opened(file, () => read(file.bytes, READING));
    return documentOf(file, book, parser.SSF as NumberFormats);
  },
};

/** The "P" that every zip begins with. */
const ZIP = 0x50;

function locked(file: SourceFile): DocumentError {
  return new DocumentError('password', `${file.name} is protected by a password. Save a copy without it, and put that in the folder.`);
}

function opened<T>(file: SourceFile, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw locked(file);
    const message = `${file.name} could not be opened as a workbook. Open it in Excel, save it again as .xlsx and put it back.`;
    throw new DocumentError('unreadable', message, { cause: error });
  }
}

function documentOf(file: SourceFile, book: WorkBook, formats: NumberFormats): ReadDocument {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const notes: Note[] = [];
  const hidden: string[] = [];
  const blocks = book.SheetNames.flatMap((name, at): Block[] => {
    const sheet = book.Sheets[name];
    // Charts, dialogs and macro sheets hold no cells of a plan.
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    if (book.Workbook?.Sheets?.[at]?.Hidden) {
      hidden.push(name);
      return [];
    }
    const shown = sheetGrid(sheet, name, formats, date1904);
    notes.push(...notesOn(sheet, name, shown));
    const content = gridBlocks(shown.grid);
    return content.length === 0 ? [] : [{ kind: 'heading', level: 2, text: name.trim(), place: { sheet: name } }, ...content];
  });
  if (hidden.length > 0) {
    const message = `Hidden sheets were not read: ${hidden.join(', ')}. Unhide them in Excel if the bot should know them.`;
    notes.unshift({ code: 'hidden', message });
  }
  if (blocks.length === 0) {
    throw new DocumentError(
      'empty',
      `${file.name} has no visible cells with anything in them. Save it again, or take it out of the folder.`,
    );
  }
  const title = book.Props?.Title?.trim();
  return { file: file.name, format: 'xlsx', ...(title ? { title } : {}), blocks, notes };
}

/** What of a sheet was left out, and what to do about it. */
function notesOn(sheet: WorkSheet, name: string, shown: SheetGrid): Note[] {
  const at = `sheet ${name}`;
  const last = Number(/\d+$/.exec(String(sheet['!fullref'] ?? sheet['!ref'] ?? ''))?.[0] ?? 0);
  const hidden = [...counted('row', shown.hiddenRows), ...counted('column', shown.hiddenColumns)].join(' and ');
  const notes: (Note | false)[] = [
    hidden !== '' && { code: 'hidden', message: `Hidden ${hidden} of this sheet were not read. Unhide what the bot should know.`, at },
    last > MOST_ROWS && {
      code: 'cut',
      message: `Rows after ${MOST_ROWS.toLocaleString('en-GB')} were not read. Delete rows that hold nothing, or split the sheet.`,
      at,
    },
    shown.unworked.length > 0 && {
      code: 'no-value',
      message: `Formulas without a stored result count as empty: ${few(shown.unworked)}. Open the workbook in Excel, save it and put it back.`,
      at,
    },
    shown.faulty.length > 0 && {
      code: 'error-value',
      message: `Cells with an error (such as #N/A) count as empty: ${few(shown.faulty)}. Correct them in the workbook.`,
      at,
    },
  ];
  return notes.filter((note) => note !== false);
}

const counted = (what: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${what}${names.length === 1 ? '' : 's'} ${few(names)}`];

/** Names enough to find the spot. */
function few(names: readonly string[]): string {
  return names.length <= 12 ? names.join(', ') : `${names.slice(0, 12).join(', ')} and ${names.length - 12} more`;
}
