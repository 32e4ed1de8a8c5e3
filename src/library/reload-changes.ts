import type { Objective } from '../plan/records';
import { awardsBetween, promisesBetween } from './moved-awards';
import { measuresBetween } from './moved-figures';
import { objectiveChanges } from './objective-changes';
import type { Move, ReloadChanges } from './reload-report';
import type { Snapshot } from './snapshot';
import { updateChanges } from './update-changes';

/** What is different in a snapshot from the one before. */
export function reloadChanges(before: Snapshot, now: Snapshot): ReloadChanges {
  const objectives = objectiveChanges(before.ofKind.objective, now.ofKind.objective);
  const updates = updateChanges(before.ofKind.update, now.ofKind.update, objectives.sameAs);
  return {
    objectives: {
      added: objectives.changes.added.map(called),
      gone: objectives.changes.gone.map(called),
      reworded: objectives.changes.reworded.map((pair) => ({ before: called(pair.before), now: called(pair.now) })),
      moved: [
        ...objectives.changes.status.map(({ before: one, now: other }) => moveOf(other, one.status, other.status)),
        ...objectives.changes.lead.map(({ before: one, now: other }) => moveOf(other, one.lead, other.lead)),
      ],
    },
    updates: {
      added: updates.added.length,
      gone: updates.gone.length,
      reworded: updates.reworded.map((pair) => ({ before: pair.before.text, now: pair.now.text })),
    },
    measures: measuresBetween(before.ofKind.measure, now.ofKind.measure, objectives.sameAs),
    awards: awardsBetween(before.ofKind.award, now.ofKind.award),
    promises: promisesBetween(before.ofKind.commitment, now.ofKind.commitment),
  };
}

const moveOf = (objective: Objective, before = '', now = ''): Move => ({ name: called(objective), before, now });
const called = ({ number, title }: Objective): string => (number === undefined ? title : `${number} ${title}`);
