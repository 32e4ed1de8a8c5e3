import { stemmer } from 'stemmer';

/** A word of a text: as written, and the terms it is found by. */
export interface Word {
  /** Lower case, without possessive; hyphens kept. */
  readonly text: string;
  /** As written, for telling "SAME" from "same". */
  readonly written: string;
  readonly index: number;
  /** Stems; a hyphenated word has its parts and all of it joined: "re-offending" is reoffend and offend. */
  readonly terms: readonly string[];
}

const WORD = /[£#]?\d[\d,]*(?:\.\d+)?(?:%|(?:st|nd|rd|th)\b)?|\p{L}[\p{L}\p{M}\d]*(?:['’.-][\p{L}\d]+)*/gu;

/** "Non Domestic" means "non-domestic", however it is written. */
const NEGATED = /\b(non) (?=\p{L})/giu;

/** What a single lower-case word is looked up by; plurals, tenses and spelling in -ise or -ize meet here. */
export function stemOf(word: string): string {
  if (/\d/.test(word) || word.length < 3) return word;
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  // "Referral" and "referred" are of "refer".
  const stem = stemmer(word.replace(/is(e|ed|es|ing|ation|er)$/, 'iz$1')).replace(/rr$/, 'r');
  STEMS.set(word, stem);
  return stem;
}

/** The same words come back with every question; stemming them anew took most of the time of an answer. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 50_000;

/** The words of a text in order. Any text; never throws. */
export function wordsOf(text: string): Word[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(NEGATED, '$1-');
  return [...plain.matchAll(WORD)].map((match) => {
    const written = match[0]
      .replace(/^[£#]/, '')
      .replace(/['’]s$/i, '')
      .replaceAll('’', "'");
    const word = written.toLowerCase();
    return { text: word, written, index: match.index, terms: termsOfWord(word) };
  });
}

function termsOfWord(word: string): string[] {
  if (/^\d/.test(word)) return [word.replaceAll(',', '').replace(/%$|\.0+%?$|(?:st|nd|rd|th)$/, '')];
  const parts = word.split(/[-.]/).filter((part) => part !== '');
  if (parts.length === 1) return [stemOf(word.replaceAll("'", ''))];
  const joined = stemOf(parts.join(''));
  // "non-domestic" holds nothing that is domestic.
  if (parts[0] === 'non') return [joined];
  return [...new Set([joined, ...parts.filter((part) => part.length > 1 && !PREFIXES.has(part)).map(stemOf)])];
}

/** Parts that mean nothing alone. */
const PREFIXES = new Set(['re', 'co', 'pre', 'e', 'un', 'de']);

/** All terms of a text, in order. */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => word.terms);
}
