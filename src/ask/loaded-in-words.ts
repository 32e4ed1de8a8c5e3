import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';
import { periodName } from '../plan/period-name';

/** What the snapshot reports on, in words: "Q3 2017-18 (Thames Valley Police Delivery Plan)". */
export const loadedInWords: (snapshot: Snapshot) => readonly string[] = onceASnapshot(({ documents }) => {
  const withPeriod = documents.flatMap(({ facts }) => (facts?.period ? [`${periodName(facts.period)} (${facts.title})`] : []));
  return [...new Set(withPeriod)];
});
