import type { PlanRecord } from '../plan/records';
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

const LONGEST_NAME = 6;

/** Every abbreviation the documents explain or whose full name they use, lower case, likeliest meaning first. */
export function collectAbbreviations(records: readonly PlanRecord[], texts: readonly string[]): ReadonlyMap<string, readonly Expansion[]> {
  const found = new Map<string, Map<string, Expansion>>();
  const add = (abbreviation: string, expansion: Expansion): void => {
    const key = abbreviation.toLowerCase();
    const meanings = found.get(key) ?? new Map<string, Expansion>();
    const name = expansion.terms.join(' ');
    const known = meanings.get(name);
    meanings.set(name, {
      ...(known ?? expansion),
      stated: expansion.stated || known?.stated === true,
      weight: expansion.weight + (known?.weight ?? 0),
    });
    found.set(key, meanings);
  };
  for (const text of texts) for (const name of namesIn(text)) add(name.initials, { ...name, stated: false });
  for (const record of records) {
    if (record.kind !== 'term') continue;
    const terms = contentWords(wordsOf(record.meaning)).flatMap((word) => word.terms);
    add(record.abbreviation, { meaning: record.meaning, terms, stated: true, weight: 1 });
  }
  return new Map([...found].map(([key, meanings]) => [key, [...meanings.values()].sort(byLikelihood).slice(0, 4)]));
}

function byLikelihood(a: Expansion, b: Expansion): number {
  return Number(b.stated) - Number(a.stated) || b.weight - a.weight || (a.meaning < b.meaning ? -1 : 1);
}

const contentWords = (words: readonly Word[]): Word[] => words.filter((word) => !STOP_WORDS.has(word.text) || isAcronym(word.written));

interface Name {
  readonly initials: string;
  readonly meaning: string;
  readonly terms: readonly string[];
  readonly weight: number;
}

/** Runs of two to six words within a sentence, with the initials they make; small words inside a run are passed over. */
function namesIn(text: string): Name[] {
  const names: Name[] = [];
  for (const sentence of text.split(/[.;:!?()"“”\n·]+/)) {
    const words = wordsOf(sentence).filter((word) => /^\p{L}/u.test(word.text));
    for (let first = 0; first < words.length; first += 1) collectRun(words, first, names);
  }
  return names;
}

function collectRun(words: readonly Word[], first: number, into: Name[]): void {
  const start = words[first];
  if (!start || STOP_WORDS.has(start.text)) return;
  const run: Word[] = [];
  let initials = '';
  for (let at = first; at < words.length && initials.length < LONGEST_NAME; at += 1) {
    const word = words[at];
    if (!word) break;
    if (STOP_WORDS.has(word.text)) continue;
    run.push(word);
    initials += word.text
      .split('-')
      .map((part) => part.charAt(0))
      .join('');
    if (initials.length < 2) continue;
    const last = run.at(-1);
    const meaning = words
      .slice(first, at + 1)
      .map((each) => each.written)
      .join(' ');
    const capitals = run.every((each) => /^\p{Lu}/u.test(each.written)) && last !== undefined;
    into.push({ initials, meaning, terms: run.flatMap((each) => each.terms.slice(0, 1)), weight: capitals ? 3 : 1 });
  }
}
