import type { Basis } from '../library/changes';
import { basisOf } from '../library/measure-changes';
import { measureHistories, type ReadingLine, type TimedReading } from '../library/measure-history';
import type { Snapshot } from '../library/snapshot';
import { addsUp, monthsBetween } from '../plan/cumulative';
import type { Figure } from '../plan/figure';
import type { Period } from '../plan/period';
import type { Measure } from '../plan/records';
import type { Stretch } from '../plan/stretch';
import type { Change } from './answer';
import { changeBetween, changeOf } from './change';
import { written } from './computed';

/** A figure that follows from two of the year to date: what was added in the months between. Computed. */
export interface Added {
  readonly period: Period;
  readonly figure: Figure;
}

/** One measure through the reports asked for. Its readings are of one stretch of time, oldest first. */
export interface MeasureRun {
  /** Of the newest report. */
  readonly measure: Measure;
  readonly stretch: Stretch;
  readonly readings: readonly [TimedReading, ...TimedReading[]];
  readonly basis: Basis;
  /** From the first reading to the last where these may be held against each other; of a year to date that adds up, against the year before. */
  readonly change?: Change;
  readonly added: readonly Added[];
}

/** A measure through some months: the line of its readings that has most of them, or the one of a stretch. Nothing where it has no reading in them. */
export function runOf(measure: Measure, snapshot: Snapshot, within?: Period, stretch?: Stretch): MeasureRun | undefined {
  const history = measureHistories(snapshot).get(measure.id);
  const lines = (history?.lines ?? []).flatMap((line) => cut(line, within)).filter((line) => stretch === undefined || line.stretch === stretch);
  const [line] = lines.sort((a, b) => b.readings.length - a.readings.length);
  return line && history && runAlong(line, history.measures.findLast((one) => !within || (one.period?.to ?? '') <= within.to) ?? measure);
}

function cut(line: ReadingLine, within: Period | undefined): ReadingLine[] {
  if (!within) return [line];
  const [first, ...rest] = line.readings.filter(({ period }) => period.to >= within.from && period.to <= within.to);
  return first ? [{ ...line, readings: [first, ...rest] }] : [];
}

function runAlong({ stretch, readings }: ReadingLine, measure: Measure): MeasureRun {
  const [first] = readings;
  const last = readings.at(-1) ?? first;
  const adds = stretch === 'year-to-date' && addsUp(measure.name, last) && first.period.from === last.period.from;
  const basis = first === last ? 'direct' : adds ? 'year-to-date' : basisOf(first.measure, last.measure, first, last);
  const change = basis === 'year-to-date' || first === last ? changeOf(measure) : changeBetween(last, first, measure.good);
  return { measure, stretch, readings, basis, ...(change ? { change } : {}), added: adds ? addedIn(readings) : [] };
}

/** What was added between two counts of one year; nothing where the later one is less, which no count of what happens is unless it was put right. */
function addedIn(readings: readonly TimedReading[]): readonly Added[] {
  return readings.slice(1).flatMap((later, at): Added[] => {
    const earlier = readings[at];
    const period = earlier && monthsBetween(earlier.period, later.period);
    const value = later.value - (earlier?.value ?? 0);
    if (!period || value < 0 || later.restated || earlier.restated) return [];
    return [{ period, figure: { text: written(value, 'count'), value, unit: 'count' } }];
  });
}
