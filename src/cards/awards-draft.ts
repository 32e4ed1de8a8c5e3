import type { AwardsAnswer } from '../ask/answer';
import type { Award } from '../plan/records';
import { awardAlone, awardEntries } from './award-entries';
import { draftFrom, type Draft } from './draft';
import { says } from './same-words';
import { shorten } from './shorten';
import { sourcesOf } from './sources';

/** Sums and what they were for; a total says that it is computed and of how many. */
export function awardsDraft(answer: AwardsAnswer): Draft {
  const { awards, total, superseded = [] } = answer;
  const earlier = awardEntries(superseded, 'Given by an earlier report');
  const [first] = awards;
  if (first && awards.length === 1) {
    return {
      ...draftFrom(answer),
      ...(says(answer.headline, first.purpose) ? {} : { title: shorten(first.purpose, 900) }),
      entries: [awardAlone(first), ...earlier],
      sources: sourcesOf({ citations: [first, ...superseded].flatMap((award) => award.citations) }),
    };
  }
  return {
    ...draftFrom(answer),
    entries: [...awardEntries(awards), ...earlier],
    closing: total ? [`Total of ${summed(awards)}: ${total.text} (computed).`] : [],
    sources: sourcesOf({ citations: [...awards, ...superseded].flatMap((award) => award.citations), told: true }),
  };
}

function summed(awards: readonly Award[]): string {
  const sums = awards.filter((award) => award.amount !== undefined).length;
  return sums === awards.length ? `these ${sums} awards` : `the awards with a sum (${sums} of ${awards.length})`;
}
