import { covers, lengthOf, samePeriod, type Period } from './period';
import type { Objective, Standing } from './records';

/**
 * How an objective stood in the months asked for, with the months it was told for: those very months, else a longer time that covers them
 * (a year's plan names the lead for all of its quarters), else the newest time within them. Without months, how it stands by its newest document.
 * Nothing where no document gives a status or a lead for them: what holds for another quarter is not said of this one.
 */
export function standingIn(objective: Objective, period?: Period): Standing | undefined {
  const standings = standingsOf(objective);
  if (!period) return ownStanding(objective);
  const timed = standings.flatMap((standing) => (standing.period ? [{ standing, told: standing.period }] : []));
  const length = ({ told }: { readonly told: Period }): number => lengthOf(told);
  const [around] = timed.filter(({ told }) => covers(told, period) && !samePeriod(told, period)).sort((a, b) => length(a) - length(b));
  const within = timed.filter(({ told }) => covers(period, told));
  const exact = timed.find(({ told }) => samePeriod(told, period))?.standing;
  const lead = exact?.lead ?? around?.standing.lead;
  if (exact) return { ...exact, ...(lead === undefined ? {} : { lead }) };
  return around && around.told.to !== period.to ? leadOnly(around.standing) : (around ?? within[0])?.standing;
}

/** Of a longer time that ends later than what is asked for: the lead holds for all of it, the status only for its end. */
function leadOnly({ period, lead, citation }: Standing): Standing | undefined {
  return lead === undefined ? undefined : { ...(period ? { period } : {}), lead, citation };
}

/** The standings of an objective by its documents, newest first. */
export function standingsOf(objective: Objective): readonly Standing[] {
  const own = ownStanding(objective);
  return objective.standings ?? (own ? [own] : []);
}

function ownStanding({ period, status, lead, citations }: Objective): Standing | undefined {
  if (status === undefined && lead === undefined) return undefined;
  return {
    ...(period ? { period } : {}),
    ...(status === undefined ? {} : { status }),
    ...(lead === undefined ? {} : { lead }),
    citation: citations[0],
  };
}
