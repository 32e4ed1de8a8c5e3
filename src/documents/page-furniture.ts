import { findPeriods } from '../plan/period-parse';
import type { Block } from './block';

/** Longer lines are text, however often they stand there. */
const LONGEST = 100;
const PAGE_NUMBER = /^(?:page\s*)?#(?:\s*(?:of|\/)\s*#)?$/;
const MARKING = /^(?:official|protect|restricted|confidential|unclassified|not protectively marked|gsc|public)\b[\s:–-]*(?:sensitive)?$/;
/** A protective marking that an export glued to the rest of the page header; in capitals it is no word of a sentence. */
const GLUED_MARKING = /\s+(?:OFFICIAL|PROTECT|RESTRICTED|CONFIDENTIAL|UNCLASSIFIED|NOT PROTECTIVELY MARKED)\b(?:[\s:–-]*SENSITIVE\b)?/;
/** Words a heading over progress and a page header have in common, so that they prove nothing. */
const PROGRESS = /^(?:updates?|progress|reports?|summary|the|and|for|of|page)$/;

/** The lines that head or foot every page, each with how often it stands there; the key is for `furnitureKey`. */
export function findFurniture(blocks: readonly Block[], names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number[]>();
  blocks.forEach((block, at) => {
    const key = furnitureKey(block);
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), at]);
  });
  // What stands there again and again cannot vouch for itself, unless it is the title.
  const once = blocks.slice(0, 5).filter((one, at) => at === 0 || (places.get(furnitureKey(one) ?? '')?.length ?? 1) < 3);
  const front = wordsOf([...names, ...once.map((one) => (one.kind === 'table' ? '' : one.text))].join(' '));
  const found = new Map<string, number>();
  for (const [key, at] of places) {
    const repeated = at.length >= 3;
    const mechanical = PAGE_NUMBER.test(key) ? at.length >= 2 : MARKING.test(key) && repeated;
    if (mechanical || (repeated && (namesDocument(key, front) || at.some((one) => cuts(blocks, one))))) found.set(key, at.length);
  }
  return found;
}

/** What the repeats of a line have in common: its words without the page's number; nothing for what can be no page header. */
export function furnitureKey(block: Block): string | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return undefined;
  if (block.text.length > LONGEST) return undefined;
  return block.text
    .replace(GLUED_MARKING, '')
    .toLowerCase()
    .replace(/^\d{1,3}\s*\|/, '#')
    .replace(/[\s|–-]*\bpage\s*\d+(?:\s*(?:of|\/)\s*\d+)?/, ' page #')
    .replace(/^\d{1,3}$/, '#')
    .replace(/[|–—-]\s*\d{1,3}$/, '#')
    .replace(/(?<=\p{L}[\p{L}.)]*)\s+\d{1,3}$/u, ' #')
    .trim();
}

/** A page header's words without the number of its page, as the document's title has them. */
export function withoutPageNumber(text: string): string {
  return text.replace(/(?:[\s|–—-]+page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|\s*\|\s*\d{1,3}|(?<![\d\s|–—-])[\s–—-]+\d{1,3})$/i, '');
}

/** A page header says the document's name again: most of its words stand at the front, and more of them than a period and "update". */
function namesDocument(key: string, front: ReadonlySet<string>): boolean {
  const words = [...wordsOf(key)];
  const periods = wordsOf(
    findPeriods(key, { startYear: 2000 })
      .map((one) => one.text)
      .join(' '),
  );
  const own = words.filter((word) => word.length > 2 && !periods.has(word) && !PROGRESS.test(word));
  return own.length >= 2 && own.every((word) => front.has(word)) && words.filter((word) => front.has(word)).length >= words.length * 0.75;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Whether the line stands between the two halves of a sentence. */
function cuts(blocks: readonly Block[], at: number): boolean {
  const [before, after] = [blocks[at - 1], blocks[at + 1]];
  if (!before || before.kind === 'table' || before.kind === 'heading' || after?.kind !== 'paragraph') return false;
  return !/[.!?:;]["'”’)]*$/.test(before.text) && /^\p{Ll}{2}/u.test(after.text);
}
