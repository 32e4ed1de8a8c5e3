import type { Cell, Table } from '../documents/block';
import { findPeriods } from '../plan/period-parse';
import { OBJECTIVE_COLUMN, OBJECTIVE_NAME_COLUMNS, REF_COLUMN, STATUS_COLUMN } from './column-patterns';
import { COMMITMENT_COLUMN, DONE_ON_COLUMN, DUE_COLUMN, MILESTONE_COLUMN, PROGRESS_COLUMN, REVISED_COLUMN } from './commitment-patterns';
import { LEAD_FIELD, STATUS_FIELD } from './field-patterns';
import { DELIVERED_STATUS, DROPPED_STATUS, RATING_ALONE, SLIPPED_STATUS } from './rating-patterns';
import { markerOf } from './marker';

type CommitmentColumn = 'what' | 'due' | 'revised' | 'on' | 'owner' | 'status' | 'objective' | 'ref' | 'progress';

/** A row of a table of commitments, its cells by what they hold. */
export interface CommitmentRow {
  readonly cells: Readonly<Partial<Record<CommitmentColumn, Cell>>> & { readonly what: Cell };
  readonly whole: readonly Cell[];
}

const COLUMNS: readonly (readonly [CommitmentColumn, (heading: string) => boolean])[] = [
  ['objective', (text) => OBJECTIVE_COLUMN.test(text)],
  ['ref', (text) => REF_COLUMN.test(text)],
  ['on', (text) => DONE_ON_COLUMN.test(text)],
  ['revised', (text) => REVISED_COLUMN.test(text)],
  ['due', (text) => DUE_COLUMN.test(text)],
  ['status', (text) => STATUS_COLUMN.test(text) || STATUS_FIELD.test(text)],
  ['owner', (text) => LEAD_FIELD.test(text)],
  ['progress', (text) => PROGRESS_COLUMN.test(text) || markerOf(text, true, { startYear: 2000 })?.kind === 'updates'],
];

/**
 * The rows of a table that lists what is to be done and by when; nothing for any other table. Rows of "actions" with their progress are the
 * plan's objectives themselves, unless a column names an objective or the table stands `under` one.
 */
export function commitmentRows(table: Table, under: boolean): readonly CommitmentRow[] | undefined {
  const at = table.rows.slice(0, 3).findIndex((row) => columnsOf(row, under) !== undefined);
  const found = at < 0 ? undefined : columnsOf(table.rows[at] ?? [], under);
  if (!found || namesObjectives(found, table.rows.slice(at + 1))) return undefined;
  const columns = withRatings(found, table.rows.slice(at + 1), table.rows[at] ?? []);
  return table.rows.slice(at + 1).flatMap((row): CommitmentRow[] => {
    const cells = Object.fromEntries([...columns].flatMap(([kind, column]) => (row[column]?.text ? [[kind, row[column]]] : []))) as Partial<
      Record<CommitmentColumn, Cell>
    >;
    // A title over all columns names a group of rows.
    const { what } = cells;
    return what && row.filter((cell) => cell.text !== '').length > 1 ? [{ cells: { ...cells, what }, whole: row }] : [];
  });
}

/** Rows that say each objective in full, with what was done for it, are the plan itself: their milestone is only the next one. */
function namesObjectives(columns: ReadonlyMap<CommitmentColumn, number>, body: Table['rows']): boolean {
  const at = columns.get('objective');
  if (at === undefined || !columns.has('progress')) return false;
  const texts = body.flatMap((row) => row[at]?.text ?? []).filter((text) => text !== '');
  return texts.filter((text) => text.split(/\s+/).length > 2).length > texts.length / 2;
}

/** A column of positions that holds nothing but ratings is the status; what is noted beside it is the progress. */
function withRatings(
  columns: ReadonlyMap<CommitmentColumn, number>,
  body: Table['rows'],
  head: readonly Cell[],
): ReadonlyMap<CommitmentColumn, number> {
  const at = columns.get('progress');
  const texts = at === undefined ? [] : body.map((row) => row[at]?.text ?? '').filter((text) => text !== '');
  if (at === undefined || columns.has('status') || texts.length === 0 || !texts.every(isRating)) return columns;
  const next = head.findIndex((cell, column) => column !== at && PROGRESS_COLUMN.test(cell.text.trim()));
  const others = new Map([...columns].filter(([kind]) => kind !== 'progress')).set('status', at);
  return next < 0 ? others : others.set('progress', next);
}

/** "Activity" and "Key action" open updates elsewhere; where no other column says what is to be done, they do. */
function isTheTask(heading: string, headings: readonly string[]): boolean {
  const names = [MILESTONE_COLUMN, COMMITMENT_COLUMN, ...OBJECTIVE_NAME_COLUMNS];
  const isTask = MILESTONE_COLUMN.test(heading) || COMMITMENT_COLUMN.test(heading);
  return isTask && headings.filter((one) => names.some((pattern) => pattern.test(one))).length === 1;
}

const isRating = (text: string): boolean =>
  text.length <= 40 && (RATING_ALONE.test(text) || DELIVERED_STATUS.test(text) || SLIPPED_STATUS.test(text) || DROPPED_STATUS.test(text));

function columnsOf(row: readonly Cell[], under: boolean): ReadonlyMap<CommitmentColumn, number> | undefined {
  const headings = row.map((cell) =>
    cell.text
      .replace(/\s*\([^()]*\)$/, '')
      .replace(/[:*]+$/, '')
      .trim(),
  );
  const columns = new Map<CommitmentColumn, number>();
  headings.forEach((heading, at) => {
    if (isTheTask(heading, headings)) return;
    const kind = COLUMNS.find(([one, test]) => !columns.has(one) && test(heading))?.[0];
    if (kind !== undefined && heading !== '') columns.set(kind, at);
  });
  const taken = new Set(columns.values());
  const named = (pattern: RegExp): number | undefined => {
    const found = headings.findIndex((heading, at) => !taken.has(at) && pattern.test(heading));
    return found < 0 ? undefined : found;
  };
  const milestone = named(MILESTONE_COLUMN);
  const loose = named(COMMITMENT_COLUMN);
  const isRow = columns.has('objective') || under || !columns.has('progress');
  const what = milestone ?? (isRow ? loose : undefined);
  const dated = columns.has('due') || columns.has('revised') || columns.has('on');
  if (what === undefined || !(dated || (milestone !== undefined && columns.has('status')))) return undefined;
  // A date in a heading ("Position at June 2024") is a column of progress, whatever its words.
  if (findPeriods(headings[what] ?? '').length > 0) return undefined;
  return columns.set('what', what);
}
