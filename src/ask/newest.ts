import type { Measure, Update } from '../plan/records';
import type { Found } from './find';

/** What of a measure is the same in every quarter and year of one force's plans. */
function seriesOf(measure: Measure): string {
  const known = SERIES.get(measure);
  if (known !== undefined) return known;
  const [path = measure.id] = measure.id.split('@');
  const [force = '', , ...rest] = path.split('/');
  const series = [force, ...rest].join('/');
  SERIES.set(measure, series);
  return series;
}

const SERIES = new WeakMap<Measure, string>();

/** The latest reading of each measure. */
export function newestOnly(measures: readonly Measure[]): Measure[] {
  const newest = new Map<string, string>();
  for (const measure of measures) {
    const to = measure.period?.to ?? '';
    if (to >= (newest.get(seriesOf(measure)) ?? '')) newest.set(seriesOf(measure), to);
  }
  return measures.filter((measure) => (measure.period?.to ?? '') === newest.get(seriesOf(measure)));
}

/** Without a period in the question the newest stands for all: of a measure its latest reading. Older ones are asked for by their period. */
export function newestReadings(found: readonly Found[]): Found[] {
  const kept = new Set(newestOnly(found.flatMap(({ record }) => (record.kind === 'measure' ? [record] : []))));
  return found.filter(({ record }) => record.kind !== 'measure' || kept.has(record));
}

/** The month in which the newest of some updates' periods ends; empty when none has a period. */
export function newestEnd(updates: readonly Update[]): string {
  return updates.reduce((latest, { period }) => (period && period.to > latest ? period.to : latest), '');
}
