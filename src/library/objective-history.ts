import { samePeriod, type Period } from '../plan/period';
import type { Objective, Standing, Wording } from '../plan/records';
import { standingsOf } from '../plan/standing';
import { wordingsOf } from '../plan/wording';
import { onceASnapshot } from './once-a-snapshot';
import { pairObjectives } from './pair-objectives';
import { forceOf } from './same-record';
import type { Snapshot } from './snapshot';

/** How an objective was called and how it stood in the months of one report. */
export interface Telling extends Wording, Pick<Standing, 'status' | 'lead'> {
  readonly period: Period;
  /** The record of that year's plan. */
  readonly objective: Objective;
}

/** An objective as each report told it, oldest first, through the successive years' plans of its force; a report that names no months is left out. */
export function tellingsOf(objective: Objective, snapshot: Snapshot): readonly Telling[] {
  const tellings = sameThroughYears(snapshot)(objective).flatMap(tellingsInPlan);
  return tellings.sort((a, b) => (a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : 0));
}

function tellingsInPlan(objective: Objective): Telling[] {
  const standings = standingsOf(objective);
  const tellings: Telling[] = [];
  for (const wording of wordingsOf(objective)) {
    const { period } = wording;
    // Two documents of one quarter tell it once.
    if (!period || tellings.some((told) => samePeriod(told.period, period))) continue;
    const standing = standings.find((each) => each.period && samePeriod(each.period, period));
    tellings.push({
      ...wording,
      period,
      objective,
      ...(standing?.status === undefined ? {} : { status: standing.status }),
      ...(standing?.lead === undefined ? {} : { lead: standing.lead }),
    });
  }
  return tellings;
}

/** The records that are one objective in the plans of successive years, the oldest first. */
const sameThroughYears = onceASnapshot(({ ofKind }) => {
  const chains = new Map<string, readonly Objective[]>();
  const forces = new Set(ofKind.objective.flatMap(({ plan }) => forceOf(plan) ?? []));
  for (const force of forces) {
    const objectives = ofKind.objective.filter(({ plan }) => forceOf(plan) === force);
    const plans = [...new Set(objectives.map(({ plan }) => plan))].sort();
    for (const [at, plan] of plans.entries()) {
      const own = objectives.filter((objective) => objective.plan === plan);
      const before = plans[at - 1];
      const pairs =
        before === undefined
          ? []
          : pairObjectives(
              objectives.filter((one) => one.plan === before),
              own,
            );
      const earlier = new Map(pairs.map(([one, other]) => [other.id, chains.get(one.id) ?? [one]]));
      for (const objective of own) {
        const chain = [...(earlier.get(objective.id) ?? []), objective];
        for (const { id } of chain) chains.set(id, chain);
      }
    }
  }
  return (objective: Objective): readonly Objective[] => chains.get(objective.id) ?? [objective];
});
