import type { Block, Cell, Heading, Item, Paragraph, Table } from '../documents/block';
import { OBJECTIVE_NAME_COLUMNS, REF_COLUMN, STATUS_COLUMN, THEME_COLUMN } from './column-patterns';
import { DUE_COLUMN, MILESTONE_COLUMN, REVISED_COLUMN } from './commitment-patterns';
import { LEAD_FIELD, STATUS_FIELD } from './field-patterns';
import type { CommitmentRow } from './commitment-table';
import { markerOf } from './marker';
import { parseReference } from './reference';
import { referencesListed } from './references-listed';
import { statusOf } from './status';

/** What a column is called that gathers rows into parts of the plan. */
const SECTION_COLUMN =
  /^(?:(?:plan )?(?:section|strand|outcome|pillar|programme|portfolio|chapter|workstream)|strategic objective|priority area)$/i;

interface Columns {
  readonly objective: number;
  /** What was done, and what is still to come. */
  readonly updates: readonly number[];
  readonly ref?: number;
  readonly lead?: number;
  readonly status?: number;
  readonly themes?: number;
  /** Stands once for the rows it is over: the part of the plan they are in. */
  readonly section?: number;
}

/** A table with an objective in each row, as a plan without tables would set it out; nothing for any other table. */
export function objectiveRows(table: Table): Block[] | undefined {
  const read = readTable(table);
  return read && read.rows.flatMap((row) => blocksOfRow(row, read.columns, read.heads));
}

/** The rows of such a table by what they say of dates: an objective that the table gives a date is a promise as a whole. */
export function objectiveDueRows(table: Table): CommitmentRow[] | undefined {
  const read = readTable(table);
  const due = read?.heads.findIndex((text) => DUE_COLUMN.test(text)) ?? -1;
  if (!read || due < 0) return undefined;
  const { columns, rows, heads } = read;
  const [milestone, revised] = [
    heads.findIndex((text) => MILESTONE_COLUMN.test(text)),
    heads.findIndex((text) => REVISED_COLUMN.test(text)),
  ];
  return rows.flatMap((row): CommitmentRow[] => {
    const title = row[columns.objective];
    const what = milestone < 0 ? title : row[milestone];
    const cell = (at: number | undefined): Cell | undefined => (at === undefined || !row[at]?.text ? undefined : row[at]);
    const cells = {
      due: cell(due),
      revised: cell(revised),
      owner: cell(columns.lead),
      ref: cell(columns.ref),
      // The rating and the progress are the objective's; of one milestone of it they say nothing.
      ...(milestone < 0 ? { status: cell(columns.status), progress: cell(columns.updates[0]) } : { objective: title }),
    };
    const known = Object.fromEntries(Object.entries(cells).filter(([, one]) => one !== undefined));
    return what?.text && cells.due ? [{ cells: { ...known, what: withoutReference(what) }, whole: [what, cells.due] }] : [];
  });
}

/** The objective's own words, which are its title. */
function withoutReference(cell: Cell): Cell {
  return { ...cell, text: parseReference(cell.text)?.title ?? cell.text };
}

function readTable(
  table: Table,
): { readonly columns: Columns; readonly heads: readonly string[]; readonly rows: Table['rows'] } | undefined {
  // The table's own title may stand in a row above its headings.
  for (const [at, row] of table.rows.slice(0, 3).entries()) {
    const heads = row.map((cell) =>
      cell.text
        .replace(/\s*\([^()]*\)$/, '')
        .replace(/[:*]+$/, '')
        .trim(),
    );
    const rows = table.rows.slice(at + 1);
    const columns = columnsOf(heads, rows);
    if (columns) return { columns, heads, rows };
  }
  return undefined;
}

function columnsOf(heads: readonly string[], rows: Table['rows']): Columns | undefined {
  const find = (test: (text: string) => boolean): number | undefined => {
    const at = heads.findIndex((text) => test(text));
    return at < 0 ? undefined : at;
  };
  const objective = OBJECTIVE_NAME_COLUMNS.map((pattern) => find((text) => pattern.test(text))).find((at) => at !== undefined);
  if (objective === undefined) return undefined;
  const parts = partsAndThemes(heads, rows, objective);
  const updates = heads.flatMap((text, at) =>
    at !== objective && at !== parts.section && markerOf(text, true, { startYear: 2000 })?.kind === 'updates' ? [at] : [],
  );
  if (updates.length === 0) return undefined;
  const others = {
    ref: find((text) => REF_COLUMN.test(text)),
    lead: find((text) => LEAD_FIELD.test(text)),
    status: newestRating(heads, rows),
    ...parts,
  };
  const known = Object.entries(others).filter(([, at]) => at !== undefined && at !== objective && !updates.includes(at));
  return { objective, updates, ...(Object.fromEntries(known) as Partial<Columns>) };
}

/** The column of ratings; of one for each quarter the last in which anybody is rated. */
function newestRating(heads: readonly string[], rows: Table['rows']): number | undefined {
  const all = heads.flatMap((text, at) => (STATUS_COLUMN.test(text) || STATUS_FIELD.test(text) ? [at] : []));
  const dated = all.filter((at) => /\bq(?:uarter)? ?[1-4]\b/i.test(heads[at] ?? '') && rows.some((row) => row[at]?.text));
  return dated.length > 1 ? dated.reduce((last, at) => (quarterIn(heads[at]) > quarterIn(heads[last]) ? at : last)) : all[0];
}

const quarterIn = (head = ''): string => /[1-4]/.exec(head)?.[0] ?? '';

/** A column that names a row's themes, and one before the objective that stands once for several rows. */
function partsAndThemes(heads: readonly string[], rows: Table['rows'], objective: number): Pick<Columns, 'section' | 'themes'> {
  const named = heads
    .flatMap((text, at) => (THEME_COLUMN.test(text) || SECTION_COLUMN.test(text) ? [at] : []))
    .filter((at) => at !== objective);
  const section = named.find((at) => at < objective && rows.some((row) => !row[at]?.text) && rows.some((row) => row[at]?.text));
  const themes = named.find((at) => at !== section && THEME_COLUMN.test(heads[at] ?? ''));
  return { ...(section === undefined ? {} : { section }), ...(themes === undefined ? {} : { themes }) };
}

function blocksOfRow(row: readonly Cell[], columns: Columns, heads: readonly string[]): Block[] {
  const textAt = (at: number | undefined): string => (at === undefined ? '' : (row[at]?.text ?? ''));
  const place = row[columns.objective]?.place ?? {};
  const filled = row.filter((cell) => cell.text !== '');
  const [only] = filled;
  if (only && filled.length === 1 && row.length > 2 && only === row.find((cell) => cell.text !== '') && isGroup(row, columns, only))
    return [groupHeading(only)];
  const line = (text: string): Paragraph => ({ kind: 'paragraph', text, bold: [text], place });
  const title = textAt(columns.objective);
  const ref = textAt(columns.ref);
  const updates = columns.updates.flatMap((at, order) => {
    const items = itemsOf(row[at]);
    return order > 0 && items.length === 0 ? [] : [line(heads[at] ?? ''), ...items];
  });
  // A row without an objective goes on with the one above it.
  if (title === '') return columns.updates.flatMap((at) => itemsOf(row[at]));
  const themes = columns.themes === undefined ? [] : itemsOf(row[columns.themes]).flatMap(themesOf);
  const part = columns.section === undefined ? undefined : row[columns.section];
  return [
    ...(part?.text ? [groupHeading(part)] : []),
    line(ref !== '' && !parseReference(title) ? `${ref} ${title}` : title),
    ...(textAt(columns.lead) ? [line(`Lead: ${textAt(columns.lead)}`)] : []),
    ...(textAt(columns.status) ? [line(`Status: ${statusOf(textAt(columns.status), heads[columns.status ?? -1] ?? '')}`)] : []),
    ...updates,
    ...(themes.length > 0 ? [line('Links to themes'), ...themes] : []),
  ];
}

/** A title over all columns opens a section of the plan; what goes on in the column of updates does not. */
function isGroup(row: readonly Cell[], columns: Columns, only: Cell): boolean {
  const at = row.indexOf(only);
  return !columns.updates.includes(at) && only.text.length <= 150 && !/[.;]$/.test(only.text);
}

const groupHeading = ({ text, place }: Cell): Heading => ({ kind: 'heading', level: 5, text, place });

/** "1.2 Preventing crime; 2.1 Visible policing" names two themes. */
function themesOf(block: Block): Block[] {
  return block.kind === 'item' ? referencesListed(block.text).map((text) => ({ ...block, text })) : [block];
}

/** What a cell holds, point by point. */
function itemsOf(cell: Cell | undefined): Block[] {
  if (!cell) return [];
  const item = (text: string, place = cell.place): Item => ({ kind: 'item', text, bold: [], depth: 0, place });
  if (cell.blocks.length === 0) return cell.text ? [item(cell.text)] : [];
  return cell.blocks.map((block) => (block.kind === 'paragraph' ? item(block.text, block.place) : block));
}
