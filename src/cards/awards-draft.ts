import type { AwardsAnswer } from '../ask/answer';
import type { Award } from '../plan/records';
import { awardAlone, awardEntries } from './award-entries';
import { draftFrom, type Draft } from './draft';
import { says } from './same-words';
import { shorten } from './shorten';
import { sourcesOf } from './sources';

/** Sums and what they were for; a total says that it is computed and of how many. */
export function awardsDraft(answer: AwardsAnswer): Draft {
  const { awards, total } = answer;
  const [first] = awards;
  if (first && awards.length === 1) {
    return {
      ...draftFrom(answer),
      ...(says(answer.headline, first.purpose) ? {} : { title: shorten(first.purpose, 900) }),
      entries: [awardAlone(first)],
      sources: sourcesOf({ citations: first.citations }),
    };
  }
  return {
    ...draftFrom(answer),
    entries: awardEntries(awards),
    closing: total ? [`Total of ${summed(awards)}: ${total.text} (computed).`] : [],
    sources: sourcesOf({ citations: awards.flatMap((award) => award.citations), told: true }),
  };
}

function summed(awards: readonly Award[]): string {
  const sums = awards.filter((award) => award.amount !== undefined).length;
  return sums === awards.length ? `these ${sums} awards` : `the awards with a sum (${sums} of ${awards.length})`;
}
