import type { Cell } from '../documents/block';
import { parseFigure } from '../plan/figure-parse';
import type { TableShape } from './table-columns';
import { columnNow, type Column } from './table-headings';
import { COMPARISON_COLUMN, CURRENT_COLUMN, TARGET_COLUMN } from './column-patterns';

type RowKind = 'current' | 'target' | 'comparison';
type Row = readonly Cell[];

/** A table in which a measure has a row of targets, or of the year before, under its values: these become columns beside the value now. */
export function withoutKindRows(shape: TableShape): TableShape {
  const { columns, body } = shape;
  const name = columns.find((column) => column.kind === 'name' || (shape.byPlace && column.kind === 'place'))?.at;
  if (name === undefined) return shape;
  const telling = columns.find((column) => column.kind === 'other' && tellsKinds(body, column.at))?.at;
  const kindAt = telling ?? name;
  const width = Math.max(...body.map((row) => row.length), ...columns.map((column) => column.at + 1));
  const rows: Row[] = [];
  const beside = new Map<number, Map<RowKind, Row>>();
  for (const row of body) {
    const kind = kindOf(row[kindAt]?.text ?? '');
    const same = telling === undefined || (row[name]?.text ?? '') === '' || row[name]?.text === rows.at(-1)?.[name]?.text;
    if ((kind === 'target' || kind === 'comparison') && same && rows.length > 0 && isFilled(row, columns)) {
      const at = rows.length - 1;
      beside.set(at, new Map([...(beside.get(at) ?? []), [kind, row]]));
    } else rows.push(row);
  }
  if (beside.size === 0) return shape;
  const kinds = (['target', 'comparison'] as const).filter((kind) => [...beside.values()].some((found) => found.has(kind)));
  const heading = (kind: RowKind): string =>
    [...beside.values()].map((found) => found.get(kind)?.[kindAt]?.text).find((text) => text) ?? '';
  const added = kinds.map((kind, at): Column => ({ kind, at: width + at, heading: heading(kind) }));
  return {
    ...shape,
    columns: [...columns.filter((column) => column.at !== telling && !kinds.some((kind) => column.kind === kind)), ...added],
    body: rows.map((row, at) => {
      const full = Array.from({ length: width }, (_, column) => row[column] ?? EMPTY);
      const now = columnNow(
        row.map((cell) => cell.text),
        columns,
      )?.at;
      return [...full, ...kinds.map((kind) => (now === undefined ? undefined : beside.get(at)?.get(kind)?.[now]) ?? EMPTY)];
    }),
  };
}

const EMPTY: Cell = { text: '', blocks: [], place: {} };

function kindOf(text: string): RowKind | undefined {
  if (TARGET_COLUMN.test(text)) return 'target';
  if (COMPARISON_COLUMN.test(text)) return 'comparison';
  return CURRENT_COLUMN.test(text) ? 'current' : undefined;
}

/** A column that says of every row what it holds, and of some that it is the value itself. */
function tellsKinds(body: readonly Row[], at: number): boolean {
  const kinds = body.map((row) => kindOf(row[at]?.text ?? ''));
  return kinds.every((kind) => kind !== undefined) && kinds.includes('current') && new Set(kinds).size > 1;
}

function isFilled(row: Row, columns: readonly Column[]): boolean {
  return columns.some((column) => VALUES.has(column.kind) && parseFigure(row[column.at]?.text ?? '') !== undefined);
}

const VALUES: ReadonlySet<Column['kind']> = new Set<Column['kind']>(['in-period', 'current', 'year-to-date']);
