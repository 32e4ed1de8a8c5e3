import MiniSearch from 'minisearch';
import { atOnce, type Steps } from './in-steps';

/** The terms of the documents, for words that stand in none of them. */
export interface NearWords {
  /** Terms within some letters of a word, or that begin with it; `fuzziness` is a number of letters, or below 1 a share of the word's. */
  like(word: string, fuzziness: number): string[];
  /** Terms that begin with the word's first six letters; none for a shorter word. */
  beginningAs(word: string): readonly string[];
}

const BEGINNING = 6;

/** `terms` are all that stand anywhere, `own` those that records have in their own words. */
export const buildNearWords = (terms: Iterable<string>, own: Iterable<string>): NearWords => atOnce(nearWordSteps(terms, own));

/** The same in steps. */
export function* nearWordSteps(terms: Iterable<string>, own: Iterable<string>): Steps<NearWords> {
  const index = new MiniSearch<{ readonly id: string }>({
    fields: ['id'],
    tokenize: (term) => [term],
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term },
  });
  for (const id of terms) {
    index.add({ id });
    yield;
  }
  const beginnings = new Map<string, string[]>();
  for (const term of own) {
    yield;
    if (term.length < BEGINNING) continue;
    const beginning = term.slice(0, BEGINNING);
    const alike = beginnings.get(beginning);
    if (alike) alike.push(term);
    else beginnings.set(beginning, [term]);
  }
  return {
    like: (word, fuzziness) => index.search(word, { fuzzy: fuzziness, maxFuzzy: 2, prefix: true }).flatMap((result) => result.terms),
    beginningAs: (word) => (word.length < BEGINNING ? [] : (beginnings.get(word.slice(0, BEGINNING)) ?? [])),
  };
}
