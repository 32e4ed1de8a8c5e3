import { TO_A_NAME } from '../library/measure-name';
import { indexTerms } from '../library/searchable';
import { covers, overlaps, samePeriod, yearBefore, type Period } from '../plan/period';
import { monthsName } from '../plan/period-name';
import type { CommentaryFigure, Measure, Reading } from '../plan/records';
import type { Change, MeasureFinding } from './answer';
import { changeBetween } from './change';
import type { Inquiry } from './inquiry';
import { coverage } from './find';
import { fitOf, onlyWider } from './measure-fit';
import { sentenceScore } from './measure-findings';
import { presence } from './presence';
import { sentenceApart } from './sentence-apart';
import { sheetOf } from './sheet-of';
import type { Question } from './question';

/** Said first where the figures count more than what was asked. */
function widerNote(measures: readonly Measure[], { concepts }: Question): string {
  const words = [...new Set(measures.flatMap((measure) => onlyWider(measure, concepts)))];
  return words.length === 0 ? '' : `${words.map((each) => `"${each}"`).join(' and ')} alone is not recorded; the figures count more. `;
}

/** The first line for measures: the figure of one, how several moved, or the sentence of the commentary that has what was asked. */
export function measuresHeadline(findings: readonly MeasureFinding[], inquiry: Inquiry): string {
  const wider = widerNote(
    findings.map(({ measure }) => measure),
    inquiry.question,
  );
  return `${wider}${headlineOf(findings, inquiry)}`;
}

function headlineOf(findings: readonly MeasureFinding[], { question, snapshot }: Inquiry): string {
  const [first] = findings;
  if (!first) return '';
  if (findings.length > 1) {
    const [closest] = first.said;
    return closest && closestToQuestion(closest, findings, question) ? saidHeadline(closest) : groupHeadline(findings, question);
  }
  const said = saidInstead(findings, { question, snapshot });
  return said ? `${saidHeadline(said)}${aloneNote([first.measure], question)}` : measureHeadline(first, question);
}

/** The sentence of one measure's commentary that answers in place of its row: another thing counted, or a rate where the row counts. */
export function saidInstead(
  findings: readonly MeasureFinding[],
  { question, snapshot }: Pick<Inquiry, 'question' | 'snapshot'>,
): CommentaryFigure | undefined {
  const [first, second] = findings;
  if (!first || second) return undefined;
  const lacking =
    subjectCounted(first, question) ??
    sentenceApart(first.measure, question.concepts) ??
    fitOf(first.measure, question.concepts, snapshot).sentence;
  return lacking ?? first.said.find((sentence) => saysMore(sentence, first.measure, question));
}

const RESULTS_IN = /\b(?:result(?:s|ing|ed)? in|lead(?:s|ing)? to|end(?:s|ing)? in)\b(.+)$/i;
const ALL_OF_THEM = /\b(?:recorded|reported|offences|occurrences recorded)\b/i;

/** "How many rapes": where the row counts those that ended in something, the sentence of the commentary that counts them all. */
function subjectCounted({ measure, said }: MeasureFinding, question: Question): CommentaryFigure | undefined {
  const outcome = RESULTS_IN.exec(measure.name)?.[1];
  if (outcome === undefined || !question.wanted.has('count') || measure.current?.unit !== 'count') return undefined;
  const topics = question.concepts.filter((concept) => concept.role === 'topic' || concept.role === 'carried');
  if (topics.some((concept) => presence(concept, sheetOf(outcome)) > 0)) return undefined;
  return said.find(
    ({ sentence, current }) => ALL_OF_THEM.test(sentence) && current?.unit === 'count' && current.text !== measure.current?.text,
  );
}

/** Whether what is asked for stands in the commentary and not in the row: a rate where the row counts, a number where it is a rate, another thing counted. */
function saysMore(said: CommentaryFigure, measure: Measure, question: Question): boolean {
  const unit = measure.current?.unit;
  if (!measure.current) return true;
  const own = said.figures.filter((figure) => figure.text !== measure.current?.text && figure.text !== measure.comparison?.text);
  if (own.length === 0) return false;
  if (question.wanted.has('count') && unit === 'percent') return own.some((figure) => figure.unit === 'count');
  if (question.wanted.has('percent') && unit !== 'percent') return said.current?.unit === 'percent' && said.comparison !== undefined;
  return (
    sentenceScore(said, question) > 0.8 && said.current === undefined && said.figures.length === own.length && !isOfTheRow(said, measure)
  );
}

/** Whether a sentence counts just what the row counts: with another figure it contradicts the row, as when only the table was brought up to date. */
function isOfTheRow({ sentence, figures }: CommentaryFigure, { name, current }: Measure): boolean {
  const words = new Set(indexTerms(sentence));
  return figures.some(({ unit }) => unit === current?.unit) && indexTerms(name).every((term) => words.has(term) || TO_A_NAME.has(term));
}

/** Whether a sentence of the commentary has more of the question than any row's own name has: "how many files were reviewed". */
function closestToQuestion(said: CommentaryFigure, findings: readonly MeasureFinding[], question: Question): boolean {
  const names = findings.map(({ measure }) => coverage(question.concepts, sheetOf(`${measure.name} ${measure.aim ?? ''}`)));
  return sentenceScore(said, question) > Math.max(...names) + 0.15;
}

function saidHeadline(said: CommentaryFigure): string {
  if (!said.current || !said.comparison) return said.sentence;
  const change = changeBetween(said.current, said.comparison, { way: 'unknown' });
  return `${said.current.text} against ${said.comparison.text}${change ? ` - ${changePhrase(change)} (computed)` : ''}: ${said.sentence}`;
}

function measureHeadline({ measure, change }: MeasureFinding, question: Question): string {
  const { current, comparison, period } = measure;
  const when = period ? ` for ${monthsName(period)}` : '';
  const reading = readingAsked(measure, question);
  if (reading) return `${measure.name}: ${reading.text} for ${reading.period ? monthsName(reading.period) : reading.label}.`;
  if (question.wanted.has('target')) {
    const now = current ? `; ${current.text}${when}` : '';
    return measure.target
      ? `${measure.name}: the target is ${measure.target.text}${now}.`
      : `${measure.name}: no target is recorded${now}.`;
  }
  if (comparison && asksForComparison(measure, question)) {
    const before = comparisonAsked(measure, question);
    if (!before) return `${measure.name}: the year before is not recorded; ${current?.text ?? 'no figure'}${when}.`;
    const then = before.period ? ` for ${monthsName(before.period)}` : '';
    return `${measure.name}: ${before.text}${then}; ${current?.text ?? 'no figure'}${when}.`;
  }
  if (!current) return `${measure.name}: no figure is recorded${when}.`;
  const alone = aloneNote([measure], question);
  if (!comparison) return `${measure.name}: ${current.text}${when}.${alone}`;
  return `${measure.name}: ${current.text}${when}, against ${comparison.text} - ${changePhrase(change)}.${alone}`;
}

/** The reading of just the months asked for, where the measure has it beside the one it stands for. */
function readingAsked({ series, current, comparison }: Measure, { periods, wanted }: Question): Reading | undefined {
  if (wanted.has('change')) return undefined;
  const options = periods.flatMap((each) => each.options);
  const asked = (reading: Reading | undefined): boolean =>
    reading?.period !== undefined && options.some((option) => reading.period !== undefined && samePeriod(option, reading.period));
  return asked(current) || asked(comparison) ? undefined : series.find(asked);
}

/** Said where the figures are of more months than were asked for, and those alone are not recorded. */
function aloneNote(measures: readonly Measure[], question: Question): string {
  const parts = measures.map((measure) => partAsked(measure, question));
  const [part] = parts;
  return part !== undefined && parts.every((each) => each === part) ? ` Year to date; ${part} alone is not recorded.` : '';
}

/** Whether what is asked for is the figure that the measure is compared with: "last year", "April to December 2016". */
function asksForComparison(measure: Measure, question: Question): boolean {
  if (question.wanted.has('before')) return true;
  const { period, comparisonPeriod, otherComparisons = [] } = measure;
  const asked = question.periods.flatMap((each) => each.options);
  const before = [comparisonPeriod, ...otherComparisons.map((reading) => reading.period)];
  if (asked.length === 0 || question.wanted.has('change')) return false;
  return !asked.some((each) => period && overlaps(each, period)) && asked.some((each) => before.some((one) => one && overlaps(each, one)));
}

/** The reading of the year before, or of the months asked for; of a comparison that names no months, that one. */
function comparisonAsked(measure: Measure, { wanted, periods, text }: Question): Reading | undefined {
  const { comparison, otherComparisons = [], period } = measure;
  const readings = [...(comparison ? [comparison] : []), ...otherComparisons];
  const asked = wanted.has('before') && period && /\byears?\b/i.test(text) ? [yearBefore(period)] : periods.flatMap((each) => each.options);
  const of = (reading: Reading): Period | undefined => reading.period ?? (reading === comparison ? measure.comparisonPeriod : undefined);
  const found = readings.find((reading) => asked.some((each) => overlaps(each, of(reading) ?? each)));
  return found ?? (asked.length === 0 ? comparison : undefined);
}

/** The period asked for, in words, when the figure is of more months than that. */
function partAsked(measure: Measure, question: Question): string | undefined {
  const { period } = measure;
  if (!period) return undefined;
  const asked = question.periods.find((each) => each.options.some((option) => covers(period, option) && !samePeriod(period, option)));
  return asked?.words;
}

/** The months that all of some measures cover; none where they differ. */
export function sharedPeriod(measures: readonly Measure[]): Period | undefined {
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

function groupHeadline(findings: readonly MeasureFinding[], question: Question): string {
  const measures = findings.map(({ measure }) => measure);
  const before = measures[0]?.comparisonPeriod;
  if (before && measures.every((measure) => asksForComparison(measure, question)))
    return `${findings.length} measures with their figures for ${monthsName(before)}, beside the newer ones.`;
  const count = (test: (change: Change) => boolean): number => findings.filter(({ change }) => change !== undefined && test(change)).length;
  const parts = [
    [count((change) => change.verdict === 'better'), 'better'],
    [count((change) => change.verdict === 'worse'), 'worse'],
    [count((change) => change.verdict === 'same'), 'unchanged'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const period = sharedPeriod(measures);
  const when = period ? `, ${monthsName(period)}` : '';
  return `${findings.length} measures${when}: ${said.length > 0 ? said.join(', ') : 'no comparison recorded'}.${aloneNote(measures, question)}`;
}
