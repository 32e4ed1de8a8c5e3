import type { Block, Cell, Paragraph, Table } from '../documents/block';
import { fieldKind } from './fields';

/** A box with more rows says more than who leads and how it stands. */
const MOST_ROWS = 6;

/**
 * A small table that only holds an objective's fields ("Owner | Status | Supports" over one row of values, or each name beside its value), as the
 * lines a plan without tables would have them on; nothing for any other table.
 */
export function fieldLines({ rows }: Table): Block[] | undefined {
  if (rows.length === 0 || rows.length > MOST_ROWS) return undefined;
  const pairs = overValues(rows) ?? besideValues(rows);
  // One field alone may head a column of anything.
  if (!pairs || pairs.filter(([name]) => isField(name)).length < 2) return undefined;
  return pairs
    .filter(([, value]) => value.text !== '')
    .map(([name, value]): Paragraph => ({ kind: 'paragraph', text: `${plain(name)}: ${value.text}`, bold: [], place: value.place }));
}

type Pair = readonly [name: Cell, value: Cell];

/** Names in one row, their values in the next. */
function overValues(rows: Table['rows']): Pair[] | undefined {
  const [names, values, ...more] = rows;
  if (!names || !values || more.length > 0 || names.length < 2 || !names.every(isName)) return undefined;
  return names.flatMap((name, at): Pair[] => (values[at] ? [[name, values[at]]] : []));
}

/** Each name with its value to the right of it: "Owner | Head of Crime | Status | At risk". */
function besideValues(rows: Table['rows']): Pair[] | undefined {
  const pairs = rows.flatMap((row) =>
    row.flatMap((cell, at): Pair[] => (at % 2 === 0 && cell.text !== '' && row[at + 1] ? [[cell, row[at + 1] as Cell]] : [])),
  );
  const filled = rows.flat().filter((cell) => cell.text !== '').length;
  return pairs.length > 0 && pairs.every(([name]) => isName(name)) && filled <= pairs.length * 2 ? pairs : undefined;
}

const plain = ({ text }: Cell): string => text.replace(/[\s:]+$/, '');
const isField = (cell: Cell): boolean => fieldKind(plain(cell)) !== undefined;
/** A field, or what stands beside fields and is no value: "Direction of travel". */
const isName = (cell: Cell): boolean =>
  isField(cell) || /^(?:direction of travel|dot|trend|ref(?:erence)?|budget|start(?: date)?|priority|category|type)$/i.test(plain(cell));
