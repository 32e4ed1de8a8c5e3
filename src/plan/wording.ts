import type { Objective, Wording } from './records';

/** What the documents call an objective, newest first; never empty. */
export function wordingsOf(objective: Objective): readonly [Wording, ...Wording[]] {
  const [first, ...others] = objective.wordings ?? [];
  return first ? [first, ...others] : [ownWording(objective)];
}

function ownWording({ period, number, title, citations }: Objective): Wording {
  return { ...(period ? { period } : {}), ...(number === undefined ? {} : { number }), title, citation: citations[0] };
}
