import { isAcronym } from '../library/searchable';
import { STOP_WORDS } from '../library/stop-words';
import type { Word } from '../library/words';
import { findCommitmentWish } from './commitment-wish';
import { findCues } from './cues';
import { isOrdinary, tellingUnknown } from './english';

/** What people say all day ("ask", "people") tells less; "cops" and "nicked" more. */
const TELLS = 0.3;

/** A small word, a single letter, or one that people say all day, whatever they talk of. */
export function isEveryday(word: string): boolean {
  return isSmall(word.toLowerCase()) || tellingUnknown(word) < TELLS;
}

/**
 * Whether words name nothing in particular ("it", "going down", "how many"), so that a glossary which gives them a meaning would change what all questions
 * mean. Of a name in capitals it is enough that it reads like some ordinary word ("AIM"). Two words that are neither small nor say how it is asked
 * are a name together.
 */
export function nameNothing(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  const spans = [...findCues(text).spans, ...(findCommitmentWish(text, false)?.spans ?? [])];
  let at = 0;
  const telling = words.filter((word) => {
    const index = at;
    at += word.text.length + 1;
    return !isSmall(word.text) && !spans.some((span) => index >= span.index && index < span.index + span.length);
  });
  const [first, ...others] = telling;
  if (!first) return true;
  return others.length === 0 && (isEveryday(first.text) || (isAcronym(first.written) && isOrdinary(first.text)));
}

const isSmall = (text: string): boolean => STOP_WORDS.has(text) || /^\p{L}$/u.test(text);
