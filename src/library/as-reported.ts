import { samePeriod, type Period } from '../plan/period';
import type { Commitment, Measure, Objective, PlanRecord } from '../plan/records';
import { standingsOf } from '../plan/standing';
import { wordingsOf } from '../plan/wording';
import { onceASnapshot } from './once-a-snapshot';
import { forceOf } from './same-record';
import type { Snapshot } from './snapshot';

/** The months that reports on objectives are of, newest first, each once: of one force where it is named. A plan that reports nothing yet has none. */
export function reportPeriods(snapshot: Snapshot, force?: string): readonly Period[] {
  return periodsByForce(snapshot).get(force ?? '') ?? [];
}

const periodsByForce = onceASnapshot(({ ofKind }) => {
  const periods = new Map<string, Period[]>();
  const reported = new Set(ofKind.update.flatMap(({ plan, period }) => (period ? [`${plan} ${period.from} ${period.to}`] : [])));
  for (const objective of ofKind.objective) {
    for (const { period } of wordingsOf(objective)) {
      if (!period || !reported.has(`${objective.plan} ${period.from} ${period.to}`)) continue;
      for (const name of ['', forceOf(objective.plan) ?? '']) {
        const known = periods.get(name) ?? [];
        if (!known.some((each) => samePeriod(each, period))) periods.set(name, [...known, period]);
      }
    }
  }
  for (const known of periods.values()) known.sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0));
  return periods;
});

/**
 * What the reports of one period say, as they said it then: objectives under the number, title, status and lead of that report, its updates and measures,
 * and every promise made until then with what was known of it then.
 */
export function asReported(snapshot: Snapshot, period: Period, force?: string): readonly PlanRecord[] {
  // A commissioner's report has promises of its own, which no quarter of the plan answers for.
  const plans = new Set(snapshot.ofKind.objective.map(({ plan }) => plan));
  return snapshot.records.flatMap((record): PlanRecord[] => {
    if (force !== undefined && forceOf(record.plan) !== force) return [];
    switch (record.kind) {
      case 'objective':
        return objectiveThen(record, period);
      case 'update':
        return record.period && samePeriod(record.period, period) ? [record] : [];
      case 'measure':
        return isReported(record, period) ? [record] : [];
      case 'commitment':
        return plans.has(record.plan) ? promiseThen(record, period) : [];
      case 'theme':
      case 'award':
      case 'term':
      case 'passage':
        return [];
    }
  });
}

/** A table of single months reports on all of their quarters. */
function isReported({ period, series }: Measure, then: Period): boolean {
  return period?.to === then.to || series.some((reading) => reading.period?.to === then.to);
}

function objectiveThen(objective: Objective, period: Period): Objective[] {
  const wording = wordingsOf(objective).find((each) => each.period && samePeriod(each.period, period));
  if (!wording) return [];
  const standing = standingsOf(objective).find((each) => each.period && samePeriod(each.period, period));
  const { id, kind, plan, section, themes } = objective;
  return [
    {
      ...{ id, kind, plan, themes, title: wording.title, period, citations: [wording.citation] },
      ...(section ? { section } : {}),
      ...(wording.number === undefined ? {} : { number: wording.number }),
      ...(standing?.status === undefined ? {} : { status: standing.status }),
      ...(standing?.lead === undefined ? {} : { lead: standing.lead }),
    },
  ];
}

function promiseThen(commitment: Commitment, period: Period): Commitment[] {
  if (commitment.period !== undefined && commitment.period.to > period.to) return [];
  return [{ ...commitment, news: commitment.news.filter((news) => news.period === undefined || news.period.to <= period.to) }];
}
