import { periodName } from '../plan/period-name';
import type { Snapshot } from '../library/snapshot';

/** What the snapshot reports on, in words: "Q3 2017-18 (Thames Valley Police Delivery Plan)". */
export function loadedInWords(snapshot: Snapshot): string[] {
  const withPeriod = snapshot.documents.flatMap(({ facts }) => (facts?.period ? [`${periodName(facts.period)} (${facts.title})`] : []));
  return [...new Set(withPeriod)];
}
