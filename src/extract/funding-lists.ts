import type { Block, Item, Paragraph } from '../documents/block';
import { FUNDER, FUND_NAME } from './award-patterns';
import { FUNDING } from './heading-patterns';

type Line = Item | Paragraph;

/** The lines under one heading about money given. */
export interface FundingList {
  readonly heading: string;
  /** The fund that the heading names, as the document calls it. */
  readonly fund?: string;
  readonly lines: readonly Line[];
}

/** Lists under headings that speak of funds, grants or awards. Details below a line are no lines of their own unless they name a sum. */
export function fundingLists(blocks: readonly Block[]): FundingList[] {
  const lists: FundingList[] = [];
  let open: { readonly heading: string; readonly lines: Line[] } | undefined;
  for (const block of blocks) {
    if (block.kind === 'table') {
      open = undefined;
    } else if (open?.lines.length === 0 && isLeadIn(block)) {
      continue;
    } else if (block.kind === 'heading' || isHeading(block)) {
      open = FUNDING.test(block.text) ? { heading: block.text, lines: [] } : undefined;
      const fund = fundIn(block.text);
      if (open) lists.push({ ...open, ...(fund === undefined ? {} : { fund }) });
    } else if (open && (endsInSum(block.text) || isLine(block, open.lines))) {
      open.lines.push(block);
    } else if (open && block.kind === 'paragraph' && open.lines.length > 0) {
      open = undefined;
    }
  }
  return lists.filter((list) => list.lines.length > 0);
}

/** The name of the fund that words name, without what else they say. */
export function fundIn(words: string): string | undefined {
  return FUND_NAME.exec(words)?.[0];
}

/** "Safer Streets Fund" of "Safer Streets Fund: patrols", also where the words are not capitalised. */
export function fundBefore(purpose: string): string | undefined {
  const before = /^([^:]{3,80}\S)\s*:/.exec(purpose)?.[1];
  return before !== undefined && (/\b(?:fund|grant|funding)$/i.test(before) || FUNDER.test(before)) ? before : undefined;
}

/** An item as far out as the first of its list. */
function isLine(block: Line, lines: readonly Line[]): boolean {
  const first = lines.find((line) => line.kind === 'item');
  return block.kind === 'item' && (first?.kind !== 'item' || block.depth <= first.depth);
}

/** A paragraph that serves as a heading: bold throughout, or short and ending in a colon or in nothing. */
function isHeading(block: Line): boolean {
  if (block.kind !== 'paragraph' || endsInSum(block.text)) return false;
  if (block.bold.join(' ').length >= block.text.length * 0.8 && block.text.length < 200) return true;
  return block.text.length < 120 && !/^\(|[.!?;,]$|\)\s*:?$/.test(block.text);
}

/** A sentence that leads in to the list under its heading: "Twelve groups were helped. They include:". */
function isLeadIn(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.endsWith(':') && block.bold.length === 0 && block.text.split(/\s+/).length >= 6;
}

function endsInSum(text: string): boolean {
  return /£\s?[\d,.]*\d(?:\s?(?:k|m|million))?\)?[.;]?$/i.test(text);
}
