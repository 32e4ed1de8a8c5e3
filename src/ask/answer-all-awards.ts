import { samePeriod, type Period } from '../plan/period';
import type { Award } from '../plan/records';
import type { Answer } from './answer';
import { answerAwards } from './answer-awards';
import { meetsThreshold } from './award-threshold';
import { isOfNamedForce } from './forces';
import { holdsIn } from './holds-in';
import type { Inquiry } from './inquiry';

/** Words that ask for all of it and name no subject: "how much has the PCC awarded altogether", "total external funding received". */
const OF_ALL =
  /^(?:(?:the|o?pcc|commissioner|external(?:ly)?|altogether|overall|in|all|total|rec(?:ei|ie)ved?|secured|won|given|paid|out|so|far|us|we|they|funding|grant|grants|funds?|money|awarded|this|has|have)\s*)+$/i;

/** "total awards": all of them, when money is asked after and nothing else is. */
export function answerAllAwards(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  if (!question.wanted.has('money') || question.concepts.some((concept) => concept.role !== 'cue' && !OF_ALL.test(concept.words)))
    return undefined;
  const held = snapshot.ofKind.award.filter(
    (record) =>
      isOfNamedForce(record, question) &&
      meetsThreshold(record, question.text) &&
      question.periods.every((asked) => asked.options.some((period) => holdsIn(record, period) || isToldIn(record, period, inquiry))),
  );
  const [first, ...rest] = held;
  return first && answerAwards([first, ...rest], inquiry);
}

/** Whether the report of those months gives it, though its own heading names only the year. */
function isToldIn({ citations }: Award, period: Period, { snapshot }: Inquiry): boolean {
  const told = snapshot.documents.find(({ file }) => file === citations[0].document)?.facts?.period;
  return told !== undefined && samePeriod(told, period);
}
