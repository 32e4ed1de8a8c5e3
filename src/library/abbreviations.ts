import type { PlanRecord } from '../plan/records';
import { atOnce, type Steps } from './in-steps';
import { STOP_WORDS } from './stop-words';
import { isAcronym } from './searchable';
import { wordsOf, type Word } from './words';

/** What an abbreviation may stand for: the words as the documents write them, and their terms. */
export interface Expansion {
  readonly meaning: string;
  readonly terms: readonly string[];
  /** Said by a glossary or beside the name, rather than guessed from initials. */
  readonly stated: boolean;
  /** How often the documents use the full name; a name in capitals counts three times. */
  readonly weight: number;
}

interface Growing {
  readonly meaning: string;
  readonly terms: readonly string[];
  stated: boolean;
  weight: number;
}

const LONGEST_NAME = 6;

/** Every abbreviation the documents explain or whose full name they use, lower case, likeliest meaning first. */
export const collectAbbreviations = (records: readonly PlanRecord[], texts: readonly string[]): ReadonlyMap<string, readonly Expansion[]> =>
  atOnce(abbreviationSteps(records, texts));

/** The same in steps. */
export function* abbreviationSteps(
  records: readonly PlanRecord[],
  texts: readonly string[],
): Steps<ReadonlyMap<string, readonly Expansion[]>> {
  const found = new Map<string, Map<string, Growing>>();
  const add = (initials: string, terms: readonly string[], stated: boolean, weight: number, meaning: () => string): void => {
    const key = initials.toLowerCase();
    const meanings = found.get(key) ?? new Map<string, Growing>();
    if (meanings.size === 0) found.set(key, meanings);
    const name = terms.join(' ');
    const known = meanings.get(name);
    if (!known) meanings.set(name, { meaning: meaning(), terms, stated, weight });
    else {
      known.stated ||= stated;
      known.weight += weight;
    }
  };
  const counts = texts.length > MANY ? yield* runCounts(texts) : undefined;
  for (const text of texts) {
    yield;
    forRuns(text, (run) => {
      if (counts && (counts[placeOf(run)] ?? 0) < ENOUGH) return;
      add(run.initials, run.words.map(firstTerm), false, isInCapitals(run) ? 3 : 1, () => meaningOf(run));
    });
  }
  for (const record of records) {
    if (record.kind !== 'term') continue;
    const terms = contentWords(wordsOf(record.meaning)).flatMap((word) => word.terms);
    add(record.abbreviation, terms, true, 1, () => record.meaning);
  }
  const likeliest = new Map<string, readonly Expansion[]>();
  for (const [key, meanings] of found) {
    likeliest.set(key, [...meanings.values()].sort(byLikelihood).slice(0, 4));
    yield;
  }
  return likeliest;
}

function byLikelihood(a: Expansion, b: Expansion): number {
  return Number(b.stated) - Number(a.stated) || b.weight - a.weight || (a.meaning < b.meaning ? -1 : 1);
}

const contentWords = (words: readonly Word[]): Word[] => words.filter((word) => !STOP_WORDS.has(word.text) || isAcronym(word.written));

/** In so many texts, those of some 150 pages, a run of words is no name unless it stands a few times, or in capitals; in fewer it may be. */
const MANY = 4_000;
const ENOUGH = 4;

/** Some of the words of a sentence: two to six that are no small ones, and the small ones between them. */
interface Run {
  readonly sentence: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly words: readonly Word[];
  readonly initials: string;
  /** The same for the same terms, and only by chance for others. */
  readonly mark: number;
}

function initialsOf(word: string): string {
  if (!word.includes('-')) return word.charAt(0);
  return word
    .split('-')
    .map((part) => part.charAt(0))
    .join('');
}

/** Calls for every run of every sentence of a text. */
function forRuns(text: string, visit: (run: Run) => void): void {
  for (const sentence of text.split(/[.;:!?()"“”\n·]+/)) {
    const words = wordsOf(sentence).filter((word) => /^\p{L}/u.test(word.text));
    for (let first = 0; first < words.length; first += 1) runsFrom(words, first, visit);
  }
}

function runsFrom(sentence: readonly Word[], first: number, visit: (run: Run) => void): void {
  const start = sentence[first];
  if (!start || STOP_WORDS.has(start.text)) return;
  const words: Word[] = [];
  let initials = '';
  let mark = 0;
  for (let last = first; last < sentence.length && initials.length < LONGEST_NAME; last += 1) {
    const word = sentence[last];
    if (!word) break;
    if (STOP_WORDS.has(word.text)) continue;
    words.push(word);
    mark = markOf(word.terms[0] ?? '', mark);
    initials += initialsOf(word.text);
    if (initials.length >= 2) visit({ sentence, first, last, words, initials, mark });
  }
}

const firstTerm = (word: Word): string => word.terms[0] ?? word.text;

const isInCapitals = ({ words }: Run): boolean => words.every((each) => CAPITAL.test(each.written));
const CAPITAL = /^\p{Lu}/u;

function meaningOf({ sentence, first, last }: Run): string {
  return sentence
    .slice(first, last + 1)
    .map((each) => each.written)
    .join(' ');
}

const PLACES = 1 << 24;
const placeOf = ({ mark }: Run): number => mark & (PLACES - 1);

function markOf(term: string, before: number): number {
  let mark = Math.imul(before, 31) + 7;
  for (let at = 0; at < term.length; at += 1) mark = Math.imul(mark ^ term.charCodeAt(at), 16_777_619);
  return mark ^ (mark >>> 13);
}

/** How often each run stands, up to `ENOUGH`, once in capitals being that; counted by mark, so that not every run need be kept. */
function* runCounts(texts: readonly string[]): Steps<Uint8Array> {
  const counts = new Uint8Array(PLACES);
  for (const text of texts) {
    yield;
    forRuns(text, (run) => {
      const place = placeOf(run);
      const count = counts[place] ?? 0;
      if (count < ENOUGH) counts[place] = isInCapitals(run) ? ENOUGH : count + 1;
    });
  }
  return counts;
}
