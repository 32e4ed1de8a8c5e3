import { covers, isFinancialYear, samePeriod, type Period } from '../plan/period';
import type { Objective, Standing, Wording } from '../plan/records';
import { standingsOf } from '../plan/standing';
import { wordingsOf } from '../plan/wording';

/** One objective that two documents name: the later one's words, links and places of both, and the standing by each, which crosses no quarter. */
export function mergeObjectives(a: Objective, b: Objective): Objective {
  const [older, newer] = isNewer(a, b) ? [b, a] : [a, b];
  const standings = mergeStandings(standingsOf(newer), standingsOf(older));
  const own = standings.find((standing) => sameTime(standing.period, newer.period));
  // Who leads by the year's plan leads in each of its quarters, unless the quarter's own document names another.
  const lead = own?.lead ?? standings.find(({ period }) => period && newer.period && covers(period, newer.period))?.lead;
  return {
    ...older,
    ...newer,
    status: own?.status,
    lead,
    ...(standings.length === 0 ? {} : { standings }),
    wordings: [...wordingsOf(newer), ...wordingsOf(older)].sort((a, b) => (ageOf(a) < ageOf(b) ? 1 : ageOf(a) > ageOf(b) ? -1 : 0)),
    themes: [...new Set([...newer.themes, ...older.themes])],
    citations: [...newer.citations, ...older.citations],
  };
}

/** A plan for the year that rates nothing is older than what a quarter of it reports, though its months end later. */
function isNewer(a: Objective, b: Objective): boolean {
  if (plansFor(a, b.period)) return false;
  return plansFor(b, a.period) || (a.period?.to ?? '') > (b.period?.to ?? '');
}

function plansFor({ period, status }: Objective, part: Period | undefined): boolean {
  return status === undefined && !!period && !!part && isFinancialYear(period) && covers(period, part) && !samePeriod(period, part);
}

/** One standing for each time; of two documents of one time the newer one's words stand. */
function mergeStandings(newer: readonly Standing[], older: readonly Standing[]): readonly Standing[] {
  const same = (one: Standing, others: readonly Standing[]): Standing | undefined =>
    others.find((other) => sameTime(one.period, other.period));
  const merged = [...newer.map((one) => ({ ...same(one, older), ...one })), ...older.filter((one) => !same(one, newer))];
  return merged.sort((a, b) => ((a.period?.to ?? '') < (b.period?.to ?? '') ? 1 : -1));
}

/** A plan for the year is worded before the quarters that report on it. */
function ageOf({ period }: Wording): string {
  if (!period) return '';
  return isFinancialYear(period) ? period.from : period.to;
}

function sameTime(a: Period | undefined, b: Period | undefined): boolean {
  return a && b ? samePeriod(a, b) : a === b;
}
