import { comparable } from '../plan/comparable';
import { samePeriod, yearBefore, type Period } from '../plan/period';
import type { Measure, Reading } from '../plan/records';
import { stretchesOf, type Stretch } from '../plan/stretch';
import { nameKey } from './measure-name';
import { onceASnapshot } from './once-a-snapshot';
import { isSameMeasureLater } from './same-measure-later';

/** A reading with the measure of the report that gives it, and what an earlier report gave for the same months where that is another figure. */
export interface TimedReading extends Reading {
  readonly period: Period;
  readonly measure: Measure;
  readonly restated?: Reading;
}

/** Readings of one stretch of time and one unit, oldest first: they may be held against each other. */
export interface ReadingLine {
  readonly stretch: Stretch;
  readonly readings: readonly [TimedReading, ...TimedReading[]];
}

/** One measure through the reports that give it. */
export interface MeasureHistory {
  /** The record of each report, oldest first. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** Its readings by stretch, the line with the most first. Only what is reported as its own figure: what it is compared with is of other years. */
  readonly lines: readonly ReadingLine[];
}

/** The history of a measure; a measure of one report has one of its own readings. */
export const measureHistories = onceASnapshot(({ ofKind }) => {
  const groups = new Map<string, Measure[][]>();
  for (const measure of ofKind.measure) {
    const key = nameKey(measure);
    const alike = groups.get(key) ?? [];
    const group = alike.find((members) => members.every((member) => isSame(member, measure)));
    if (group) group.push(measure);
    else alike.push([measure]);
    groups.set(key, alike);
  }
  const histories = new Map<string, MeasureHistory>();
  for (const group of [...groups.values()].flat()) {
    const history = historyOf(group);
    if (history) for (const { id } of group) histories.set(id, history);
  }
  return histories;
});

/** Two rows of one report are never one measure, whatever their names. */
function isSame(a: Measure, b: Measure): boolean {
  const [document, other] = [a.citations[0].document, b.citations[0].document];
  const sameReport = document === other && a.period && b.period && samePeriod(a.period, b.period);
  return !sameReport && isSameMeasureLater(a, b);
}

const endOf = ({ period }: Measure): string => period?.to ?? '';

function historyOf(group: readonly Measure[]): MeasureHistory | undefined {
  const [first, ...rest] = [...group].sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
  return first && { measures: [first, ...rest], lines: linesOf([first, ...rest]) };
}

/** One line a stretch; a period that can be two stretches stands in the line that has others of its kind. */
function linesOf(measures: readonly Measure[]): readonly ReadingLine[] {
  const readings = readingsOf(measures);
  const months = readings.filter(({ period }) => stretchesOf(period)[0] === 'month').length;
  const lines = new Map<string, TimedReading[]>();
  for (const reading of readings) {
    for (const stretch of stretchesOf(reading.period)) {
      // April among other months is one of them.
      if (stretch === 'year-to-date' && reading.period.from === reading.period.to && months > 1) continue;
      // A year's line does not go on in the next one.
      const name = stretch === 'year-to-date' || stretch === 'other' ? `${stretch} ${reading.period.from}` : stretch;
      lines.set(name, [...(lines.get(name) ?? []), reading]);
    }
  }
  const counted = [...lines].map(([name, members]) => ({ stretch: name.split(' ')[0] as Stretch, members }));
  return counted
    .filter(({ stretch, members }) => {
      const [only] = members;
      // Alone in a line of its second kind it is in that of its first already.
      return members.length > 1 || (only !== undefined && stretchesOf(only.period)[0] === stretch && !isInLonger(only, stretch, counted));
    })
    .map(({ stretch, members }) => ({ stretch, readings: inTime(members) }))
    .filter((line): line is ReadingLine => line.readings !== undefined)
    .sort((a, b) => b.readings.length - a.readings.length);
}

function isInLonger(
  reading: TimedReading,
  own: Stretch,
  lines: readonly { readonly stretch: Stretch; readonly members: readonly TimedReading[] }[],
) {
  return lines.some(({ stretch, members }) => stretch !== own && members.length > 1 && members.includes(reading));
}

function inTime(readings: readonly TimedReading[]): ReadingLine['readings'] | undefined {
  const [first, ...rest] = [...readings].sort((a, b) => (a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : 0));
  return first && [first, ...rest];
}

/** What a report compares with besides the same months of the year before: "Previous quarter". */
function earlierThisYear({ comparison, comparisonPeriod, otherComparisons = [], period }: Measure): readonly Reading[] {
  const readings = [...(comparison ? [{ ...comparison, period: comparison.period ?? comparisonPeriod }] : []), ...otherComparisons];
  return readings.filter((reading) => reading.period && !(period && samePeriod(reading.period, yearBefore(period))));
}

/** Each period once: the newest report's figure, with the older one where it was another. */
function readingsOf(measures: readonly Measure[]): readonly TimedReading[] {
  const found = new Map<string, TimedReading>();
  const unit = measures.findLast(({ current }) => current)?.current;
  for (const measure of measures) {
    const own = measure.current ? [{ ...measure.current, period: measure.current.period ?? measure.period }] : [];
    for (const reading of [...measure.series, ...earlierThisYear(measure), ...own]) {
      const { period } = reading;
      if (!period || (unit && !comparable(unit, reading))) continue;
      const key = `${period.from} ${period.to}`;
      const before = found.get(key);
      const differs = before !== undefined && before.value !== reading.value && before.measure !== measure;
      const restated = differs ? { restated: before } : before?.restated ? { restated: before.restated } : {};
      found.set(key, { ...reading, period, measure, ...restated });
    }
  }
  return [...found.values()];
}
