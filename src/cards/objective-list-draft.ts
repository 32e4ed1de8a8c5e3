import type { ObjectiveListAnswer } from '../ask/answer';
import { draftFrom, type Draft } from './draft';
import { numbered } from './numbered';
import { objectiveEntries } from './objective-entries';
import { sourcesOf } from './sources';

/** Objectives by number and title, under the sections of the plan. */
export function objectiveListDraft(answer: ObjectiveListAnswer): Draft {
  const { objectives } = answer;
  return {
    ...draftFrom(answer),
    entries: objectives.flatMap((objective) => objectiveEntries([objective], objective.section && numbered(objective.section))),
    sources: sourcesOf({ citations: objectives.flatMap((objective) => objective.citations), told: true }),
  };
}
