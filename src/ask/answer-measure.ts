import { covers, overlaps, samePeriod, type Period } from '../plan/period';
import { monthsName } from '../plan/period-name';
import type { CommentaryFigure, Measure } from '../plan/records';
import type { Change, MeasureAnswer, MeasureFinding } from './answer';
import type { Inquiry } from './inquiry';
import { coverage } from './find';
import { fitOf, onlyWider } from './measure-fit';
import { findingOf, sentenceScore } from './measure-findings';
import { sentenceApart } from './sentence-apart';
import { sheetOf } from './sheet-of';
import type { Question } from './question';
import { readingLine } from './reading-line';

/** Measures as an answer; the first is the one the headline speaks of when there is only one. `measures` is not empty. */
export function answerMeasures(measures: readonly [Measure, ...Measure[]], inquiry: Inquiry): MeasureAnswer {
  const { question } = inquiry;
  const findings = measures.map((measure) => findingOf(measure, inquiry));
  const [first] = measures;
  const period = sharedPeriod(measures);
  return {
    kind: 'measure',
    findings,
    headline: `${widerNote(measures, question)}${headlineOf(findings, inquiry)}`,
    reading: readingLine([question.topic || first.name, 'measures', period && monthsName(period)]),
    again: question.again,
    ...(period && { period }),
    next: [],
  };
}

/** Said first where the figures count more than what was asked. */
function widerNote(measures: readonly Measure[], { concepts }: Question): string {
  const words = [...new Set(measures.flatMap((measure) => onlyWider(measure, concepts)))];
  return words.length === 0 ? '' : `${words.map((each) => `"${each}"`).join(' and ')} alone is not recorded; the figures count more. `;
}

function headlineOf(findings: readonly MeasureFinding[], { question, snapshot }: Inquiry): string {
  const [first] = findings;
  if (!first) return '';
  if (findings.length > 1) {
    const [closest] = first.said;
    return closest && closestToQuestion(closest, findings, question) ? saidHeadline(closest) : groupHeadline(findings);
  }
  const lacking = sentenceApart(first.measure, question.concepts) ?? fitOf(first.measure, question.concepts, snapshot).sentence;
  const said = lacking ?? first.said.find((sentence) => saysMore(sentence, first.measure, question));
  return said ? saidHeadline(said) : measureHeadline(first, question);
}

/** Whether what is asked for stands in the commentary and not in the row: a rate where the row counts, a number where it is a rate, another thing counted. */
function saysMore(said: CommentaryFigure, measure: Measure, question: Question): boolean {
  const unit = measure.current?.unit;
  if (!measure.current) return true;
  const own = said.figures.filter((figure) => figure.text !== measure.current?.text && figure.text !== measure.comparison?.text);
  if (own.length === 0) return false;
  if (question.wanted.has('count') && unit === 'percent') return own.some((figure) => figure.unit === 'count');
  if (question.wanted.has('percent') && unit !== 'percent') return said.current?.unit === 'percent' && said.comparison !== undefined;
  return sentenceScore(said, question) > 0.8 && said.current === undefined && said.figures.length === own.length;
}

/** Whether a sentence of the commentary has more of the question than any row's own name has: "how many files were reviewed". */
function closestToQuestion(said: CommentaryFigure, findings: readonly MeasureFinding[], question: Question): boolean {
  const names = findings.map(({ measure }) => coverage(question.concepts, sheetOf(`${measure.name} ${measure.aim ?? ''}`)));
  return sentenceScore(said, question) > Math.max(...names) + 0.15;
}

function saidHeadline(said: CommentaryFigure): string {
  return said.current && said.comparison ? `${said.current.text} against ${said.comparison.text}: ${said.sentence}` : said.sentence;
}

function measureHeadline({ measure, change }: MeasureFinding, question: Question): string {
  const { current, comparison, period } = measure;
  const when = period ? ` for ${monthsName(period)}` : '';
  if (comparison && asksForComparison(measure, question)) {
    const then = measure.comparisonPeriod ? ` for ${monthsName(measure.comparisonPeriod)}` : '';
    return `${measure.name}: ${comparison.text}${then}; ${current?.text ?? 'no figure'}${when}.`;
  }
  if (!current) return `${measure.name}: no figure is recorded${when}.`;
  const part = partAsked(measure, question);
  const alone = part === undefined ? '' : ` Year to date; ${part} alone is not recorded.`;
  if (!comparison) return `${measure.name}: ${current.text}${when}.${alone}`;
  return `${measure.name}: ${current.text}${when}, against ${comparison.text} - ${changePhrase(change)}.${alone}`;
}

/** Whether what is asked for is the figure that the measure is compared with: "last year", "April to December 2016". */
function asksForComparison(measure: Measure, question: Question): boolean {
  if (question.wanted.has('before')) return true;
  const { period, comparisonPeriod } = measure;
  const asked = question.periods.flatMap((each) => each.options);
  if (!comparisonPeriod || asked.length === 0 || question.wanted.has('change')) return false;
  return !asked.some((each) => period && overlaps(each, period)) && asked.some((each) => overlaps(each, comparisonPeriod));
}

/** The period asked for, in words, when the figure is of more months than that. */
function partAsked(measure: Measure, question: Question): string | undefined {
  const { period } = measure;
  if (!period) return undefined;
  const asked = question.periods.find((each) => each.options.some((option) => covers(period, option) && !samePeriod(period, option)));
  return asked?.words;
}

/** The months that all of some measures cover; none where they differ. */
function sharedPeriod(measures: readonly Measure[]): Period | undefined {
  const [first] = measures;
  const period = first?.period;
  return period && measures.every((measure) => measure.period && samePeriod(measure.period, period)) ? period : undefined;
}

/** "up 776 (21.8%), worse"; empty comparison gives "no comparison". */
export function changePhrase(change: Change | undefined): string {
  if (!change) return 'no comparison';
  if (change.way === 'same') return 'no change';
  const verdict = change.verdict === 'better' || change.verdict === 'worse' ? `, ${change.verdict}` : '';
  return `${change.way} ${change.difference.text}${change.percent ? ` (${change.percent.text})` : ''}${verdict}`;
}

function groupHeadline(findings: readonly MeasureFinding[]): string {
  const count = (test: (change: Change) => boolean): number => findings.filter(({ change }) => change !== undefined && test(change)).length;
  const parts = [
    [count((change) => change.verdict === 'better'), 'better'],
    [count((change) => change.verdict === 'worse'), 'worse'],
    [count((change) => change.verdict === 'same'), 'unchanged'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const period = sharedPeriod(findings.map(({ measure }) => measure));
  const when = period ? `, ${monthsName(period)}` : '';
  return `${findings.length} measures${when}: ${said.length > 0 ? said.join(', ') : 'no comparison recorded'}.`;
}
