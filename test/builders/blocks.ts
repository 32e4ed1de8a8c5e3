import type { Block, Cell, Heading, Item, Paragraph, Table } from '../../src/documents/block';
import type { Citation } from '../../src/plan/citation';
import type { DocumentFacts } from '../../src/plan/document';
import { financialYear } from '../../src/plan/period';
import type { ExtractContext, Scope } from '../../src/extract/claimed';

export function aHeading(text: string, level = 2): Heading {
  return { kind: 'heading', level, text, place: {} };
}

export function aParagraph(text: string, bold: readonly string[] = []): Paragraph {
  return { kind: 'paragraph', text, bold, place: {} };
}

export function anItem(text: string, depth = 0): Item {
  return { kind: 'item', text, bold: [], depth, place: {} };
}

/** A table of rows written "label | value | value"; an empty cell is nothing between two bars. */
export function aTable(...rows: readonly string[]): Table {
  const cells = (row: string): Cell[] => row.split('|').map((text) => ({ text: text.trim(), blocks: [], place: {} }));
  return { kind: 'table', rows: rows.map(cells), place: {} };
}

/** The blocks as a document: every block and every row of a table stands on a line of its own, from line 1. */
export function onLines(...blocks: readonly Block[]): Block[] {
  let line = 0;
  return blocks.map((block) => {
    if (block.kind !== 'table') return { ...block, place: { line: ++line } };
    const rows = block.rows.map((row) => {
      const place = { line: ++line };
      return row.map((cell) => ({ ...cell, place }));
    });
    return { ...block, rows, place: rows[0]?.[0]?.place ?? { line } };
  });
}

export const someFacts: DocumentFacts = {
  file: 'westmere-2023-24-q3.md',
  title: 'Westmere Police Delivery Plan 2023-24',
  force: 'Westmere Police',
  plan: 'westmere/2023-24',
  kind: 'plan',
  year: financialYear(2023),
};

/** A context in which a block stands under the last heading before it, and nothing else is known of it but `scope`. */
export function aContext(blocks: readonly Block[], facts: Partial<DocumentFacts> = {}, scope: Partial<Scope> = {}): ExtractContext {
  const known = { ...someFacts, ...facts };
  const headings = (block: Block): readonly string[] => {
    const before = blocks.slice(0, blocks.indexOf(block)).findLast((one) => one.kind === 'heading');
    return before === undefined ? [] : [before.text];
  };
  return {
    facts: known,
    scopeOf: (block) => ({ headings: headings(block), ...scope }),
    cite: (block, place): Citation => ({ document: known.file, title: known.title, headings: headings(block), ...(place ?? block.place) }),
  };
}
