import type { Block } from '../documents/block';

/** The blocks of a document, and those of every cell that holds blocks: each list for itself. */
export function blockLists(blocks: readonly Block[]): (readonly Block[])[] {
  const within = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().flatMap((cell) => blockLists(cell.blocks)) : []));
  return [blocks, ...within.filter((list) => list.length > 0)];
}
