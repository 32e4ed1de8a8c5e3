import { capital } from '../plan/capital';
import type { ReadDocument } from '../documents/block';
import { nameCase } from './force';
import { titleRows } from './measure-scope';
import { DOCUMENT_WORDS, FILE_ABBREVIATIONS, PLAN_DOCUMENT, WHEN_MADE } from './document-patterns';
import { PART, SUMMARY } from './heading-patterns';

/** A line that only says whose document it is. */
const OWNER = /\b(?:Police|Constabulary)$|^(?:(?:the )?(?:office of )?the )?(?:police(?:,? fire)? (?:and|&) crime )?commissioner for\b/i;

const APART = [OWNER, WHEN_MADE];

/** A title is a line, not a paragraph. */
const LONGEST = 160;

/** What a document calls itself: the line of its front that says what kind of document it is, else its first line, else its file's name. */
export function documentTitle(document: ReadDocument): string {
  if (opensWithTable(document)) return calm(document.title ?? titleOfFile(document.file));
  const front: string[] = frontRows(document).filter((text) => text.length <= LONGEST);
  for (const block of document.blocks.slice(0, 8)) {
    // What a sheet is called says little of its workbook.
    if (block.kind === 'heading' && block.place.sheet !== undefined) continue;
    // Nor does a line over its table that says only whose it is or when it was made.
    if (
      block.place.row !== undefined &&
      block.place.table === undefined &&
      block.kind === 'paragraph' &&
      APART.some((line) => line.test(block.text))
    )
      continue;
    if (block.kind === 'table' || block.kind === 'item' || block.text.length > LONGEST || SUMMARY.test(block.text) || PART.test(block.text))
      break;
    if (!/[.;,]$/.test(block.text) && !(block.kind === 'paragraph' && isNotice(block.text))) front.push(block.text);
  }
  const named = front.find((line) => PLAN_DOCUMENT.test(line) && /\b20\d\d/.test(line)) ?? front.find((line) => DOCUMENT_WORDS.test(line));
  const first = front[0];
  const title = named ?? first ?? document.title ?? titleOfFile(document.file);
  // "Northmarch Constabulary" over "Delivery Plan 2023-24": the plan's title says nothing without it.
  const owner = named !== undefined && first !== undefined && first !== named && OWNER.test(first) ? nameCase(first) : undefined;
  const area = owner?.replace(/^.*\bcommissioner for\s+/i, '');
  return owner !== undefined && area !== undefined && !title.includes(owner) && !title.toLowerCase().includes(area.toLowerCase())
    ? `${owner}${/^.*commissioner for\b/i.test(owner) ? ':' : ''} ${calm(title)}`
    : calm(title);
}

/** "Report of: Director of Public Protection" tells of the paper; a title may have a colon as well. */
function isNotice(text: string): boolean {
  return /^(?:report (?:of|by|to|author)|meeting|committee|agenda(?: item)?|date|author|wards? affected|to|from|for|purpose|contact|subject|status|classification|prepared by|lead officer|presented by|decision)\b[^:]{0,30}:\s+\S/i.test(
    text,
  );
}

/** Whether a workbook of several sheets has a table on its first: the title there is that sheet's, not the workbook's. */
function opensWithTable({ blocks }: ReadDocument): boolean {
  const sheets = new Set(blocks.map((block) => block.place.sheet));
  const [first] = sheets;
  return first !== undefined && sheets.size > 1 && blocks.some((block) => block.kind === 'table' && block.place.sheet === first);
}

/** The lines above the first table of a file that is nothing but tables. */
export function frontRows({ blocks: [first] }: ReadDocument): string[] {
  return first?.kind === 'table' ? titleRows(first) : [];
}

/** "tvp-measures-2017-18-q3.csv" as "TVP measures 2017-18 Q3": a word no vowel helps to say is an abbreviation. */
function titleOfFile(file: string): string {
  const words = file
    .replace(/\.[^.]+$/, '')
    .replace(/_/g, ' ')
    .replace(/(?<!\d)-|-(?!\d\d\b)/g, ' ')
    .replace(/\bq([1-4])\b/g, 'Q$1')
    .replace(/\b\p{Ll}{2,5}\b/gu, (word) => (FILE_ABBREVIATIONS.test(word) || !/[aeiouy]/.test(word) ? abbreviated(word) : word))
    .trim();
  return capital(words);
}

/** "KPIs" keeps the s of its plural. */
const abbreviated = (word: string): string => word.toUpperCase().replace(/(?<=^KPI)S$/, 's');

/** A title in capitals as one would write it; abbreviations stay. */
function calm(title: string): string {
  const shouted = title.match(/\b\p{Lu}{4,}\b/gu)?.length ?? 0;
  if (shouted < 3) return title;
  return title.replace(/\b\p{Lu}{2,}\b/gu, (word) => {
    if (/^(?:THE|TO|OF|FOR|AND|ON|IN|AT|BY|FROM|WITH)$/.test(word)) return word.toLowerCase();
    return word.length > 4 || /^(?:PLAN|YEAR|KEY|AIMS|FOUR|PART)$/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}
