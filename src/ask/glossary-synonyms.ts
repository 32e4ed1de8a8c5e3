import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';
import { weightAt, type Postings } from '../library/postings';
import { indexTerms, isAcronym } from '../library/searchable';
import { OWN } from '../library/term-index';
import { wordsOf, type Word } from '../library/words';
import { nameNothing } from './everyday-words';
import type { Alternative } from './question';
import { synonymsOfTerms } from './thesaurus';

/** What a glossary says of some words. */
interface Entry {
  readonly alternatives: readonly Alternative[];
  /** They count in capitals only: as words they name nothing. */
  readonly inCapitals: boolean;
}

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
const synonymsIn = onceASnapshot((snapshot): ReadonlyMap<string, Entry> => {
  const found = new Map<string, Entry>();
  for (const { abbreviation, meaning } of snapshot.ofKind.term) {
    const words = wordsOf(abbreviation);
    const terms = indexTerms(meaning);
    if (words.length === 0 || terms.length === 0) continue;
    if (hasItsOwnPlace(words, snapshot) || !standsInARecord(terms, snapshot)) continue;
    const others = synonymsOfTerms(terms).map((each) => ({ terms: each, weight: 0.85 }));
    const key = keyOf(words);
    const before = found.get(key);
    found.set(key, {
      alternatives: [...(before?.alternatives ?? []), { terms, weight: 1 }, ...others],
      inCapitals: before?.inCapitals === true || nameNothing(words),
    });
  }
  return found;
});

const stemIn = ({ terms, text }: Word): string => terms[0] ?? text;
const keyOf = (words: readonly Word[]): string => words.map(stemIn).join(' ');

/** Whether words stand in some record besides those of a glossary, so that what a glossary says of them changes no answer. */
export function hasItsOwnPlace(words: readonly Word[], snapshot: Snapshot): boolean {
  return standsInARecord(words.map(stemIn), snapshot);
}

/** What a run of words stands for by a glossary alone, or nothing. "IT" does not take over what "it" means. */
export function glossarySynonyms(run: readonly Word[], snapshot: Snapshot): readonly Alternative[] | undefined {
  const entry = synonymsIn(snapshot).get(keyOf(run));
  if (!entry) return undefined;
  if (run.every(({ written }) => isAcronym(written))) return entry.alternatives;
  return entry.inCapitals || nameNothing(run) ? undefined : entry.alternatives;
}
