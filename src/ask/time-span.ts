import { reportPeriods } from '../library/as-reported';
import type { Snapshot } from '../library/snapshot';
import {
  asQuarter,
  covers,
  financialYear,
  lengthOf,
  overlaps,
  quarter,
  samePeriod,
  shiftMonth,
  startYearOf,
  type Period,
} from '../plan/period';
import { periodName } from '../plan/period-name';
import type { AskedPeriod } from './question';
import { asksSince } from './time-wish';

/** The reports that are meant, oldest first, and the names of those that are meant and not loaded. */
export interface TimeSpan {
  readonly loaded: readonly Period[];
  readonly missing: readonly string[];
}

/**
 * The reports a question means: between the two it names, from the one it names on, of this year, or all of them. A quarter within that is not loaded
 * is named as missing and never stands for another.
 */
export function timeSpan(text: string, asked: readonly AskedPeriod[], snapshot: Snapshot, force?: string): TimeSpan {
  const reports = [...reportPeriods(snapshot, force)].reverse();
  const newest = reports.at(-1);
  if (!newest) return { loaded: [], missing: [] };
  const named = asked.flatMap((each) => meant(each, reports) ?? []);
  const thisYear = /\bthis (?:year|yr)\b|\bso far\b/i.test(text) && named.length === 0;
  if (named.length === 0) {
    const year = financialYear(startYearOf(newest.to));
    return { loaded: reports.filter((report) => !thisYear || covers(year, report)), missing: [] };
  }
  const first = named.reduce((least, each) => (each.from < least.from ? each : least));
  const last = named.length > 1 || !asksSince(text) ? named.reduce((most, each) => (each.to > most.to ? each : most)) : newest;
  const [from, to] = named.length === 1 && !asksSince(text) ? [first.from, first.to] : [first.from, last.to];
  const loaded = reports.filter((report) => report.to >= from && report.to <= to);
  const missing = quartersOf({ from, to }).filter((each) => !reports.some((report) => overlaps(report, each)));
  return { loaded, missing: missing.map(periodName) };
}

/** Of the years that a quarter without one may be of, the one that is loaded; else that of the newest report. */
function meant({ options }: AskedPeriod, reports: readonly Period[]): Period | undefined {
  const newest = reports.at(-1);
  const year = newest && startYearOf(newest.to);
  const loaded = options.filter((option) => reports.some((report) => samePeriod(report, option)));
  const [only] = [...loaded].sort((a, b) => (a.to < b.to ? 1 : -1));
  return only ?? options.find((option) => startYearOf(option.to) === year) ?? options[0];
}

/** The quarters that some months are made of; none where they are no whole quarters. */
function quartersOf(span: Period): Period[] {
  const months = lengthOf(span);
  const begins = asQuarter({ from: span.from, to: shiftMonth(span.from, 2) });
  if (!begins || months % 3 !== 0 || months > 36) return [];
  const first = quarter(begins.startYear, begins.number);
  return Array.from({ length: months / 3 }, (_, at) => ({ from: shiftMonth(first.from, at * 3), to: shiftMonth(first.to, at * 3) }));
}
