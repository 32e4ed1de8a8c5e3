import type { ReadDocument } from './block';
import { cleanLines, oneLine } from './clean-text';
import { decodeText } from './decode';
import { htmlBlocks } from './html-blocks';
import { attribute, findElements, textOfNode, type HtmlNode } from './html-tree';
import { numberedTables } from './numbered-tables';
import type { DocumentReader, SourceFile } from './reader';
import { tooManyTags } from './too-many-parts';

/** Web pages: the main content only, without navigation, page header and footer, scripts and hidden text. */
export const htmlReader: DocumentReader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  async read(file: SourceFile): Promise<ReadDocument> {
    const { text, notes } = decodeText(file);
    const many = tooManyTags(file.name, text);
    if (many) throw many;
    const { parse } = await import('parse5');
    const page = parse(cleanLines(text), { sourceCodeLocationInfo: true });
    const title = findElements(page.childNodes, (one) => one.tagName === 'title')[0];
    const words = title ? oneLine(textOfNode(title)) : '';
    const main = htmlBlocks(mainOf(page.childNodes), { line: 1 });
    const blocks = main.length > 0 ? main : htmlBlocks(bodyOf(page.childNodes), { line: 1 });
    return { file: file.name, format: 'html', ...(words ? { title: words } : {}), blocks: numberedTables(blocks), notes };
  },
};

function mainOf(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const main = findElements(nodes, (one) => one.tagName === 'main' || attribute(one, 'role') === 'main');
  if (main.length > 0) return main;
  const articles = findElements(nodes, (one) => one.tagName === 'article');
  return articles.length === 1 ? articles : bodyOf(nodes);
}

function bodyOf(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return findElements(nodes, (one) => one.tagName === 'body').flatMap((one) => one.childNodes);
}
