import type { Objective } from '../plan/records';
import type { ObjectiveListAnswer } from './answer';
import type { Inquiry } from './inquiry';
import { stillNumbered } from './objective-numbered';
import { readingLine } from './reading-line';

/** Objectives as a list in the plan's order, with how they were chosen ("in section 1", "that mention Slough"). */
export function answerObjectiveList(objectives: readonly Objective[], chosen: string, inquiry: Inquiry): ObjectiveListAnswer {
  const sorted = [...stillNumbered(objectives)].sort(
    (a, b) => a.plan.localeCompare(b.plan) || (a.number ?? a.title).localeCompare(b.number ?? b.title, 'en', { numeric: true }),
  );
  return {
    kind: 'objectives',
    objectives: sorted,
    headline: `${sorted.length} ${sorted.length === 1 ? 'objective' : 'objectives'} ${chosen}.`,
    reading: readingLine([inquiry.question.topic, 'objectives', chosen]),
    again: inquiry.question.again,
    next: sorted
      .slice(0, 3)
      .flatMap((objective) => (objective.number ? [{ label: `Objective ${objective.number}`, ask: `objective ${objective.number}` }] : [])),
  };
}
