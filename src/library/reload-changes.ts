import type { Figure } from '../plan/figure';
import { monthsName } from '../plan/period-name';
import type { Measure, Objective } from '../plan/records';
import { objectiveChanges } from './objective-changes';
import { plainFigure } from './same-record';
import type { ReloadChanges } from './reload-report';
import type { Snapshot } from './snapshot';
import { updateChanges } from './update-changes';

/**
 * What is different in a snapshot from the one before. Measures are told by their ids, which survive a reload, and not by their names: the same
 * measure in two quarters' reports is two.
 */
export function reloadChanges(before: Snapshot, now: Snapshot): ReloadChanges {
  const objectives = objectiveChanges(before.ofKind.objective, now.ofKind.objective);
  const updates = updateChanges(before.ofKind.update, now.ofKind.update, objectives.sameAs);
  return {
    objectives: {
      added: objectives.changes.added.map(called),
      gone: objectives.changes.gone.map(called),
      reworded: objectives.changes.reworded.map((pair) => ({ before: called(pair.before), now: called(pair.now) })),
    },
    updates: { added: updates.added.length, reworded: updates.reworded.length, gone: updates.gone.length },
    measures: measuresBetween(before.ofKind.measure, now.ofKind.measure),
  };
}

const called = ({ number, title }: Objective): string => (number === undefined ? title : `${number} ${title}`);

function measuresBetween(before: readonly Measure[], now: readonly Measure[]): ReloadChanges['measures'] {
  const [then, later] = [byId(before), byId(now)];
  return {
    added: now.filter(({ id }) => !then.has(id)).map(({ name }) => name),
    gone: before.filter(({ id }) => !later.has(id)).map(({ name }) => name),
    moved: now.flatMap((measure) => {
      const earlier = then.get(measure.id);
      return earlier ? movedFigures(earlier, measure) : [];
    }),
  };
}

const byId = (measures: readonly Measure[]): ReadonlyMap<string, Measure> => new Map(measures.map((measure) => [measure.id, measure]));

type Moved = ReloadChanges['measures']['moved'][number];

function movedFigures(before: Measure, now: Measure): Moved[] {
  const moved = (figure: string, one: Figure | undefined, other: Figure | undefined): Moved[] =>
    plainFigure(one) === plainFigure(other)
      ? []
      : [{ name: now.name, figure, before: one?.text ?? 'nothing', now: other?.text ?? 'nothing' }];
  const months = now.current?.period ?? now.period;
  const told = [
    ...moved(months ? monthsName(months) : 'now', before.current, now.current),
    ...moved('comparison', before.comparison, now.comparison),
    ...moved('target', before.target, now.target),
  ];
  const labels = [...new Set([...before.series, ...now.series].map(({ label }) => label))];
  const of = (measure: Measure, label: string): Figure | undefined => measure.series.find((reading) => reading.label === label);
  // A series says the current value again, which is told once.
  const series = labels
    .flatMap((label) => moved(label, of(before, label), of(now, label)))
    .filter((one) => !told.some((other) => other.before === one.before && other.now === one.now));
  return [...told, ...series];
}
