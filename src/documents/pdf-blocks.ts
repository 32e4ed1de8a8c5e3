import type { Block, Cell, Table } from './block';
import { cleanLines, oneLine } from './clean-text';
import type { Flow, FlowLine, FlowTable, TableCell } from './pdf-flow';
import { hyphensSettledBy } from './pdf-hyphens';
import { linesOf } from './pdf-lines';
import { paragraphsOf } from './pdf-paragraphs';
import { tablesJoined } from './pdf-tables-over-pages';
import { typeSizesOf, type TypeSizes } from './pdf-type-sizes';

/** What stands on the pages of a document as its blocks. */
export function blocksOf(read: readonly Flow[]): Block[] {
  const flows = tablesJoined(read);
  const sizes = typeSizesOf(flows);
  const blocks: Block[] = [];
  let tables = 0;
  let lines: FlowLine[] = [];
  const end = (): void => {
    blocks.push(...paragraphsOf(lines, sizes));
    lines = [];
  };
  for (const flow of flows) {
    if (flow.kind === 'line') lines.push(flow);
    else {
      end();
      blocks.push(tableBlock(flow, ++tables, sizes));
    }
  }
  end();
  const settle = hyphensSettledBy(blocks.flatMap(textsOf));
  return blocks.map((block) => withTexts(block, (text) => oneLine(cleanLines(settle(text)))));
}

function tableBlock({ rows }: FlowTable, table: number, sizes: TypeSizes): Table {
  return {
    kind: 'table',
    rows: rows.map(({ cells, page }, row) => cells.map((cell) => cellBlock(cell, { page, table, row: row + 1 }, sizes))),
    place: { page: rows[0]?.page ?? 1, table },
  };
}

/** In a cell lines stand as far apart as they like. */
const CELL_PITCH = 1.3;

function cellBlock(cell: TableCell, place: Cell['place'], sizes: TypeSizes): Cell {
  const page = place.page ?? 1;
  const blocks = paragraphsOf(cellLines(cell, page), { ...sizes, pitch: Math.max(sizes.pitch, CELL_PITCH) }, true).map((block): Block => ({
    ...block,
    place,
  }));
  const [only] = blocks;
  const text = blocks.flatMap(textsOf).join(' ');
  return blocks.length > 1 || (only && only.kind !== 'paragraph') ? { text, blocks, place } : { text, blocks: [], place };
}

function cellLines({ words, box, rest }: TableCell, page: number): FlowLine[] {
  const lines = linesOf(words).map((line): FlowLine => ({ kind: 'line', line, column: box, page }));
  return rest ? [...lines, ...cellLines(rest, page + 1)] : lines;
}

function textsOf(block: Block): string[] {
  return block.kind === 'table' ? block.rows.flatMap((row) => row.map((cell) => cell.text)) : [block.text];
}

function withTexts(block: Block, settle: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: settle(block.text) };
    case 'paragraph':
    case 'item':
      return { ...block, text: settle(block.text), bold: block.bold.map(settle).filter(Boolean) };
    case 'table': {
      const settled = (cell: Cell): Cell => ({
        ...cell,
        text: settle(cell.text),
        blocks: cell.blocks.map((one) => withTexts(one, settle)),
      });
      return { ...block, rows: block.rows.map((row) => row.map(settled)) };
    }
  }
}
