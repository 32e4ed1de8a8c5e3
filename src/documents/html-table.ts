import type { Block, Cell } from './block';
import { oneLine } from './clean-text';
import { attribute, placeOf, seenElements, textOfNode, type HtmlElement, type HtmlNode, type HtmlOrigin } from './html-tree';

type CellReader = (nodes: readonly HtmlNode[]) => Block[];

/** A table as one block; one that only lays out the page, as the blocks it holds. */
export function tableBlocks(table: HtmlElement, origin: HtmlOrigin, readCell: CellReader): Block[] {
  const caption = seenElements(table.childNodes, (one) => one.tagName === 'caption')[0];
  const rows = grid(
    seenElements(table.childNodes, (one) => one.tagName === 'tr' || one.tagName === 'table').filter(({ tagName }) => tagName === 'tr'),
    origin,
    readCell,
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2 || attribute(table, 'role') === 'presentation') {
    return rows.flat().flatMap((cell): Block[] => {
      if (cell.blocks.length > 0) return [...cell.blocks];
      return cell.text ? [{ kind: 'paragraph', text: cell.text, bold: [], place: cell.place }] : [];
    });
  }
  const words = caption ? oneLine(textOfNode(caption)) : '';
  return [{ kind: 'table', rows, ...(words ? { caption: words } : {}), place: placeOf(table, origin) }];
}

/** No table that a person wrote is wider, and a merged cell makes none wider. */
const WIDEST = 200;

/** Rows with every cell in its column: a merged cell in its first place, empty ones for the rest of it. */
function grid(rows: readonly HtmlElement[], origin: HtmlOrigin, readCell: CellReader): Cell[][] {
  const taken: Cell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const element of seenElements(row.childNodes, (one) => one.tagName === 'td' || one.tagName === 'th')) {
      while (taken[at]?.[column]) column++;
      const cell = cellOf(element, origin, readCell);
      const [width, height] = [span(element, 'colspan', WIDEST - column), span(element, 'rowspan', rows.length - at)];
      const rest: Cell = { text: '', blocks: [], place: cell.place };
      const reach = column < WIDEST ? height : 1;
      for (let down = 0; down < reach; down++) {
        for (let right = 0; right < width; right++) {
          const target = taken[at + down];
          if (target) target[column + right] = down + right === 0 ? cell : rest;
        }
      }
      column += width;
    }
  });
  // A row that a merged cell reaches into may have holes; a reader of the table expects none.
  return taken.map((row) =>
    Array.from(row, (cell: Cell | undefined) => cell ?? { text: '', blocks: [], place: row.find(Boolean)?.place ?? {} }),
  );
}

function span(cell: HtmlElement, name: string, most: number): number {
  const wanted = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(wanted) ? 1 : wanted, 1), Math.max(most, 1));
}

function cellOf(element: HtmlElement, origin: HtmlOrigin, readCell: CellReader): Cell {
  const blocks = readCell(element.childNodes);
  const place = placeOf(element, origin);
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (blocks.length === 0 || only?.kind === 'paragraph') return { text: only?.kind === 'paragraph' ? only.text : '', blocks: [], place };
  return { text: oneLine(textOfNode(element)), blocks, place };
}
