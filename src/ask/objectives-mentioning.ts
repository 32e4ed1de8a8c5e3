import type { Answer } from './answer';
import { answerObjectiveList } from './answer-objective-list';
import { isOfNamedForce } from './forces';
import type { Inquiry } from './inquiry';
import { subjectOf } from './subject-of';

const LISTS_OBJECTIVES =
  /\b(?:which|what|list|all|how many|show)\b.*\b(?:objectives|objs|sections)\b|^(?:the )?(?:objectives|objs)\b.*\b(?:mention|about|on|with|for|touch)/i;

/** "which objectives mention Slough": those with the topic in their title or in one of their updates. */
export function objectivesMentioning(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  if (question.wanted.has('theme') || !LISTS_OBJECTIVES.test(question.text)) return undefined;
  const topics = question.concepts.some((concept) => concept.role !== 'cue');
  const found = inquiry.found.filter(({ score }) => score >= 0.75);
  const ids = new Set(
    found.flatMap(({ record }) =>
      record.kind === 'objective' ? [record.id] : record.kind === 'update' && record.objective ? [record.objective] : [],
    ),
  );
  const objectives = snapshot.ofKind.objective.filter((record) => isOfNamedForce(record, question) && (!topics || ids.has(record.id)));
  return objectives.length > 0
    ? answerObjectiveList(objectives, topics ? `mention ${subjectOf(question)}` : 'in the plan', inquiry)
    : undefined;
}
