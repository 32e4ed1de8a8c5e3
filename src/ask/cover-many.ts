import { covered, isTold, MOST_OF_CUES, CARRIED_SHARE } from './cover';
import type { Concept } from './question';

/** How much of each concept each of many records has, by the record's place among them. */
export type Presences = ReadonlyMap<Concept, Float64Array>;

/** What `covered` gives for each of many records, with all that is the same for each of them done once. */
export function coveredEach(concepts: readonly Concept[], presences: Presences): (place: number, either: boolean) => number {
  const own = shareEach(
    concepts.filter(({ role }) => role !== 'carried'),
    presences,
  );
  const carried = shareEach(
    concepts.filter(({ role }) => role === 'carried'),
    presences,
  );
  const hasLists = concepts.some((concept) => concept.list !== undefined && isTold(concept));
  return (place, either) => {
    if (either && hasLists) return covered(concepts, (concept) => presences.get(concept)?.[place] ?? 0, true);
    if (!own) return carried?.(place) ?? 0;
    return carried ? own(place) * (1 - CARRIED_SHARE) + carried(place) * CARRIED_SHARE : own(place);
  };
}

/** What `share` gives for each of many records; nothing where no concept counts. */
export function shareEach(concepts: readonly Concept[], presences: Presences): ((place: number) => number) | undefined {
  const told = concepts.filter(isTold);
  const total = told.reduce((sum, concept) => sum + concept.weight, 0);
  if (total === 0) return undefined;
  const held = weighed(told, presences);
  const cued = weighed(
    concepts.filter(({ role }) => role === 'cue'),
    presences,
  );
  return (place) => held(place) / total + Math.min(MOST_OF_CUES, (cued(place) / total) * 0.5);
}

function weighed(concepts: readonly Concept[], presences: Presences): (place: number) => number {
  const rows = concepts.flatMap((concept) => {
    const each = presences.get(concept);
    return each ? [{ weight: concept.weight, each }] : [];
  });
  return (place) => {
    let sum = 0;
    for (const { weight, each } of rows) sum += weight * (each[place] ?? 0);
    return sum;
  };
}
