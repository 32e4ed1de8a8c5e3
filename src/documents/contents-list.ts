import type { Note } from '../plan/document';
import type { Block } from './block';

/** A title, a row of dots, and the page it stands on. */
const ENTRY = /[^.…\s]\s*(?:\.\s?|…\s?){4,}\s*\d{1,3}$/;
const HEADING = /^(?:table of )?contents(?: page)?:?$/i;

/** The blocks without a table of contents, which names everything and says nothing; the note tells where it stood. */
export function withoutContents(blocks: readonly Block[]): { readonly blocks: readonly Block[]; readonly notes: readonly Note[] } {
  const entries = new Set(blocks.filter((block) => block.kind !== 'table' && ENTRY.test(block.text)));
  const [first] = entries;
  if (!first) return { blocks, notes: [] };
  const kept = blocks.filter((block, at) => {
    const opens = block.kind !== 'table' && HEADING.test(block.text) && entries.has(blocks[at + 1] ?? block);
    return !entries.has(block) && !opens;
  });
  const line = first.place.line;
  const message = `The table of contents (${entries.size} ${entries.size === 1 ? 'line' : 'lines'} with page numbers) was left out.`;
  return { blocks: kept, notes: [{ code: 'contents', message, ...(line === undefined ? {} : { at: `line ${line}` }) }] };
}
