import type { PhrasingContent } from 'mdast';
import { parseFragment } from 'parse5';
import { isElement, isUnread } from './html-tree';
import type { TextLine } from './lines';
import { raised } from './raised-digits';

/** Elements that may stand inside a line of Markdown and only dress it; any other "<word>" is text. */
const DRESSING = /^<\/?(?:a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|mark|p|q|s|small|span|strong|sub|sup|u|wbr|img)(?:\s[^>]*)?\/?>$/i;

/** Bold that a lost line break glued to the words before it is a line of its own. */
const GLUED = /[\p{L}\p{N}.):?]$/u;

interface Draft {
  text: string;
  bold: string[];
  line: number;
  afterBreak: boolean;
}

/** The lines of inline Markdown; `offset` is added to the line numbers. */
export function inlineLines(nodes: readonly PhrasingContent[], offset: number): TextLine[] {
  const lines: Draft[] = [];
  const open = (line: number, afterBreak: boolean): Draft => {
    const draft = { text: '', bold: [], line, afterBreak };
    lines.push(draft);
    return draft;
  };
  const write = (words: string, isBold: boolean, line: number): void => {
    words.split('\n').forEach((part, at) => {
      const draft = at === 0 ? (lines.at(-1) ?? open(line, false)) : open(line + at, false);
      draft.text += part;
      if (isBold && part.trim()) draft.bold.push(part.trim());
    });
  };
  let hidden: string | undefined;
  let isRaised = false;
  const walk = (node: PhrasingContent, isBold: boolean, isLast: boolean): void => {
    if (hidden) {
      if (node.type === 'html' && node.value.toLowerCase().startsWith(`</${hidden}`)) hidden = undefined;
      return;
    }
    const line = (node.position?.start.line ?? 1) + offset;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        write(isRaised ? raised(node.value) : node.value, isBold, line);
        break;
      case 'break':
        open(line + 1, true);
        break;
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) open(line, true);
        else if (/^<\/?sup\b/i.test(node.value)) isRaised = !node.value.startsWith('</');
        else if (hides(node.value) && nodes.some((one) => closes(one, node.value))) hidden = tagOf(node.value);
        else if (!DRESSING.test(node.value) && !node.value.startsWith('<!--')) write(node.value, isBold, line);
        break;
      case 'strong':
        if (isLast && GLUED.test(lines.at(-1)?.text ?? '') && /^[\p{Lu}\d]/u.test(firstWords(node.children))) open(line, true);
        node.children.forEach((child) => walk(child, true, false));
        break;
      case 'emphasis':
      case 'delete':
      case 'link':
      case 'linkReference':
        node.children.forEach((child) => walk(child, isBold, false));
        break;
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        break;
    }
  };
  nodes.forEach((node, at) => walk(node, false, at === nodes.length - 1));
  // Marks the parser could not pair are marks all the same.
  return lines.map((one) => ({ ...one, text: one.text.replace(/\*{2,}|__(?=\s|$)/g, '') }));
}

const tagOf = (source: string): string => /^<\/?([a-z][a-z\d]*)/i.exec(source)?.[1]?.toLowerCase() ?? '';

/** Whether a tag begins what is no text to whoever reads the page. */
function hides(source: string): boolean {
  if (/^<(?:script|style|template)\b/i.test(source)) return true;
  const [element] = (DRESSING.test(source) && source.includes('=')) || /\bhidden\b/i.test(source) ? parseFragment(source).childNodes : [];
  return element !== undefined && isElement(element) && DRESSING.test(source) && isUnread(element);
}

const closes = (node: PhrasingContent, opened: string): boolean =>
  node.type === 'html' && node.value.startsWith('</') && tagOf(node.value) === tagOf(opened);

function firstWords(nodes: readonly PhrasingContent[]): string {
  const first = nodes[0];
  if (!first) return '';
  return 'value' in first ? first.value : 'children' in first ? firstWords(first.children) : '';
}
