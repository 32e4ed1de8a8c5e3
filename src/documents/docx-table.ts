import type { Block, BlockPlace, Cell } from './block';
import { oneLine } from './clean-text';
import type { DocxState } from './docx-state';
import { placeIn } from './docx-state';
import { isOn, valueOf } from './docx-styles';
import { childOf, isElement, type XmlElement } from './xml-tree';

type ContentReader = (content: XmlElement, place: BlockPlace) => Block[];

const WIDEST = 200;

/** A Word table as one block; one of a single column only frames what it holds, and gives that. */
export function tableOf(table: XmlElement, state: DocxState, read: ContentReader): Block[] {
  state.tables += 1;
  const number = state.tables;
  const begin = placeIn(state);
  const rows: Cell[][] = [];
  for (const row of rowsOf(table)) rows.push(cellsOf(row, { table: number, row: rows.length + 1 }, state, read));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2) return rows.flat().flatMap((cell): Block[] => contentOf(cell));
  const filled = rows.map((row) => [...row, ...emptyCells(columns - row.length, row[0]?.place ?? begin)]);
  return [{ kind: 'table', rows: filled.map((row, at) => (at === 0 ? headRow(row) : row)), place: { ...begin, table: number } }];
}

/** The rows, also those that a content control wraps; not those that were deleted. */
function rowsOf(table: XmlElement): XmlElement[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.name === 'w:sdt' || child.name === 'w:ins' || child.name === 'w:sdtContent' || child.name === 'w:customXml')
      return rowsOf(child);
    if (child.name !== 'w:tr') return [];
    const properties = childOf(child, 'w:trPr');
    const hidden = childOf(properties, 'w:hidden');
    return childOf(properties, 'w:del') || (hidden && isOn(valueOf(hidden))) ? [] : [child];
  });
}

function cellsOf(row: XmlElement, at: BlockPlace, state: DocxState, read: ContentReader): Cell[] {
  const place = (): BlockPlace => ({ ...placeIn(state), ...at });
  const before = Number(valueOf(childOf(childOf(row, 'w:trPr'), 'w:gridBefore')) ?? 0);
  const cells: Cell[] = emptyCells(Math.min(before, WIDEST), place());
  for (const cell of elementsOf(row, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
    const merge = childOf(properties, 'w:vMerge');
    const goesOn = merge !== undefined && (valueOf(merge) ?? 'continue') === 'continue';
    const own = place();
    cells.push(goesOn ? { text: '', blocks: [], place: own } : cellOf(read(cell, own), own));
    const span = Number(valueOf(childOf(properties, 'w:gridSpan')) ?? 1);
    cells.push(...emptyCells(Math.min(span, WIDEST) - 1, own));
  }
  return cells;
}

function elementsOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml' || child.name === 'w:ins'
      ? elementsOf(child, name)
      : [];
  });
}

const emptyCells = (count: number, place: BlockPlace): Cell[] =>
  Array.from({ length: Math.max(0, count) }, () => ({ text: '', blocks: [], place }));

function cellOf(blocks: readonly Block[], place: BlockPlace): Cell {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (blocks.length === 0 || only?.kind === 'paragraph') return { text: only?.kind === 'paragraph' ? only.text : '', blocks: [], place };
  return { text: oneLine(blocks.map(textOf).join(' ')), blocks, place };
}

/** Some templates set the head of every column as a heading, which says nothing of the document's order. */
function headRow(row: readonly Cell[]): readonly Cell[] {
  const single = row.every((cell) => cell.text === '' || cell.blocks.length <= 1);
  return single ? row.map((cell) => ({ ...cell, blocks: [] })) : row;
}

const textOf = (block: Block): string =>
  block.kind === 'table' ? block.rows.flatMap((row) => row.map((cell) => cell.text)).join(' ') : block.text;

const contentOf = (cell: Cell): Block[] =>
  cell.blocks.length > 0 ? [...cell.blocks] : cell.text ? [{ kind: 'paragraph', text: cell.text, bold: [], place: cell.place }] : [];
