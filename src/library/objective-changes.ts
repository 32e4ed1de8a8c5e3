import type { Objective } from '../plan/records';
import { hasSameNumber, pairObjectives } from './pair-objectives';
import { plainWords, sameWords } from './same-record';
import type { ObjectiveChanges, Pair } from './what-changed';

/** What became of objectives, and under which id of now each of before goes on. */
export function objectiveChanges(
  before: readonly Objective[],
  now: readonly Objective[],
): { readonly changes: ObjectiveChanges; readonly sameAs: ReadonlyMap<string, string> } {
  const pairs = pairObjectives(before, now).map(([one, other]): Pair<Objective> => ({ before: one, now: other }));
  const [kept, known] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.now))];
  const ordered = pairs.sort((a, b) => now.indexOf(a.now) - now.indexOf(b.now));
  return {
    changes: {
      added: now.filter((objective) => !known.has(objective)),
      gone: before.filter((objective) => !kept.has(objective)),
      reworded: ordered.filter((pair) => !sameWords(pair.before.title, pair.now.title)),
      renumbered: ordered.filter(
        (pair) => pair.before.number !== undefined && pair.now.number !== undefined && !hasSameNumber(pair.before, pair.now),
      ),
      status: ordered.filter((pair) => isOther(pair.before.status, pair.now.status)),
      lead: ordered.filter((pair) => isOther(pair.before.lead, pair.now.lead)),
    },
    sameAs: new Map(pairs.map((pair) => [pair.before.id, pair.now.id])),
  };
}

/** Two things that are said and differ; where one report is silent nothing changed that anybody knows of. */
export function isOther(before: string | undefined, now: string | undefined): boolean {
  return before !== undefined && now !== undefined && plainWords(before) !== plainWords(now);
}
