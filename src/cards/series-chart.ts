import { lastDayOf } from '../plan/day';
import { lengthOf } from '../plan/period';
import type { Measure, Reading } from '../plan/records';
import type { Entry, LineChart } from './draft';

/** From this many readings on a line is drawn. */
const DRAWN = 3;
const CAPTION: Readonly<Record<number, string>> = { 1: 'By month', 3: 'By quarter' };

/** A measure's own months (or quarters) as a line; nothing for fewer than three of one length and one unit. */
export function seriesChart({ name, series }: Measure): Entry[] {
  const lengthIn = ({ period }: Reading): number => (period ? lengthOf(period) : 0);
  const [best] = [1, 3]
    .map((length) => ({ length, readings: series.filter((reading) => lengthIn(reading) === length) }))
    .filter(({ readings }) => readings.length >= DRAWN && new Set(readings.map(({ unit }) => unit)).size === 1);
  if (!best) return [];
  const chart: LineChart = {
    form: 'line-chart',
    caption: CAPTION[best.length] ?? '',
    title: name,
    lines: [
      {
        legend: 'Reported',
        points: best.readings.flatMap(({ period, value }) => (period ? [{ at: lastDayOf(period.to), value }] : [])),
      },
    ],
  };
  return [{ content: chart }];
}
