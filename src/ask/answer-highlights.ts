import { periodName } from '../plan/period-name';
import type { Answer } from './answer';
import { entryOf } from './answer-updates';
import { isOfNamedForce } from './forces';
import { holdsIn } from './holds-in';
import type { Inquiry } from './inquiry';
import { newestEnd } from './newest';
import { readingLine } from './reading-line';

const ASKS =
  /^(?:and )?(?:what(?:'?s| has| have)? (?:stood out|stands out|gone well|went well|going well|the highlights?)|what stood out|what(?:'?s| is) new|anything new|(?:the |key |main |show (?:me )?(?:the )?)*highlights?|key points|main points)(?: (?:of|in|for|from|this|last|the|q[1-4]|quarter|plan|update|report|20\d\d[-/]\d\d)\b)*[\s?.!]*$/i;

/** "what stood out?": the highlights of the newest summary, or of the period asked for. */
export function answerHighlights(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  if (!ASKS.test(question.text)) return undefined;
  const all = snapshot.ofKind.update.filter((record) => record.highlight && isOfNamedForce(record, question));
  const asked = question.periods.flatMap((each) => each.options);
  const newest = newestEnd(all);
  const highlights = all.filter((update) =>
    asked.length > 0 ? asked.some((period) => holdsIn(update, period)) : (update.period?.to ?? '') === newest,
  );
  const period = highlights[0]?.period;
  if (highlights.length === 0) return undefined;
  return {
    kind: 'updates',
    entries: highlights.map((update) => entryOf(update, snapshot)),
    measures: [],
    headline: `${highlights.length} highlights${period ? ` of ${periodName(period)}` : ''}.`,
    reading: readingLine(['highlights', period && periodName(period)]),
    again: question.again,
    ...(period && { period }),
    next: [],
  };
}
