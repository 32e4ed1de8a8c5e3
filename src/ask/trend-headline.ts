import { capital } from '../plan/capital';
import { comparable } from '../plan/comparable';
import { addsUp } from '../plan/cumulative';
import { monthsName, periodName } from '../plan/period-name';
import type { Reading } from '../plan/records';
import type { TimedReading } from '../library/measure-history';
import type { MeasureRun, SaidThen } from './answer';
import { changePhrase } from './measure-headline';
import type { Question } from './question';
import { subjectOf } from './subject-of';

const ASKS_OF_TARGET = /\btargets?\b/i;
const HIGHEST = /\b(?:highest|peak|busiest|biggest|most)\b/i;
const LOWEST = /\b(?:lowest|quietest|fewest|least)\b/i;
const BEST = /\bbest\b/i;
const WORST = /\bworst\b/i;

/** Whether it is asked how a measure stands against its target. */
export function asksOfTarget(text: string): boolean {
  return ASKS_OF_TARGET.test(text);
}

/** Whether it is asked when a measure was highest, lowest, best or worst. */
export function asksForEnd(text: string): boolean {
  return /\bmonths?\b/i.test(text) && [HIGHEST, LOWEST, BEST, WORST].some((end) => end.test(text));
}

/** The target that readings of one stretch may be held against: one for a whole year's count is none for its months. */
export function targetOf(run: MeasureRun, reading: TimedReading): Reading | undefined {
  const target = (run.stretch === 'year-to-date' ? reading.measure : run.measure).target;
  if (!target || !comparable(target, reading)) return undefined;
  return addsUp(run.measure.name, reading) && run.stretch !== 'year-to-date' ? undefined : target;
}

/** The first line for one measure through time, as it was asked of: its highest month, how it stands against its target, or where it went. */
export function trendHeadline(run: MeasureRun, said: readonly SaidThen[], text: string, question: Question): string {
  const { measure, readings } = run;
  const last = readings.at(-1) ?? readings[0];
  if (asksOfTarget(text)) return targetHeadline(run);
  const end = endAsked(text, run);
  if (end) return endHeadline(end, run);
  if (said.length > 1)
    return `${capital(subjectOf(question))}: ${said.map(saidWords).join(', ')}${run.stretch === 'year-to-date' ? ' (year to date)' : ''}.`;
  if (run.stretch === 'month' && readings.length > 2) return seriesHeadline(run);
  const [first] = readings;
  if (first === last) return `${measure.name}: ${told(last)}.`;
  const change = run.change ? changePhrase(run.change) : undefined;
  if (run.basis === 'year-to-date') {
    const against = change === undefined ? '' : ` Against the same months of the year before: ${change}.`;
    return `${measure.name}: ${told(last)}, ${told(first)}; ${readings.length > 2 ? 'all' : 'both'} count from April.${against}`;
  }
  if (run.basis === 'apart') return `${measure.name}: ${told(last)}, ${told(first)}; the two cannot be held against each other.`;
  const both = run.stretch === 'year-to-date' ? ' (year to date)' : '';
  return `${measure.name}: ${told(first)}, then ${told(last)}${change === undefined ? '' : ` - ${change}`}${both}.`;
}

const told = ({ text, period }: TimedReading): string => `${text} for ${monthsName(period)}`;
const saidWords = ({ period, said: { current, figures } }: SaidThen): string =>
  `${(current ?? figures[0])?.text ?? ''} for ${monthsName(period)}`;

function seriesHeadline({ measure, readings }: MeasureRun): string {
  const last = readings.at(-1) ?? readings[0];
  const [highest, lowest] = [extremeOf(readings, 'high'), extremeOf(readings, 'low')];
  return `${measure.name} by month: ${inPeriod(last)}; highest ${inPeriod(highest)}, lowest ${inPeriod(lowest)}.`;
}

const inPeriod = ({ text, period }: TimedReading): string => `${text} in ${periodName(period)}`;

/** The first of those that stand furthest out. */
function extremeOf(readings: MeasureRun['readings'], end: 'high' | 'low'): TimedReading {
  return readings.reduce((out, each) => ((end === 'high' ? each.value > out.value : each.value < out.value) ? each : out));
}

function endAsked(text: string, { measure }: MeasureRun): 'high' | 'low' | undefined {
  if (HIGHEST.test(text)) return 'high';
  if (LOWEST.test(text)) return 'low';
  if (measure.good.way === 'unknown' || !(BEST.test(text) || WORST.test(text))) return undefined;
  return BEST.test(text) === (measure.good.way === 'up') ? 'high' : 'low';
}

function endHeadline(end: 'high' | 'low', { measure, readings }: MeasureRun): string {
  const out = extremeOf(readings, end);
  const alike = readings.filter(({ value }) => value === out.value).map(({ period }) => periodName(period));
  const words = end === 'high' ? 'highest' : 'lowest';
  return `${measure.name}: ${words} in ${alike.join(' and ')}, ${out.text} (of ${readings.length} ${readings.every(({ period }) => period.from === period.to) ? 'months' : 'readings'}).`;
}

/** "Above" and "below" are of the figure; whether that is good is left to the way that is good. The figure reported for the whole time comes first. */
function targetHeadline(run: MeasureRun): string {
  const { measure, readings } = run;
  const { target, current, period } = measure;
  const last = readings.at(-1) ?? readings[0];
  if (!target) return `${measure.name}: no target is recorded; ${told(last)}.`;
  if (!current || !comparable(target, current)) return `${measure.name}: the target is ${target.text}; ${told(last)}.`;
  const where = whereIs(current.value, target.value);
  const of = readings.filter((reading) => targetOf(run, reading));
  const often =
    run.stretch === 'month' && of.length > 2
      ? `; ${where} it in ${of.filter((reading) => whereIs(reading.value, target.value) === where).length} of ${of.length} months`
      : '';
  return `${measure.name}: ${where} target, ${current.text}${period ? ` for ${monthsName(period)}` : ''} against ${target.text}${often}.`;
}

const whereIs = (value: number, target: number): 'above' | 'below' | 'on' => (value > target ? 'above' : value < target ? 'below' : 'on');
