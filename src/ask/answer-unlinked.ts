import type { Answer } from './answer';
import { answerObjectiveList } from './answer-objective-list';
import { isOfNamedForce } from './forces';
import type { Inquiry } from './inquiry';

const WITHOUT =
  /\b(?:no|without(?: any)?|not (?:linked|tied) to(?: any)?|has(?:n't| not) (?:got )?(?:any|a)|zero)\b.{0,30}\b(?:themes?|links?|linked|priorit(?:y|ies)|aims?)\b/i;

/** "Which objective has no themes linked". */
export function answerUnlinked(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  if (!question.wanted.has('objective') || !WITHOUT.test(question.text)) return undefined;
  const without = snapshot.ofKind.objective.filter((record) => record.themes.length === 0 && isOfNamedForce(record, question));
  return without.length === 0 ? undefined : answerObjectiveList(without, 'without a linked theme', inquiry);
}
