import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';
import { indexTerms } from '../library/searchable';
import { isOrdinary } from './english';
import type { Concept } from './question';

/** The force's own area and name say nothing about where: every record is about it. */
const wholeForce = onceASnapshot((snapshot): ReadonlySet<string> => {
  const words = [...new Set(snapshot.documents.map((document) => document.facts?.force ?? ''))].flatMap(indexTerms);
  return new Set([...words.filter((term) => snapshot.vocabulary.names.has(term)), ...indexTerms('constabulary')]);
});

/**
 * Marks the concepts that are places: a place of the documents, or a name that no document knows right after "in", "at", "for" and the like.
 * What is recorded for another place, or for the whole force, must not answer for them.
 */
export function requirePlaces(concepts: readonly Concept[], text: string, snapshot: Snapshot): Concept[] {
  const everywhere = wholeForce(snapshot);
  const placeTerms = placeTermsOf(snapshot);
  return concepts.flatMap((concept) => {
    const terms = concept.alternatives.flatMap((alternative) => (alternative.weight >= 0.7 ? alternative.terms : []));
    if (concept.role !== 'topic') return [concept];
    if (terms.length > 0 && terms.every((term) => everywhere.has(term)))
      return [{ ...concept, role: 'cue' as const, weight: concept.weight * 0.15 }];
    const known =
      concept.known &&
      concept.alternatives.some((alternative) => alternative.weight >= 0.7 && alternative.terms.every((term) => placeTerms.has(term)));
    return [known || followsIn(concept, text, snapshot) ? { ...concept, role: 'place' as const } : concept];
  });
}

/** Words that name a place: a name of one word, or what of a longer one the documents never write small ("Milton" and "Keynes", not "West"). */
const placeTermsOf = onceASnapshot((snapshot): ReadonlySet<string> => {
  const everywhere = wholeForce(snapshot);
  const terms = snapshot.vocabulary.places.flatMap((place) => indexTerms(place));
  return new Set(terms.filter((term) => snapshot.vocabulary.names.has(term) && !everywhere.has(term)));
});

/** Names of no place: of days and feasts, and what is not meant. */
const NO_PLACE = /^(?:non\b|x-?mas|christmas|easter|halloween|diwali|eid|ramadan|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)/i;

/** "in Oxford": a name of the documents, or a word that none of them knows, right after "in", "at", "for" and the like. */
function followsIn(concept: Concept, text: string, snapshot: Snapshot): boolean {
  if (concept.known ? !isName(concept, snapshot) : isOrdinary(concept.words) || NO_PLACE.test(concept.words)) return false;
  return /\b(?:in|at|around|near|across|round|for|from)\s+$/i.test(text.slice(0, concept.index));
}

/** Whether a concept is something the documents only write with a capital. */
export function isName(concept: Concept, snapshot: Snapshot): boolean {
  return concept.alternatives.some(
    (alternative) => alternative.weight === 1 && alternative.terms.every((term) => snapshot.vocabulary.names.has(term)),
  );
}
