import type { ComparisonAnswer } from '../ask/answer';
import { periodName } from '../plan/period-name';
import { awardEntries } from './award-entries';
import { draftFrom, type Draft, type Entry } from './draft';
import { placeOf, wordsOf } from './place-of';
import { sourcesOf } from './sources';
import { bulletEntries } from './text-entries';

type Side = ComparisonAnswer['sides'][number];

/** A topic then and now: the closest entry of every side comes before the second of any, so that no side is folded away. */
export function comparisonDraft(answer: ComparisonAnswer): Draft {
  const columns = answer.sides.map(sideEntries);
  const longest = Math.max(0, ...columns.map((column) => column.length));
  const entries = Array.from({ length: longest }, (_, turn) => columns.flatMap((column) => column.slice(turn, turn + 1))).flat();
  return {
    ...draftFrom(answer),
    entries,
    sources: sourcesOf({
      citations: answer.sides.flatMap((side) =>
        [...side.entries.map(({ record }) => record), ...(side.awards ?? [])].flatMap(({ citations }) => citations),
      ),
      told: true,
    }),
  };
}

function sideEntries(side: Side): readonly Entry[] {
  const group = side.period ? `${side.title} (${periodName(side.period)})` : side.title;
  const awards = awardEntries(side.awards ?? [], group);
  if (side.entries.length === 0 && awards.length > 0) return awards;
  if (side.entries.length === 0) return [{ group, content: { form: 'sentence', text: 'Nothing is recorded on this here.' } }];
  return [...side.entries.flatMap((entry) => bulletEntries(wordsOf(entry), { group, detail: placeOf(entry, false) })), ...awards];
}
