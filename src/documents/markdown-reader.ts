import type { Block, ReadDocument } from './block';
import { bulletsAsMarks } from './bullets';
import { cleanLines } from './clean-text';
import { decodeText } from './decode';
import { withoutPageEdges } from './form-feeds';
import { takeEndlessLines } from './endless-lines';
import { takeFrontMatter } from './front-matter';
import { mendPageBreaks } from './page-breaks';
import type { DocumentReader, SourceFile } from './reader';
import { shallow } from './shallow';
import { spacedTables } from './spaced-tables';
import { tooManyLines, tooManyTags } from './too-many-parts';

/** Markdown, and plain text with whatever Markdown, HTML, bullets or tab-separated rows an export left in it. */
export const markdownReader: DocumentReader = {
  format: 'text',
  extensions: ['.md', '.markdown', '.txt', '.text'],
  async read(file: SourceFile): Promise<ReadDocument> {
    const { text, notes } = decodeText(file);
    const many = tooManyTags(file.name, text) ?? tooManyLines(file.name, text);
    if (many) throw many;
    const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }, { markdownBlocks }, { takeTabTables }] = await Promise.all([
      import('mdast-util-from-markdown'),
      import('micromark-extension-gfm'),
      import('mdast-util-gfm'),
      import('./markdown-blocks'),
      import('./tab-tables'),
    ]);
    const { title, body } = takeFrontMatter(cleanLines(withoutPageEdges(text.replace(/\r\n?/g, '\n'))));
    const endless = takeEndlessLines(body);
    const { rest, tables } = takeTabTables(spacedTables(withoutOpenMarks(endless.rest)));
    const read = markdownBlocks(shallow(bulletsAsMarks(rest)), (source) =>
      fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    );
    const mended = mendPageBreaks(inOrder(read, [...tables, ...endless.paragraphs]), [file.name]);
    return { file: file.name, format: 'text', ...(title ? { title } : {}), blocks: mended.blocks, notes: [...notes, ...mended.notes] };
  },
};

/** A "<?" or "<!" that nothing closes would swallow the rest of the document. */
function withoutOpenMarks(text: string): string {
  // What is not closed behind one mark is not closed behind a later one.
  const open = new Set<string>();
  return text.replace(/<(?:\?|!--|!\[CDATA\[|![A-Za-z])/g, (mark, at: number) => {
    const end = mark === '<?' ? '?>' : mark === '<!--' ? '-->' : mark === '<![CDATA[' ? ']]>' : '>';
    if (!open.has(end) && text.includes(end, at + mark.length)) return mark;
    open.add(end);
    return `&lt;${mark.slice(1)}`;
  });
}

function inOrder(blocks: readonly Block[], tables: readonly Block[]): Block[] {
  const lineOf = (block: Block): number => block.place.line ?? 0;
  return [...blocks, ...tables].sort((a, b) => lineOf(a) - lineOf(b));
}
