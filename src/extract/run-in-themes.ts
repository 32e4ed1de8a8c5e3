import { capital } from '../plan/capital';
import type { Block, Item, Paragraph } from '../documents/block';
import { THEMES_FOLLOW } from './theme-patterns';

/** "A – Safer homes", "PCP1 Prevent crime", "1. Fair outcomes", "Pledge A, safer homes": a code and what it stands for. */
const LABEL = String.raw`(?:and\s+)?(?:(?:[Tt]heme|[Pp]riority|[Aa]im|[Oo]utcome|[Mm]ission|[Aa]mbition|[Pp]ledge|[Gg]oal|[Pp]illar)\s+)?`;
const CODE = String.raw`([A-Z]{1,4}\d{1,2}(?:\.\d{1,2})?|[A-H]|\d{1,2}(?:\.\d{1,2})?)`;
const ENTRY = new RegExp(String.raw`^${LABEL}${CODE}(?:(?:\s*[.):=–—-]+\s*|\s+)(?=\p{Lu})|(?:,|\s*[:=–—-])\s+(?=\p{Ll}))(.{4,120})$`, 'u');
/** What such codes are called, as the sentence before them calls them. */
const CALLED = /\b(theme|priorit(?:y|ies)|aim|outcome|mission|ambition|pledge|goal|pillar)s?\b/i;

/**
 * A sentence that lists the police and crime plan's themes with their codes ("shown by letter: A – Safer homes; B – Fair outcomes"), as the line
 * that leads in to them and one item each; nothing for any other text.
 */
export function runInThemes(block: Paragraph | Item): Block[] | undefined {
  const end = block.text.indexOf(':');
  const [lead, list] = [block.text.slice(0, end), block.text.slice(end + 1)];
  if (end < 0 || end > 200 || !THEMES_FOLLOW.test(lead)) return undefined;
  const entries = list
    .replace(/\.\s*$/, '')
    .split(list.includes(';') ? /\s*;\s*/ : /,\s+(?=(?:and\s+)?[A-Z]{0,4}\d{0,2}(?:\s*[.):=–—-]+\s*|\s+)\p{Lu})/u)
    .map((part) => ENTRY.exec(part.trim()));
  if (entries.length < 2 || entries.some((entry) => entry === null)) return undefined;
  const called = (CALLED.exec(lead)?.[1] ?? 'theme').replace(/ies$/i, 'y');
  const item = (entry: RegExpExecArray | null): Item => ({
    kind: 'item',
    text: `${capital(called.toLowerCase())} ${entry?.[1] ?? ''}: ${capital(entry?.[2] ?? '')}`,
    bold: [],
    depth: 0,
    place: block.place,
  });
  return [{ kind: 'paragraph', text: `${lead}:`, bold: [], place: block.place }, ...entries.map(item)];
}
