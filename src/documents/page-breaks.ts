import type { Note } from '../plan/document';
import type { Block } from './block';
import { joinBroken, type Placed } from './broken-text';
import { withoutContents } from './contents-list';
import { findFurniture, furnitureKey, withoutPageNumber } from './page-furniture';

/** Takes out the table of contents, page headers and footers, and joins what they cut in two; `names` are the document's title and file name. */
export function mendPageBreaks(
  read: readonly Block[],
  names: readonly string[],
): { readonly blocks: readonly Block[]; readonly notes: readonly Note[] } {
  const { blocks, notes: left } = withoutContents(read);
  const furniture = findFurniture(blocks, names);
  const notes: Note[] = [...left];
  const seen = new Set<string>();
  const placed: Placed[] = [];
  let afterPage = false;
  blocks.forEach((block, at) => {
    const key = furnitureKey(block);
    const count = key === undefined ? undefined : furniture.get(key);
    if (key === undefined || count === undefined || block.kind === 'table') {
      placed.push({ block, afterPage });
      afterPage = false;
      return;
    }
    // The first of all is the title, which the pages only say again.
    if (at === 0) placed.push({ block: { ...block, text: withoutPageNumber(block.text) }, afterPage: false });
    else afterPage = true;
    if (seen.has(key)) return;
    seen.add(key);
    const message = `"${block.text}" stands ${count} times, so it was taken for a page header or footer and left out.`;
    notes.push({ code: 'page-furniture', message, ...(block.place.line ? { at: `line ${block.place.line}` } : {}) });
  });
  return { blocks: joinBroken(placed), notes };
}
