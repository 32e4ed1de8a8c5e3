import type { Measure } from '../plan/records';
import type { MeasureAnswer } from './answer';
import { answerMeasures } from './answer-measure';
import { changeOf } from './change';
import { sumOf } from './computed';
import { ANSWERS, bestOf, type Inquiry } from './inquiry';
import { bestRows, rankMeasures } from './measure-findings';
import { asksOfOtherTime } from './other-time';
import { changePhrase } from './measure-headline';
import { kindOf, wholeOf } from './table-total';

const IN_ALL =
  /\b(?:totals?|in total|in all|all ?together|added (?:up|together)|add(?:ing)? (?:it|them|these|those)?\s?(?:all )?up|combined|sum)\b/i;

/** "How many hate crimes in total": rows of counts added up where the documents state no total; the sum is computed and says of what. */
export function answerSum(inquiry: Inquiry): MeasureAnswer | undefined {
  const { question, snapshot } = inquiry;
  if (!question.wanted.has('value') || question.wanted.has('money') || !IN_ALL.test(question.text)) return undefined;
  if (bestOf(rankMeasures(inquiry)) < ANSWERS) return undefined;
  const [first, ...rest] = bestRows(inquiry);
  if (first && asksOfOtherTime(first, question)) return undefined;
  if (!first || rest.length === 0 || rest.some((row) => kindOf(row) !== kindOf(first) || row.aim !== first.aim)) return undefined;
  const rows: [Measure, ...Measure[]] = [first, ...rest];
  if (rows.some((row) => wholeOf(row, snapshot)?.added !== true)) return undefined;
  const now = sumOf(rows.flatMap(({ current }) => current ?? []));
  const then = sumOf(rows.flatMap(({ comparison }) => comparison ?? []));
  if (!now || rows.some(({ current }) => current === undefined)) return undefined;
  const before = rows.every(({ comparison }) => comparison !== undefined) ? then : undefined;
  const all: Measure = {
    ...first,
    current: { ...now, label: first.current?.label ?? '' },
    ...(before && { comparison: { ...before, label: first.comparison?.label ?? '' } }),
  };
  const against = before ? `, against ${before.text} - ${changePhrase(changeOf(all))}` : '';
  const answer = answerMeasures(rows, inquiry);
  return {
    ...answer,
    headline: `${now.text} in all${against} (computed: ${rows.length} rows added up).`,
    computed: ['No row of this table states it; what is recorded under two of the rows is counted twice in it.'],
  };
}
