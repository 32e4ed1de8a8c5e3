import type { Block } from './block';

/** The blocks with their tables counted, and the rows of each: nobody sees the lines of a web page. Tables within a cell are counted with it. */
export function numberedTables(blocks: readonly Block[]): Block[] {
  let table = 0;
  return blocks.map((block) => {
    if (block.kind !== 'table') return block;
    table += 1;
    const number = table;
    const rows = block.rows.map((cells, at) => {
      const place = { table: number, row: at + 1 };
      return cells.map((cell) => ({
        ...cell,
        place: { ...cell.place, ...place },
        blocks: cell.blocks.map((one) => ({ ...one, place: { ...one.place, ...place } })),
      }));
    });
    return { ...block, rows, place: { ...block.place, table: number } };
  });
}
