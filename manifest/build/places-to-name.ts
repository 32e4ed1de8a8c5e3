import { indexTerms } from '../../src/library/searchable';
import type { Snapshot } from '../../src/library/snapshot';

/** Places by how often the documents name them. Words that are written small elsewhere are no names, and of the force's own area everything is told. */
export function placesToName(snapshot: Snapshot): readonly string[] {
  const forces = snapshot.documents.flatMap(({ facts }) => facts?.force ?? []).join('|');
  const texts = [...snapshot.entries.values()].map(({ text }) => text);
  const isName = (place: string): boolean => {
    const terms = indexTerms(place);
    return terms.length > 0 && terms.every((term) => snapshot.vocabulary.names.has(term));
  };
  return snapshot.vocabulary.places
    .filter((place) => isName(place) && !forces.includes(place))
    .map((place) => ({ place, named: texts.filter((text) => text.includes(place)).length }))
    .sort((a, b) => b.named - a.named)
    .map(({ place }) => place);
}
