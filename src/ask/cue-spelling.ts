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
  ...['january', 'february', 'april', 'august', 'september', 'october', 'november', 'december'],
];
const LONG = 8;
/** "Themed", "targeting": forms of a word rather than slips in it. */
const INFLECTED = /(?:ed|ing|er|ly)$/;

/** A text with the slips in its cue words put right ("objectve 4.5", "percentge"); what the documents or everyday English know stays as typed. */
export function withCuesSpelt(text: string, { vocabulary }: Pick<Snapshot, 'vocabulary'>): string {
  return text.replace(/\p{L}{5,}/gu, (typed) => {
    const word = typed.toLowerCase();
    if (CUE_WORDS.includes(word) || isEnglish(word)) return typed;
    const [meant] = CUE_WORDS.filter((cue) => cue.charAt(0) === word.charAt(0))
      .map((cue) => ({ cue, distance: editDistance(cue, word) }))
      .filter(({ cue, distance }) => distance <= (cue.length >= LONG ? 2 : 1))
      .sort((a, b) => a.distance - b.distance || b.cue.length - a.cue.length);
    if (!meant) return typed;
    const sameStem = stemOf(word) === stemOf(meant.cue);
    if (INFLECTED.test(word) && sameStem) return typed;
    // The documents know "measurs" only as what is left of "measures".
    return vocabulary.frequency.has(stemOf(word)) && !sameStem ? typed : meant.cue;
  });
}
