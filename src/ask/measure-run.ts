import { basisOf } from '../library/measure-changes';
import { measureHistories, type MeasureHistory, type ReadingLine, type TimedReading } from '../library/measure-history';
import type { Snapshot } from '../library/snapshot';
import { addsUp, monthsBetween } from '../plan/cumulative';
import type { Period } from '../plan/period';
import type { Measure } from '../plan/records';
import type { Stretch } from '../plan/stretch';
import type { Added, MeasureRun } from './answer';
import { changeBetween, changeOf } from './change';
import { written } from './computed';

/**
 * Measures through some months, each once however many reports give it: the line of its readings that has most of them, or the one of a stretch. In a span of
 * reports single months are left to who asks for them. A measure without a reading in them is left out.
 */
export function runsOf(
  measures: readonly Measure[],
  snapshot: Snapshot,
  { within, stretch }: { readonly within?: Period | undefined; readonly stretch?: Stretch | undefined } = {},
): MeasureRun[] {
  const histories = new Set(measures.flatMap(({ id }) => measureHistories(snapshot).get(id) ?? []));
  return [...histories].flatMap((history) => {
    const lines = history.lines.flatMap((line) => cut(line, within)).filter((line) => stretch === undefined || line.stretch === stretch);
    const asReported = within && stretch === undefined ? lines.filter((line) => line.stretch !== 'month') : [];
    const [line] = (asReported.length > 0 ? asReported : lines).sort((a, b) => b.readings.length - a.readings.length);
    const until = within?.to ?? '9999';
    return line ? [runAlong(line, newestOf(history, until))] : [];
  });
}

/** The newest record until a month; of several of one time the one that says what it is compared with. */
function newestOf({ measures }: MeasureHistory, until: string): Measure {
  const told = measures.filter(({ period }) => (period?.to ?? '') <= until);
  const last = told.at(-1) ?? measures[0];
  return told.findLast((measure) => measure.period?.to === last.period?.to && measure.comparison) ?? last;
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
  // From one month to another it moves with the season.
  const change =
    basis === 'year-to-date' || first === last
      ? changeOf(measure)
      : stretch === 'month'
        ? undefined
        : changeBetween(last, first, measure.good);
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
