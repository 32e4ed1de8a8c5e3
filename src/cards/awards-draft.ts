import type { AwardsAnswer } from '../ask/answer';
import type { Award } from '../plan/records';
import { awardEntries } from './award-entries';
import { draftFrom, type Draft } from './draft';
import { sourceLines } from './source-lines';

/** Sums and what they were for; a total says that it is computed and of how many. */
export function awardsDraft(answer: AwardsAnswer): Draft {
  const { awards, total } = answer;
  return {
    ...draftFrom(answer),
    entries: awardEntries(awards),
    closing: total ? [`Total of ${summed(awards)}: ${total.text} (computed).`] : [],
    sources: sourceLines({ citations: awards.flatMap((award) => award.citations), told: true }),
  };
}

function summed(awards: readonly Award[]): string {
  const sums = awards.filter((award) => award.amount !== undefined).length;
  return sums === awards.length ? `these ${sums} awards` : `the awards with a sum (${sums} of ${awards.length})`;
}
