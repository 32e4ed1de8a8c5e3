import type { BlockPlace, Cell, Table } from '../documents/block';
import { parseFigure } from '../plan/figure-parse';
import { agreementOf, type ReadRow } from './commentary-says';
import { isAim } from './good-direction';
import { alignRows, type AlignedRun, type Alignment } from './row-alignment';
import type { TableShape } from './table-columns';
import { ROW_CODE } from './figure-patterns';
import { PART_TITLE } from './heading-patterns';

/** A labelled row of a table of measures, its values already those that belong to it. */
export interface MeasureRow {
  /** As printed, without the row's code. */
  readonly label: string;
  readonly number?: string;
  /** Labels of the title rows above it, outermost first. */
  readonly titles: readonly string[];
  /** Texts of the row's own cells, by column. */
  readonly own: readonly string[];
  /** Texts of the cells that hold its values, by column; none when the table does not say which they are. */
  readonly values: readonly string[];
  readonly place: BlockPlace;
  /** Where its values stand, by column. */
  readonly valuePlaces: readonly BlockPlace[];
  readonly realigned: boolean;
}

/** Something to tell about a table, without the place in words. */
export interface TableNote {
  readonly code: string;
  readonly message: string;
  readonly place: BlockPlace;
}

export interface MeasureRows {
  readonly rows: readonly MeasureRow[];
  readonly notes: readonly TableNote[];
}

interface PlainRow {
  readonly label: string;
  readonly number?: string;
  readonly texts: readonly string[];
  readonly places: readonly BlockPlace[];
  readonly place: BlockPlace;
  readonly filled: boolean;
  readonly alone: boolean;
}

/** Reads the rows of a table, putting values back beside their labels where the table lost a row; `commentary` is what stands under it. */
export function readRows(table: Table, { columns, body }: TableShape, commentary: string): MeasureRows {
  const plain = plainRows(body, columns, table.place);
  const runs = alignRows(plain.map((row) => ({ label: row.label, filled: row.filled, alone: row.alone, style: styleOf(row.label) })));
  const notes: TableNote[] = [];
  const rows = runs.flatMap((run) => {
    const settled = settle(run, plain, columns, commentary, table.place);
    notes.push(...settled.notes);
    const { titles, labels } = settled.alignment;
    return labels.flatMap(({ row: at, values }): MeasureRow[] => {
      const row = plain[at];
      if (!row) return [];
      const source = settled.trusted && values !== undefined ? plain[values] : undefined;
      const { label, texts: own, place } = row;
      const number = row.number === undefined ? {} : { number: row.number };
      return [
        {
          label,
          ...number,
          titles: titles.map((title) => plain[title]?.label ?? ''),
          own,
          values: source?.texts ?? [],
          place,
          valuePlaces: source?.places ?? [],
          realigned: settled.realigned,
        },
      ];
    });
  });
  return { rows, notes };
}

function styleOf(label: string): 'aim' | 'part' | 'plain' {
  if (PART_TITLE.test(label)) return 'part';
  return isAim(label) ? 'aim' : 'plain';
}

function plainRows(body: TableShape['body'], columns: TableShape['columns'], fallback: BlockPlace): PlainRow[] {
  const at = columns.find((column) => column.kind === 'name')?.at ?? 0;
  const coded = body.filter((row) => ROW_CODE.test(row[at]?.text ?? '')).length;
  const codes = coded >= 2 && coded * 2 >= body.length;
  const naming = new Set(columns.filter((column) => column.kind === 'ref').map((column) => column.at)).add(at);
  return body.map((row) => {
    const texts = row.map((cell) => cell.text.replace(/\s+/g, ' ').trim());
    const held = texts.flatMap((text, column) => (text === '' ? [] : [column]));
    const only = held.length === 1 ? held[0] : undefined;
    // A title over all columns stands in the first of them, wherever the names are; a figure alone is no title.
    const title = only !== undefined && parseFigure(texts[only] ?? '') === undefined ? texts[only] : undefined;
    const label = title ?? texts[at] ?? '';
    const code = codes ? ROW_CODE.exec(label) : null;
    return {
      label: code ? label.slice(code[0].length) : label,
      ...(code?.[1] === undefined ? {} : { number: code[1] }),
      texts,
      places: row.map((cell) => cell.place),
      place: placeOf(row, at) ?? fallback,
      filled: title === undefined && held.some((column) => !naming.has(column)),
      alone: row.length === 1,
    };
  });
}

function placeOf(row: readonly Cell[], at: number): BlockPlace | undefined {
  return (row[at] ?? row[0])?.place;
}

interface Settled {
  readonly alignment: Alignment;
  readonly trusted: boolean;
  readonly realigned: boolean;
  readonly notes: readonly TableNote[];
}

/** Decides a run. Where values cannot be told apart from wrong ones, the labels stay without values. */
function settle(
  run: AlignedRun,
  rows: readonly PlainRow[],
  columns: TableShape['columns'],
  commentary: string,
  table: BlockPlace,
): Settled {
  const place = rows[run.printed.labels[0]?.row ?? -1]?.place ?? table;
  if (run.reading === 'printed') return { alignment: run.printed, trusted: true, realigned: false, notes: missingNotes(run.printed, rows) };
  if (run.reading === 'broken' || !run.shifted)
    return { alignment: run.printed, trusted: false, realigned: false, notes: [unclear(place)] };
  const reading = (alignment: Alignment): readonly ReadRow[] =>
    alignment.labels.map((label) => readRow(label.row, label.values, rows, columns));
  const labels = rows.map((row) => row.label).filter((label) => label !== '');
  const shifted = agreementOf(commentary, reading(run.shifted), labels);
  const contradicted = shifted.disagree.length > 0;
  if (run.reading === 'either') {
    const printed = agreementOf(commentary, reading(run.printed), labels);
    if (printed.agree > 0 && printed.disagree.length === 0 && (contradicted || shifted.agree === 0)) {
      return { alignment: run.printed, trusted: true, realigned: false, notes: missingNotes(run.printed, rows) };
    }
    // A row that simply has no values yet looks the same as a slipped table: only words that fit one reading and not the other tell.
    if (contradicted || shifted.agree === 0 || printed.disagree.length === 0) {
      return { alignment: run.printed, trusted: false, realigned: false, notes: [unclear(place)] };
    }
  }
  if (contradicted && shifted.agree === 0)
    return { alignment: run.shifted, trusted: false, realigned: false, notes: [unclear(place), disagrees(shifted.disagree, place)] };
  const message = `The values of "${rows[run.shifted.labels[0]?.row ?? -1]?.label ?? ''}" and the rows below it stood one row above their labels and were put back beside them. Check them, and correct the table in the document.`;
  const note = { code: 'table-realigned', message, place };
  return {
    alignment: run.shifted,
    trusted: true,
    realigned: true,
    notes: contradicted ? [note, disagrees(shifted.disagree, place)] : [note],
  };
}

function readRow(label: number, values: number | undefined, rows: readonly PlainRow[], columns: TableShape['columns']): ReadRow {
  const value = (kind: 'comparison' | 'current'): number | undefined => {
    const column = columns.find((one) => one.kind === kind);
    return column && values !== undefined ? parseFigure(rows[values]?.texts[column.at] ?? '')?.value : undefined;
  };
  const [comparison, current] = [value('comparison'), value('current')];
  return {
    label: rows[label]?.label ?? '',
    ...(comparison === undefined ? {} : { comparison }),
    ...(current === undefined ? {} : { current }),
  };
}

function missingNotes(alignment: Alignment, rows: readonly PlainRow[]): TableNote[] {
  return alignment.labels.flatMap(({ row: at, values }) => {
    const row = rows[at];
    if (!row || values !== undefined) return [];
    return [
      {
        code: 'no-values',
        message: `"${row.label}" has no values in its row. Add them to the document if there are any.`,
        place: row.place,
      },
    ];
  });
}

function unclear(place: BlockPlace): TableNote {
  const message =
    'Values and labels of these rows do not go together row by row, so the values were left out. Put each value beside its label in the document.';
  return { code: 'table-unclear', message, place };
}

function disagrees(labels: readonly string[], place: BlockPlace): TableNote {
  const message = `The text under the table says otherwise of ${labels.map((label) => `"${label}"`).join(', ')} than the figures do. Check both in the document.`;
  return { code: 'commentary-disagrees', message, place };
}
