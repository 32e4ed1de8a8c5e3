import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';
import { weightAt, type Postings } from '../library/postings';
import { indexTerms } from '../library/searchable';
import { OWN } from '../library/term-index';
import { wordsOf, type Word } from '../library/words';
import type { Alternative } from './question';
import { synonymsOfTerms } from './thesaurus';

/** Whether some record besides those of a glossary has all of these terms in its own name or words. */
export function standsInARecord(terms: readonly string[], { terms: { postings }, records }: Snapshot): boolean {
  const lists: Postings[] = [];
  for (const term of terms) {
    const list = postings.get(term);
    if (!list) return false;
    lists.push(list);
  }
  const [rarest, ...others] = lists.sort((a, b) => a.records.length - b.records.length);
  return (
    rarest?.records.some(
      (record, at) =>
        (rarest.weights[at] ?? 0) > OWN && records[record]?.kind !== 'term' && others.every((list) => weightAt(list, record) > OWN),
    ) ?? false
  );
}

/**
 * What the glossary says of words that stand nowhere else ("nicked" for "arrest"), by the stems of the words. They have no place of their own, so that only
 * what they stand for is looked for; an ordinary word that a document explains keeps its own.
 */
const synonymsIn = onceASnapshot((snapshot): ReadonlyMap<string, readonly Alternative[]> => {
  const found = new Map<string, Alternative[]>();
  for (const { abbreviation, meaning } of snapshot.ofKind.term) {
    const words = wordsOf(abbreviation);
    const terms = indexTerms(meaning);
    if (words.length === 0 || terms.length === 0) continue;
    if (standsInARecord(words.map(stemIn), snapshot) || !standsInARecord(terms, snapshot)) continue;
    const others = synonymsOfTerms(terms).map((each) => ({ terms: each, weight: 0.85 }));
    const key = keyOf(words);
    found.set(key, [...(found.get(key) ?? []), { terms, weight: 1 }, ...others]);
  }
  return found;
});

const stemIn = ({ terms, text }: Word): string => terms[0] ?? text;
const keyOf = (words: readonly Word[]): string => words.map(stemIn).join(' ');

/** What a run of words stands for by a glossary alone, or nothing. */
export function glossarySynonyms(run: readonly Word[], snapshot: Snapshot): readonly Alternative[] | undefined {
  const synonyms = synonymsIn(snapshot);
  return synonyms.size === 0 ? undefined : synonyms.get(keyOf(run));
}
