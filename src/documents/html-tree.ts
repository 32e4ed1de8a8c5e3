import type { DefaultTreeAdapterMap } from 'parse5';
import type { BlockPlace } from './block';
import { isStyledAway } from './html-hidden';
import { raised } from './raised-digits';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Where the nodes come from: `line` is the file's line on which their own line 1 stands. */
export interface HtmlOrigin {
  readonly line: number;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** What stands on lines of its own: "45" over "6" is not 456. */
const APART = new Set('br p div li ul ol dl dt dd table tr td th h1 h2 h3 h4 h5 h6 section article blockquote pre'.split(' '));

/** The text that a reader of the page sees below a node. */
export function textOfNode(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  if (!isElement(node)) return '';
  const text = node.childNodes.map((child) => (isElement(child) && isUnread(child) ? '' : textOfNode(child))).join('');
  if (node.tagName === 'sup') return raised(text);
  return APART.has(node.tagName) ? ` ${text} ` : text;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The elements below, in order, for which the test holds; not looked for inside one that was found. */
export function findElements(nodes: readonly HtmlNode[], test: (element: HtmlElement) => boolean): HtmlElement[] {
  return nodes.flatMap((node) => (!isElement(node) ? [] : test(node) ? [node] : findElements(node.childNodes, test)));
}

/** The elements below, in order, for which the test holds, without what nobody sees; not looked for inside one that was found. */
export function seenElements(nodes: readonly HtmlNode[], test: (element: HtmlElement) => boolean): HtmlElement[] {
  return nodes.flatMap((node) => (!isElement(node) || isUnread(node) ? [] : test(node) ? [node] : seenElements(node.childNodes, test)));
}

const UNREAD = new Set(
  'script style template noscript head title meta link iframe object svg canvas audio video button input select textarea nav aside dialog del'.split(
    ' ',
  ),
);
const UNREAD_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
]);

/** Whether an element is machinery, navigation or hidden, so that a reader of the page would not count it as the document. */
export function isUnread(element: HtmlElement): boolean {
  if (UNREAD.has(element.tagName) || UNREAD_ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  if (isStyledAway(element)) return true;
  if (/(?:^|\s|-)(?:breadcrumbs?|cookie(?:-banner|s)?|skip(?:-link)?|sr-only|visually-?hidden)(?:$|\s)/i.test(classAndId(element)))
    return true;
  return (element.tagName === 'header' || element.tagName === 'footer') && isOfPage(element);
}

function classAndId(element: HtmlElement): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
}

/** A header or footer inside an article or section belongs to the text. */
function isOfPage(element: HtmlElement): boolean {
  for (let above = element.parentNode; above && 'tagName' in above; above = above.parentNode) {
    if (above.tagName === 'main' || above.tagName === 'article' || above.tagName === 'section') return false;
  }
  return true;
}

export function placeOf(node: HtmlNode, origin: HtmlOrigin): BlockPlace {
  const location = node.sourceCodeLocation;
  if (!location) return {};
  // A text node begins with the line break before its first word.
  const blank = node.nodeName === '#text' ? (/^\s*/.exec(textOfNode(node))?.[0].split('\n').length ?? 1) - 1 : 0;
  return { line: origin.line + location.startLine - 1 + blank };
}
