import { indexTerms } from '../library/searchable';
import { monthsName } from '../plan/period-name';
import type { Figure } from '../plan/figure';
import type { Measure, Reading } from '../plan/records';
import type { AwardsAnswer, MeasureAnswer, MeasureFinding, NotRecordedAnswer } from './answer';
import { answerMeasures } from './answer-measure';
import { answerNothing } from './answer-nothing';
import { answerTopic } from './answer-topic';
import { shareOf, sumOf } from './computed';
import { ANSWERS, type Inquiry } from './inquiry';
import { rankMeasures } from './measure-findings';
import { asksOfOtherTime } from './other-time';
import { isOfEverything, isWholeAsked } from './share-of-what';
import { wholeOf } from './table-total';

/** "DA award as a share of all awards": some awards of all those of their fund and year, computed. */
export function answerAwardShare(inquiry: Inquiry): AwardsAnswer | undefined {
  const { question, snapshot } = inquiry;
  if (!question.wanted.has('share') || !question.wanted.has('money')) return undefined;
  const answer = answerTopic({ ...inquiry, question: { ...question, wanted: new Set(['money'] as const) } });
  const [first] = answer?.kind === 'awards' ? answer.awards : [];
  if (answer?.kind !== 'awards' || !first) return undefined;
  const like = snapshot.ofKind.award.filter(
    (record) =>
      record.plan === first.plan &&
      (!namesFund(question.text, first.fund) || record.fund === first.fund) &&
      record.year?.from === first.year?.from,
  );
  const part = sumOf(answer.awards.flatMap(({ amount }) => amount ?? []));
  const whole = sumOf(like.flatMap(({ amount }) => amount ?? []));
  const share = part && whole && shareOf(part.value, whole.value);
  if (!share || answer.awards.some((award) => !like.includes(award)) || answer.awards.length === like.length) return undefined;
  const funds = new Set(like.map(({ fund }) => fund));
  const of = `all ${like.length} awards${first.fund && funds.size === 1 ? ` of the ${first.fund.replace(/^the /i, '')}` : ''}`;
  return { ...answer, headline: `${share.text} of ${of} (computed: ${part.text} of ${whole.text}).` };
}

/** Whether a question is of one fund: it has a word of its name besides what any fund is called. */
function namesFund(text: string, fund: string | undefined): boolean {
  const asked = new Set(indexTerms(text));
  return indexTerms(fund ?? '').some((term) => asked.has(term) && !ANY_FUND.has(term));
}

const ANY_FUND: ReadonlySet<string> = new Set(
  indexTerms('fund funds funding grant grants award awards money victims youth young opcc pcc police commissioner'),
);

/** "What share of calls were attended": one row as a share of its table's whole, computed. Nothing where a row or a sentence gives the share itself. */
export function answerShare(inquiry: Inquiry): MeasureAnswer | NotRecordedAnswer | undefined {
  const { question, snapshot } = inquiry;
  if (!question.wanted.has('share')) return undefined;
  if (isOfEverything(question.text, snapshot.ofKind.measure)) return answerNothing(inquiry);
  const part = partAsked(inquiry);
  if (part && asksOfOtherTime(part, question)) return undefined;
  const whole = part && wholeOf(part, snapshot);
  if (!part || !whole || !isWholeAsked(question.text, whole.rows)) return undefined;
  const now = shareSaid(part, whole.rows, (measure) => measure.current);
  if (!now) return undefined;
  const before = shareSaid(part, whole.rows, (measure) => measure.comparison);
  const rows: [Measure, ...Measure[]] = [part, ...whole.rows.filter(({ id }) => id !== part.id)];
  const of = whole.added ? `the ${whole.rows.length} rows of its table added up` : whole.rows[0].name;
  const when = part.period ? `, ${monthsName(part.period)}` : '';
  return {
    ...answerMeasures(rows, inquiry),
    findings: rows.map(figuresAlone),
    headline: `${part.name}: ${now.share.text} of ${of} (computed: ${now.part.text} of ${now.whole.text}${when}).`,
    computed: [
      ...(before ? [`The comparison: ${before.share.text} (computed: ${before.part.text} of ${before.whole.text}).`] : []),
      ...(whole.added ? ['No row of this table states the whole; what is recorded under two of the rows is counted twice in it.'] : []),
    ],
  };
}

/** Beside a share, a change in per cent would be taken for it. */
function figuresAlone(measure: Measure): MeasureFinding {
  return { measure: { ...measure, commentary: '', commentaryFigures: [] }, said: [] };
}

interface ShareSaid {
  readonly share: Figure;
  readonly part: Figure;
  readonly whole: Figure;
}

function shareSaid(part: Measure, rows: readonly Measure[], reading: (measure: Measure) => Reading | undefined): ShareSaid | undefined {
  const own = reading(part);
  const readings = rows.map(reading);
  const whole = sumOf(readings.flatMap((each) => each ?? []));
  if (!own || !whole || readings.some((each) => each === undefined)) return undefined;
  const share = shareOf(own.value, whole.value);
  return share && { share, part: own, whole: rows.length === 1 ? (readings[0] ?? whole) : whole };
}

/** The row that has most of what is asked, alone at the top; none where a rate already says the share. */
function partAsked(inquiry: Inquiry): Measure | undefined {
  const rates = rankMeasures(inquiry);
  if ((rates[0]?.score ?? 0) >= ANSWERS) return undefined;
  const wanted = new Set(inquiry.question.wanted);
  for (const each of ['share', 'percent'] as const) wanted.delete(each);
  const [first, second] = rankMeasures({ ...inquiry, question: { ...inquiry.question, wanted: wanted.add('count') } }).filter(
    ({ record }) => record.current?.unit === 'count' || record.current?.unit === 'money',
  );
  if (!first || first.score < ANSWERS) return undefined;
  return second && second.score > first.score - 0.005 ? undefined : first.record;
}
