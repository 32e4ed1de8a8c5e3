import { editDistance } from '../src/ask/spelling';
import type { Turn } from './turn';

/** Words of what admins say that are no words of plans: "audits" and "audio" are not meant as "audit". */
const WORDS = ['reload', 'reloads', 'report', 'undo', 'follow', 'unfollow'] as const;
/** More words than these are a question. */
const MOST_WORDS = 6;
const COURTESY = /^(?:(?:please|pls|can you|could you|would you|now)\s+)+|(?:\s+(?:please|pls|now|thanks|thank you|mate))+$/gi;

/** What was typed as something to do: in small letters, without courtesies and marks, its slips mended; nothing where it can be none. */
export function commandIn({ did }: Pick<Turn, 'did'>): string | undefined {
  if (did.kind !== 'said') return undefined;
  const plain = did.text
    .toLowerCase()
    .replace(/[\s.,!?]+/g, ' ')
    .trim()
    .replace(COURTESY, '');
  const words = plain.split(' ');
  return plain === '' || words.length > MOST_WORDS ? undefined : words.map(mended).join(' ');
}

/** One letter too many, too few or another, or the same letters in another order. */
function mended(word: string): string {
  if (word.length < 4) return word;
  const meant = WORDS.find((known) => known === word) ?? WORDS.find((known) => isSlip(word, known));
  return meant ?? word;
}

function isSlip(word: string, known: string): boolean {
  // Every question comes by here, and most words begin with another letter.
  if (word[0] !== known[0]) return false;
  const far = editDistance(word, known);
  return far === 1 || (far === 2 && lettersOf(word) === lettersOf(known));
}

const lettersOf = (word: string): string => Array.from(word).sort().join('');
