import type { PlanRecord } from '../plan/records';
import { abbreviationSteps, type Expansion } from './abbreviations';
import type { Steps } from './in-steps';
import { placeSteps } from './places';
import { indexTerms, isAcronym, type SearchEntry } from './searchable';
import { wordsOf } from './words';

/** The names and words the documents themselves know. */
export interface Vocabulary {
  /** How many records hold a term. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Lower-case abbreviation to what it may stand for, likeliest first. */
  readonly abbreviations: ReadonlyMap<string, readonly Expansion[]>;
  /** Abbreviations the documents themselves write, lower case. */
  readonly acronyms: ReadonlySet<string>;
  /** Names of places and areas, as written. */
  readonly places: readonly string[];
  /** Terms that the documents only ever write with a capital: names of places, people, programmes and systems. */
  readonly names: ReadonlySet<string>;
  /** Terms that tell measures apart, with how many measures have them in name or aim: some, but not many. */
  readonly measureTerms: ReadonlyMap<string, number>;
}

/** Everything a question's words are linked to; `frequency` says how many records hold a term. */
export function* vocabularySteps(
  records: readonly PlanRecord[],
  entries: readonly SearchEntry[],
  frequency: ReadonlyMap<string, number>,
): Steps<Vocabulary> {
  const texts = entries.flatMap((entry) => [entry.title, entry.text, entry.aside ?? ''].filter((text) => text !== ''));
  const acronyms = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text)) if (isAcronym(word.written)) acronyms.add(word.text).add(word.text.replace(/s$/, ''));
    yield;
  }
  return {
    frequency,
    abbreviations: yield* abbreviationSteps(records, texts),
    acronyms,
    places: yield* placeSteps(texts),
    names: yield* nameSteps(texts),
    measureTerms: yield* measureTermSteps(records),
  };
}

/** Words written with a capital in the middle of a sentence and nowhere without one. */
function* nameSteps(texts: readonly string[]): Steps<ReadonlySet<string>> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const text of texts) {
    yield;
    for (const word of wordsOf(text)) {
      const opens = /(?:^|[.:;!?·"“(•-])\s*$/.test(text.slice(Math.max(0, word.index - 3), word.index));
      if (/^\p{Ll}/u.test(word.written)) word.terms.forEach((term) => small.add(term));
      else if (/^\p{Lu}\p{Ll}/u.test(word.written) && !opens) word.terms.forEach((term) => capital.add(term));
    }
  }
  return new Set([...capital].filter((term) => !small.has(term)));
}

/** A term in a larger share of measures ("crime") tells none from another. */
const TELLING_SHARE = 0.4;

function* measureTermSteps(records: readonly PlanRecord[]): Steps<ReadonlyMap<string, number>> {
  const measures = records.filter((record) => record.kind === 'measure');
  const counts = new Map<string, number>();
  for (const measure of measures) {
    yield;
    for (const term of new Set(indexTerms(`${measure.name} ${measure.aim ?? ''}`))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count < 3 || count / measures.length <= TELLING_SHARE));
}
