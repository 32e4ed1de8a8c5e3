import type { ReadDocument } from '../documents/block';
import { DOCUMENT_WORDS, PART, SUMMARY } from './vocabulary';

/** A title is a line, not a paragraph. */
const LONGEST = 160;

/** What a document calls itself: the line of its front that says what kind of document it is, else its first line, else its file's name. */
export function documentTitle(document: ReadDocument): string {
  const front: string[] = [];
  for (const block of document.blocks.slice(0, 8)) {
    if (block.kind === 'table' || block.kind === 'item' || block.text.length > LONGEST || SUMMARY.test(block.text) || PART.test(block.text))
      break;
    if (!/[.;,]$/.test(block.text)) front.push(block.text);
  }
  const named = front.find((line) => DOCUMENT_WORDS.test(line));
  const first = front[0];
  const title = named ?? first ?? document.title ?? titleOfFile(document.file);
  // "Northmarch Constabulary" over "Delivery Plan 2023-24": the plan's title says nothing without it.
  const force =
    named !== undefined && first !== undefined && first !== named && /\b(?:Police|Constabulary)$/.test(first) ? first : undefined;
  return force !== undefined && !title.includes(force) ? `${force} ${title}` : calm(title);
}

/** "tvp-measures-2017-18-q3.csv" as "tvp measures 2017-18 Q3". */
function titleOfFile(file: string): string {
  const words = file
    .replace(/\.[^.]+$/, '')
    .replace(/_/g, ' ')
    .replace(/(?<!\d)-|-(?!\d\d\b)/g, ' ');
  return words.replace(/\bq([1-4])\b/g, 'Q$1').trim();
}

/** A title in capitals as one would write it; abbreviations stay. */
function calm(title: string): string {
  const shouted = title.match(/\b\p{Lu}{4,}\b/gu)?.length ?? 0;
  if (shouted < 3) return title;
  return title.replace(/\b\p{Lu}{2,}\b/gu, (word) => {
    if (/^(?:THE|TO|OF|FOR|AND|ON|IN|AT|BY|FROM|WITH)$/.test(word)) return word.toLowerCase();
    return word.length > 4 || /^(?:PLAN|YEAR|KEY|AIMS|FOUR|PART)$/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}
