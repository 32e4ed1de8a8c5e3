import type { Concept } from './question';

/** How much of a concept something has, 0 to 1. */
export type Has = (concept: Concept) => number;

export const CARRIED_SHARE = 0.3;
/** What cue words can add to a share. */
export const MOST_OF_CUES = 0.05;

/**
 * The share of the question's weight that a record has; what was talked about before counts for less than what is asked now.
 * With `either`, one of the things named side by side is enough.
 */
export function covered(concepts: readonly Concept[], has: Has, either = false): number {
  const own = share(
    concepts.filter((concept) => concept.role !== 'carried'),
    has,
    either,
  );
  const carried = share(
    concepts.filter((concept) => concept.role === 'carried'),
    has,
    either,
  );
  if (own === undefined) return carried ?? 0;
  return carried === undefined ? own : own * (1 - CARRIED_SHARE) + carried * CARRIED_SHARE;
}

/** Whether a concept counts towards the share, and is not only a word of how it is asked or left out. */
export const isTold = ({ role }: Concept): boolean => role !== 'cue' && role !== 'excluded';

/** Cue words only rank: they are left out of the share unless the record has them. With `either`, of things named side by side one is enough. */
function share(concepts: readonly Concept[], has: Has, either = false): number | undefined {
  const asked = concepts.filter(isTold);
  const topics = either ? oneOfEachList(asked, has) : asked;
  const total = topics.reduce((sum, concept) => sum + concept.weight, 0);
  if (total === 0) return undefined;
  const held = topics.reduce((sum, concept) => sum + concept.weight * has(concept), 0);
  const cued = concepts.filter((concept) => concept.role === 'cue').reduce((sum, concept) => sum + concept.weight * has(concept), 0);
  return held / total + Math.min(MOST_OF_CUES, (cued / total) * 0.5);
}

function oneOfEachList(concepts: readonly Concept[], has: Has): readonly Concept[] {
  if (concepts.every((concept) => concept.list === undefined)) return concepts;
  const best = new Map<number, Concept>();
  for (const concept of concepts) {
    const known = concept.list === undefined ? undefined : best.get(concept.list);
    if (concept.list !== undefined && (!known || has(concept) > has(known))) best.set(concept.list, concept);
  }
  return concepts.filter((concept) => concept.list === undefined || best.get(concept.list) === concept);
}
