import type { Block, Cell, Item, Paragraph, Table } from '../documents/block';
import { markerOf } from './marker';
import { parseReference } from './reference';
import { referencesListed } from './references-listed';
import { statusOf } from './status';
import { LEAD_FIELD, OBJECTIVE_COLUMNS, REF_COLUMN, STATUS_COLUMN, STATUS_FIELD, THEME_COLUMN } from './vocabulary';

interface Columns {
  readonly objective: number;
  /** What was done, and what is still to come. */
  readonly updates: readonly number[];
  readonly ref?: number;
  readonly lead?: number;
  readonly status?: number;
  readonly themes?: number;
}

/** A table with an objective in each row, as a plan without tables would set it out; nothing for any other table. */
export function objectiveRows(table: Table): Block[] | undefined {
  const [head, ...rows] = table.rows;
  const columns = head && columnsOf(head.map((cell) => cell.text));
  if (!columns) return undefined;
  return rows.flatMap((row) =>
    blocksOfRow(
      row,
      columns,
      head.map((cell) => cell.text),
    ),
  );
}

function columnsOf(heads: readonly string[]): Columns | undefined {
  const find = (test: (text: string) => boolean): number | undefined => {
    const at = heads.findIndex((text) => test(text));
    return at < 0 ? undefined : at;
  };
  const objective = OBJECTIVE_COLUMNS.map((pattern) => find((text) => pattern.test(text))).find((at) => at !== undefined);
  const updates = heads.flatMap((text, at) =>
    at !== objective && markerOf(text, true, { startYear: 2000 })?.kind === 'updates' ? [at] : [],
  );
  if (objective === undefined || updates.length === 0) return undefined;
  const others = {
    ref: find((text) => REF_COLUMN.test(text)),
    lead: find((text) => LEAD_FIELD.test(text)),
    status: find((text) => STATUS_COLUMN.test(text) || STATUS_FIELD.test(text)),
    themes: find((text) => THEME_COLUMN.test(text)),
  };
  const known = Object.entries(others).filter(([, at]) => at !== undefined && at !== objective && !updates.includes(at));
  return { objective, updates, ...(Object.fromEntries(known) as Partial<Columns>) };
}

function blocksOfRow(row: readonly Cell[], columns: Columns, heads: readonly string[]): Block[] {
  const textAt = (at: number | undefined): string => (at === undefined ? '' : (row[at]?.text ?? ''));
  const place = row[columns.objective]?.place ?? {};
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
  return [
    line(ref !== '' && !parseReference(title) ? `${ref} ${title}` : title),
    ...(textAt(columns.lead) ? [line(`Lead: ${textAt(columns.lead)}`)] : []),
    ...(textAt(columns.status) ? [line(`Status: ${statusOf(textAt(columns.status), heads[columns.status ?? -1] ?? '')}`)] : []),
    ...updates,
    ...(themes.length > 0 ? [line('Links to themes'), ...themes] : []),
  ];
}

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
