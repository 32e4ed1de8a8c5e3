import type { Block, ReadDocument } from './block';
import { cleanLines } from './clean-text';
import { decodeText } from './decode';
import { mendPageBreaks } from './page-breaks';
import type { DocumentReader, SourceFile } from './reader';

/** Markdown, and plain text with whatever Markdown, HTML, bullets or tab-separated rows an export left in it. */
export const markdownReader: DocumentReader = {
  format: 'text',
  extensions: ['.md', '.markdown', '.txt', '.text'],
  async read(file: SourceFile): Promise<ReadDocument> {
    const { text, notes } = decodeText(file);
    const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }, { markdownBlocks }, { takeTabTables }] = await Promise.all([
      import('mdast-util-from-markdown'),
      import('micromark-extension-gfm'),
      import('mdast-util-gfm'),
      import('./markdown-blocks'),
      import('./tab-tables'),
    ]);
    const { rest, tables } = takeTabTables(cleanLines(text));
    const read = markdownBlocks(bulletsAsMarks(rest), (source) =>
      fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    );
    const mended = mendPageBreaks(inOrder(read, tables), [file.name]);
    return { file: file.name, format: 'text', blocks: mended.blocks, notes: [...notes, ...mended.notes] };
  },
};

/** Bullet characters at the start of a line become Markdown's own mark, the margin before them kept; an "o" is the bullet of an inner list. */
function bulletsAsMarks(text: string): string {
  const inner = text.replace(/^([ ]*)o[ \t]+(?=["'“‘(]?[\p{Lu}\d£])/gmu, (_, margin: string) => `${margin.padEnd(2)}- `);
  return inner.replace(/^([ ]*)(?:[•·▪●◦‣■]|[–—](?= \S))[ \t]*(?=\S)/gmu, '$1- ');
}

function inOrder(blocks: readonly Block[], tables: readonly Block[]): Block[] {
  const lineOf = (block: Block): number => block.place.line ?? 0;
  return [...blocks, ...tables].sort((a, b) => lineOf(a) - lineOf(b));
}
