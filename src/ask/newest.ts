import type { Measure, Update } from '../plan/records';
import type { Found } from './find';

/** What of a measure is the same in every quarter and year of one force's plans. */
function seriesOf(id: string): string {
  const [path = id] = id.split('@');
  const [force = '', , ...rest] = path.split('/');
  return [force, ...rest].join('/');
}

/** The latest reading of each measure. */
export function newestOnly(measures: readonly Measure[]): Measure[] {
  const newest = new Map<string, string>();
  for (const measure of measures) {
    const to = measure.period?.to ?? '';
    if (to >= (newest.get(seriesOf(measure.id)) ?? '')) newest.set(seriesOf(measure.id), to);
  }
  return measures.filter((measure) => (measure.period?.to ?? '') === newest.get(seriesOf(measure.id)));
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
