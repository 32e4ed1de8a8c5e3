import type { Answer } from './answer';
import { answerAwards } from './answer-awards';
import { meetsThreshold } from './award-threshold';
import { isOfNamedForce } from './forces';
import { holdsIn } from './holds-in';
import type { Inquiry } from './inquiry';

/** "total awards": all of them, when money is asked after and nothing else is. */
export function answerAllAwards(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  if (!question.wanted.has('money') || question.concepts.some((concept) => concept.role !== 'cue')) return undefined;
  const held = snapshot.ofKind.award.filter(
    (record) =>
      isOfNamedForce(record, question) &&
      meetsThreshold(record, question.text) &&
      question.periods.every((asked) => asked.options.some((period) => holdsIn(record, period))),
  );
  const [first, ...rest] = held;
  return first && answerAwards([first, ...rest], inquiry);
}
