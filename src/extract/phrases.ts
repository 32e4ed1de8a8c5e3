import { SYNONYMS } from './vocabulary';
import { listed, type Phrases, type Words } from './words';

/** The source of a pattern for any of these words: in any case, "year-end" as "year end", and with its synonyms. */
export function anyOf(words: Words): string {
  return `(?:${words.map(sourceOf).join('|')})`;
}

/** A text that is nothing but one of these words. */
export const only = (words: Words): RegExp => new RegExp(`^${anyOf(words)}$`, 'i');

/** A text that has one of these words in it. */
export const within = (words: Words): RegExp => new RegExp(`\\b${anyOf(words)}\\b`, 'i');

function sourceOf(words: string | Phrases): string {
  if (typeof words === 'string') return eachOf(words, written);
  const { names, before, after, plural = false } = words;
  const lead = before === undefined ? '' : `(?:${eachOf(before, (word) => written(word) + gap(word.at(-1)))})*`;
  const tail = after === undefined ? '' : `(?:${eachOf(after, (word) => gap(word[0]) + written(word, plural))})*`;
  return `${lead}(?:${eachOf(names, (name) => written(name, plural))})${tail}`;
}

const eachOf = (list: string, source: (phrase: string) => string): string =>
  listed(list)
    .map((phrase) => source(phrase))
    .join('|');

/** "% change" and "%change", but not "keymeasure". */
const gap = (beside = ''): string => (/\w/.test(beside) ? ' ' : ' ?');

const ANY_SYNONYM = new RegExp(`\\b(?:${Object.keys(SYNONYMS).join('|')})\\b`, 'gi');

/** One phrase as people write it. */
function written(phrase: string, plural = false): string {
  const source = phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ (?=previous)/g, ',? (?:the )?')
    .replace(/['’]/g, "['’]?")
    .replace(/-/g, '[- ]?')
    .replace(/\//g, '[ /-]')
    .replace(ANY_SYNONYM, (word) => `(?:${[word, ...listed(SYNONYMS[word.toLowerCase()] ?? '')].join('|')})`);
  if (!plural) return source;
  return /[^aeiou]y$/.test(phrase) ? `${source.slice(0, -1)}(?:y|ies)` : `${source}s?`;
}
