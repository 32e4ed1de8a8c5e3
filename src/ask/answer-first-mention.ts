import { periodName } from '../plan/period-name';
import type { Passage, Update } from '../plan/records';
import type { Answer } from './answer';
import { answerObjective } from './answer-objective';
import { answerUpdates, closestWords } from './answer-updates';
import type { Found } from './find';
import { ANSWERS, WORDS_ANSWER, foundOf, type Inquiry } from './inquiry';
import { asksForFirst } from './over-time';

/** "First mention of body worn video": the earliest of what speaks of it, by the months it reports on, then by its place. */
export function answerFirstMention(inquiry: Inquiry): Answer | undefined {
  const { question } = inquiry;
  if (!asksForFirst(question.text)) return undefined;
  const every = foundOf(inquiry, 'update', 'passage');
  const enough = Math.max(WORDS_ANSWER, (every[0]?.score ?? 0) * 0.8);
  const [first, ...later] = every.filter(({ score }) => score >= enough).sort(byTime);
  const named = foundOf(inquiry, 'objective')
    .filter(({ score, record }) => score >= Math.max(ANSWERS, enough) && record.period !== undefined)
    .sort((a, b) => ((a.record.period?.from ?? '') < (b.record.period?.from ?? '') ? -1 : 1))[0]?.record;
  // An objective that bears the name is a mention of it, too.
  if (named?.period && (!first?.record.period || named.period.from < first.record.period.from)) {
    const answer = answerObjective(named, inquiry);
    return { ...answer, headline: `First in ${periodName(named.period)}, ${named.citations[0].title}: ${answer.headline}` };
  }
  if (!first) return undefined;
  const { period, citations } = first.record;
  const when = period ? `${periodName(period)}, ` : '';
  const also = later.length === 0 ? '' : ` (${later.length} later)`;
  return {
    ...answerUpdates([first], [], inquiry),
    headline: `First in ${when}${citations[0].title}${also}: ${closestWords(first.record.text, question)}`,
  };
}

function byTime(a: Found<Update | Passage>, b: Found<Update | Passage>): number {
  const [one, other] = [a.record, b.record];
  const from = (record: Update | Passage): string => record.period?.from ?? '9999';
  if (from(one) !== from(other)) return from(one) < from(other) ? -1 : 1;
  return (one.citations[0].line ?? one.citations[0].page ?? 0) - (other.citations[0].line ?? other.citations[0].page ?? 0);
}
