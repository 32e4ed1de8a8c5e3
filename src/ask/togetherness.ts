import type { Snapshot } from '../library/snapshot';
import type { Presences } from './cover-many';
import type { Concept } from './question';

/** Words this near to each other stand together. */
const NEAR = 3;

/**
 * For a question, which share of its neighbouring concepts also stand together in a record, by the record's place in the snapshot and its place
 * among the candidates, of which `presences` says what each has.
 */
export function togethernessOf(
  concepts: readonly Concept[],
  snapshot: Snapshot,
  presences: Presences,
): (record: number, place: number) => number {
  const topics = concepts.filter((concept) => concept.known && concept.role !== 'cue');
  if (topics.length < 2) return () => 0;
  const topicsOf = new Map<number, number[]>();
  topics.forEach((topic, at) => {
    for (const term of new Set(topic.alternatives.flatMap((alternative) => alternative.terms))) {
      const number = snapshot.terms.numbers.get(term);
      if (number !== undefined) topicsOf.set(number, [...(topicsOf.get(number) ?? []), at]);
    }
  });
  const each = topics.flatMap((topic) => presences.get(topic) ?? []);
  const held = (place: number): number => each.reduce((count, presence) => ((presence[place] ?? 0) > 0 ? count + 1 : count), 0);
  return (record, place) => {
    if (held(place) < 2) return 0;
    // Where each topic stood last; a later word of the next one within reach makes the two stand together.
    const last = new Array<number>(topics.length).fill(Number.NEGATIVE_INFINITY);
    const near = new Set<number>();
    const words = snapshot.terms.wordsOf(record);
    for (let position = 0; position < words.length; position += 1) {
      const said = topicsOf.get(words[position] ?? -1);
      if (!said) continue;
      for (const topic of said) {
        if (topic > 0 && position - (last[topic - 1] ?? Number.NEGATIVE_INFINITY) <= NEAR) near.add(topic);
      }
      for (const topic of said) last[topic] = position;
    }
    return near.size / (topics.length - 1);
  };
}
