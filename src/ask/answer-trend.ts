import { measureHistories } from '../library/measure-history';
import type { Period } from '../plan/period';
import { monthsName } from '../plan/period-name';
import type { Measure } from '../plan/records';
import { stretchName } from '../plan/stretch';
import type { MeasureRun, SaidThen, TrendAnswer } from './answer';
import type { Inquiry } from './inquiry';
import { findingOf } from './measure-findings';
import { saidInstead } from './measure-headline';
import { runsOf } from './measure-run';
import { readingLine } from './reading-line';
import type { TimeSpan } from './time-span';
import type { TimeWish } from './time-wish';
import { asksOfTarget, trendHeadline } from './trend-headline';

/** From this many readings on a line is one. */
const SERIES = 3;

/**
 * Measures from report to report or month by month. Nothing where there is a single reading of each and none is missing: a measure of one time has its own
 * answer. `text` is the question as typed.
 */
export function answerTrend(
  measures: readonly Measure[],
  asked: { readonly wish: TimeWish; readonly span: TimeSpan; readonly text: string },
  inquiry: Inquiry,
): TrendAnswer | undefined {
  const { span, text, wish } = asked;
  const { question, snapshot } = inquiry;
  const within = question.periods.length > 0 ? spanned(span) : undefined;
  const byMonth = /\bmonth/i.test(text);
  const runs = runsOf(measures, snapshot, { within, stretch: byMonth ? 'month' : undefined });
  const [first, ...rest] = runs;
  const most = Math.max(0, ...runs.map(({ readings }) => readings.length));
  const enough = asksOfTarget(text) || most >= (wish === 'series' ? SERIES : 2);
  if (!first || !(enough || (span.missing.length > 0 && wish === 'history'))) return undefined;
  const said = rest.length === 0 ? saidThrough(first, within, inquiry) : [];
  const name = rest.length === 0 ? first.measure.name : undefined;
  return {
    kind: 'trend',
    runs: [first, ...rest],
    said,
    missing: span.missing,
    headline: rest.length === 0 ? trendHeadline(first, said, text, question) : groupHeadline([first, ...rest]),
    reading: readingLine([question.topic || name, stretchName(first.stretch), endsOf(first)]),
    again: question.again,
    next: [],
  };
}

const spanned = ({ loaded }: TimeSpan): Period | undefined => {
  const [first, last] = [loaded[0], loaded.at(-1)];
  return first && last ? { from: first.from, to: last.to } : undefined;
};

function endsOf({ readings }: MeasureRun): string {
  const last = readings.at(-1) ?? readings[0];
  return last === readings[0] ? monthsName(last.period) : `${monthsName(readings[0].period)} and ${monthsName(last.period)}`;
}

const endOf = ({ readings }: MeasureRun): Period => (readings.at(-1) ?? readings[0]).period;

/** What the commentaries of the reports say in place of the rows, where each of them does. */
function saidThrough({ measure }: MeasureRun, within: Period | undefined, inquiry: Inquiry): SaidThen[] {
  const every = measureHistories(inquiry.snapshot).get(measure.id)?.measures ?? [measure];
  const reports = every.filter(({ period }) => period && (!within || (period.to >= within.from && period.to <= within.to)));
  const said = reports.flatMap((one) => {
    const instead = saidInstead([findingOf(one, inquiry)], inquiry);
    return instead && one.period && instead.figures.length > 0 ? [{ period: one.period, said: instead }] : [];
  });
  return said.length === reports.length && said.length > 1 ? said.reverse() : [];
}

function groupHeadline(runs: TrendAnswer['runs']): string {
  const count = (verdict: 'better' | 'worse'): number => runs.filter(({ change }) => change?.verdict === verdict).length;
  if (runs.every(({ stretch }) => stretch === 'month')) return `${runs.length} measures by month, to ${monthsName(endOf(runs[0]))}.`;
  const parts = (['better', 'worse'] as const).flatMap((verdict) => (count(verdict) > 0 ? [`${count(verdict)} ${verdict}`] : []));
  const [first] = runs;
  const when = `, ${endsOf(first)}`;
  const adds = runs.every(({ basis }) => basis === 'year-to-date') ? ' against the year before; all count from April' : '';
  return `${runs.length} measures${when}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${adds}.`;
}
