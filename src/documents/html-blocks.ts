import type { Block, BlockPlace, Item, Paragraph } from './block';
import { oneLine } from './clean-text';
import { tableBlocks } from './html-table';
import { attribute, isElement, isUnread, placeOf, textOfNode, type HtmlElement, type HtmlNode, type HtmlOrigin } from './html-tree';
import { cutLooseList, hasBullets } from './loose-list';
import { raised } from './raised-digits';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);

/** The blocks of HTML nodes in reading order, without what a reader of the page would not see. */
export function htmlBlocks(nodes: readonly HtmlNode[], origin: HtmlOrigin, depth = 0): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let bold: string[] = [];
  let place: BlockPlace | undefined;

  const flush = (): void => {
    const whole = oneLine(text);
    if (whole) blocks.push({ kind: 'paragraph', text: whole, bold: bold.map(oneLine).filter(Boolean), place: place ?? {} });
    [text, bold, place] = ['', [], undefined];
  };
  const inline = (node: HtmlNode, isBold: boolean, isRaised = false): void => {
    if (node.nodeName === 'br') flush();
    else if (isElement(node)) {
      if (isUnread(node)) return;
      if (!INLINE.has(node.tagName)) block(node);
      else {
        const [strong, sup] = [node.tagName === 'b' || node.tagName === 'strong', node.tagName === 'sup'];
        node.childNodes.forEach((child) => inline(child, isBold || strong, isRaised || sup));
      }
    } else if (node.nodeName === '#text') {
      const words = isRaised ? raised(textOfNode(node)) : textOfNode(node);
      if (words.trim()) place ??= placeOf(node, origin);
      text += words;
      if (isBold) bold.push(words);
    }
  };
  const block = (element: HtmlElement): void => {
    flush();
    blocks.push(...blocksOfElement(element, origin, depth));
  };
  nodes.forEach((node) => inline(node, false));
  flush();
  return blocks;
}

function blocksOfElement(element: HtmlElement, origin: HtmlOrigin, depth: number): Block[] {
  const heading = /^h([1-6])$/.exec(element.tagName);
  if (heading) {
    const text = oneLine(element.childNodes.map((child) => (isElement(child) && isUnread(child) ? '' : textOfNode(child))).join(' '));
    return text ? [{ kind: 'heading', level: Number(heading[1]), text, place: placeOf(element, origin) }] : [];
  }
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
      return listBlocks(element, origin, depth);
    case 'li':
      return itemBlocks(element, origin, depth);
    case 'table':
      return tableBlocks(element, origin, (nodes) => htmlBlocks(nodes, origin));
    case 'dl':
      return definitions(element, origin);
    default:
      return htmlBlocks(element.childNodes, origin, depth);
  }
}

function listBlocks(list: HtmlElement, origin: HtmlOrigin, depth: number): Block[] {
  const blocks: Block[] = [];
  let loose: HtmlNode[] = [];
  let number = Number(attribute(list, 'start') ?? 1);
  const flushLoose = (): void => {
    blocks.push(...looseItems(htmlBlocks(loose, origin, depth), depth));
    loose = [];
  };
  for (const child of list.childNodes) {
    const tag = isElement(child) ? child.tagName : '';
    if (tag !== 'li' && tag !== 'ul' && tag !== 'ol') loose.push(child);
    else if (isElement(child) && !isUnread(child)) {
      flushLoose();
      if (tag === 'li') blocks.push(...itemBlocks(child, origin, depth, list.tagName === 'ol' ? String(number++) : undefined));
      else blocks.push(...listBlocks(child, origin, depth + 1));
    }
  }
  flushLoose();
  return blocks;
}

/** Text that stands in a list outside any item: its paragraphs are the items; a single one is cut by bullets or sentences. */
function looseItems(blocks: readonly Block[], depth: number): Block[] {
  const alone = blocks.filter((one) => one.kind === 'paragraph').length === 1;
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph') return [block];
    const pieces = alone || hasBullets(block.text) ? cutLooseList(block.text) : [block.text];
    return pieces.map((text) => ({ kind: 'item', text, bold: block.bold.filter((run) => text.includes(run)), depth, place: block.place }));
  });
}

function itemBlocks(element: HtmlElement, origin: HtmlOrigin, depth: number, ordinal?: string): Block[] {
  const inner = htmlBlocks(element.childNodes, origin, depth + 1);
  const own = inner.findIndex((one) => one.kind !== 'paragraph');
  const lead = (own < 0 ? inner : inner.slice(0, own)).filter((one): one is Paragraph => one.kind === 'paragraph');
  if (lead.length === 0) return inner;
  const item: Item = {
    kind: 'item',
    text: lead.map((one) => one.text).join(' '),
    bold: lead.flatMap((one) => one.bold),
    depth,
    ...(ordinal === undefined ? {} : { ordinal }),
    place: lead[0]?.place ?? placeOf(element, origin),
  };
  return [item, ...inner.slice(lead.length)];
}

function definitions(list: HtmlElement, origin: HtmlOrigin): Block[] {
  const blocks: Block[] = [];
  let term = '';
  for (const child of list.childNodes.filter(isElement)) {
    if (isUnread(child)) continue;
    const text = oneLine(textOfNode(child));
    if (child.tagName === 'dt') term = text;
    else if (child.tagName !== 'dd') blocks.push(...definitions(child, origin));
    else if (text) {
      blocks.push({ kind: 'paragraph', text: term ? `${term}: ${text}` : text, bold: term ? [term] : [], place: placeOf(child, origin) });
    }
  }
  return blocks;
}
