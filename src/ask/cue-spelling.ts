import type { Snapshot } from '../library/snapshot';
import { stemOf } from '../library/words';
import { isEnglish } from './english';
import { editDistance } from './spelling';

/** Words that say how a question is asked, long enough for a slip in them to be told from another word. */
const CUE_WORDS = [
  ...['objective', 'objectives', 'measure', 'measures', 'figures', 'numbers', 'percentage', 'proportion', 'offences', 'statistics'],
  ...['theme', 'themes', 'section', 'priority', 'award', 'awards', 'awarded', 'funding', 'quarter', 'previous', 'compared', 'comparison'],
  ...['commitment', 'commitments', 'promised', 'promises', 'deadline', 'overdue', 'slipped', 'delivered', 'highlights', 'improved'],
  ...[
    'improving',
    'worse',
    'better',
    'biggest',
    'largest',
    'smallest',
    'highest',
    'lowest',
    'changed',
    'increase',
    'increased',
    'decrease',
  ],
  ...['decreased', 'happening', 'linked', 'mention', 'mentioned', 'responsible', 'reported', 'recorded', 'difference', 'target', 'targets'],
];
const LONG = 8;

/** A text with the slips in its cue words put right ("objectve 4.5", "percentge"); what the documents or everyday English know stays as typed. */
export function withCuesSpelt(text: string, { vocabulary }: Pick<Snapshot, 'vocabulary'>): string {
  return text.replace(/\p{L}{5,}/gu, (typed) => {
    const word = typed.toLowerCase();
    if (CUE_WORDS.includes(word) || isEnglish(word) || vocabulary.frequency.has(stemOf(word))) return typed;
    const meant = CUE_WORDS.find((cue) => cue.charAt(0) === word.charAt(0) && editDistance(cue, word) <= (cue.length >= LONG ? 2 : 1));
    return meant ?? typed;
  });
}
