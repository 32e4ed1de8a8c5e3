import type { List, Nodes, Root, RootContent, Table as MarkdownTable } from 'mdast';
import { parseFragment } from 'parse5';
import type { Block, Cell } from './block';
import { oneLine } from './clean-text';
import { htmlBlocks } from './html-blocks';
import { inlineLines } from './inline';
import { joinLines } from './lines';
import { cellOf } from './tab-tables';

/** Parses a text to a tree; handed in, so that the parser is loaded only when it is needed. */
export type MarkdownParser = (text: string) => Root;

interface Origin {
  readonly parse: MarkdownParser;
  readonly source: string;
  /** Added to every line of the tree. */
  readonly offset: number;
}

/** The blocks of a Markdown text. `offset` is the number of the file's lines above it. */
export function markdownBlocks(source: string, parse: MarkdownParser, offset = 0): Block[] {
  return parse(source).children.flatMap((node) => blocksOf(node, { parse, source, offset }, 0));
}

function blocksOf(node: RootContent, origin: Origin, depth: number): Block[] {
  switch (node.type) {
    case 'heading': {
      const [first, ...more] = joinLines(inlineLines(node.children, origin.offset));
      if (!first) return [];
      return [{ kind: 'heading', level: node.depth, text: first.text, place: first.place }, ...more];
    }
    case 'paragraph':
      return joinLines(inlineLines(node.children, origin.offset));
    case 'list':
      return listBlocks(node, origin, depth);
    case 'table':
      return [tableOf(node, origin)];
    case 'html':
      return htmlBlocks(parseFragment(node.value, { sourceCodeLocationInfo: true }).childNodes, { line: lineOf(node, origin) });
    case 'code':
      return codeBlocks(node.value, lineOf(node, origin), origin);
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, origin, depth));
    case 'definition':
      // "[Note]: words" is a link target to Markdown and a sentence to whoever wrote a plain text.
      return /^[a-z]+:\/\/|^[./#]/i.test(node.url) ? [] : joinLines(rawLines(sourceOf(node, origin), lineOf(node, origin)));
    default:
      return [];
  }
}

function listBlocks(list: List, origin: Origin, depth: number): Block[] {
  return list.children.flatMap((item, at): Block[] => {
    const inner = item.children.flatMap((child) => blocksOf(child, origin, depth + 1));
    const lead = inner[0];
    if (lead?.kind !== 'paragraph') return inner;
    const ordinal = list.ordered ? (list.start ?? 1) + at : undefined;
    // "1986. That was the year": no list is that long.
    if (ordinal !== undefined && ordinal > 99) return [{ ...lead, text: `${ordinal}. ${lead.text}` }, ...inner.slice(1)];
    // A lone "2. Build trust" is a numbered heading, not a list.
    if (ordinal !== undefined && list.children.length === 1 && depth === 0 && inner.length === 1 && !/[.!?;:,]$/.test(lead.text)) {
      return [{ ...lead, text: `${ordinal}. ${lead.text}` }];
    }
    const named = ordinal === undefined ? {} : { ordinal: String(ordinal) };
    return [{ kind: 'item', text: lead.text, bold: lead.bold, depth, ...named, place: lead.place }, ...inner.slice(1)];
  });
}

function tableOf(table: MarkdownTable, origin: Origin): Block {
  const rows = table.children.map((row): Cell[] =>
    row.children.map((cell) => {
      const line = lineOf(cell, origin);
      const source = sourceOf(cell, origin).replace(/^\s*\|?\s*|\s*\|?\s*$/g, '');
      if (/<(?:br|p|ul|ol|li)\b/i.test(source)) return cellOf(source, line);
      const text = oneLine(
        inlineLines(cell.children, origin.offset)
          .map((one) => one.text)
          .join(' '),
      );
      return { text, blocks: [], place: { line } };
    }),
  );
  return { kind: 'table', rows, place: { line: lineOf(table, origin) } };
}

/** Text set in from the margin is no program in a plan: it is read as what stands there without the margin. */
function codeBlocks(value: string, line: number, origin: Origin): Block[] {
  const lines = value.split('\n');
  const dedented = lines.map((one) => one.trimStart()).join('\n');
  return markdownBlocks(dedented, origin.parse, line - 1);
}

function rawLines(source: string, line: number): Parameters<typeof joinLines>[0] {
  return source.split('\n').map((text, at) => ({ text, bold: [], line: line + at, afterBreak: false }));
}

const lineOf = (node: Nodes, origin: Origin): number => (node.position?.start.line ?? 1) + origin.offset;

const sourceOf = (node: Nodes, origin: Origin): string => origin.source.slice(node.position?.start.offset, node.position?.end.offset);
