import { indexTerms } from '../library/searchable';
import type { Offered } from './memory';

const ORDINALS: Readonly<Record<string, number>> = {
  ...{ first: 0, '1st': 0, former: 0, second: 1, '2nd': 1, third: 2, '3rd': 2, fourth: 3, '4th': 3, fifth: 4, '5th': 4 },
  ...{ sixth: 5, '6th': 5, seventh: 6, '7th': 6, eighth: 7, '8th': 7 },
};
const LEAD = String.raw`^(?:(?:ok|no|and|so|sorry|actually|i meant?|what about|how about|tell me (?:more )?about|(?:show|give) me|go with|open)[\s,]+)*(?:the\s+)?`;
const TAIL = String.raw`(?:\s+(one|option|award|measure|objective|theme|update|row|item|promise|commitment))?(?:\s+(?:please|pls|then|of (?:them|those|these)))*[\s.?!]*$`;
const ORDINAL = new RegExp(`${LEAD}(${Object.keys(ORDINALS).join('|')})${TAIL}`, 'i');
const NUMBER = new RegExp(`${LEAD}(?:(?:number|no\\.?|option|#)\\s*)?\\(?([1-9])\\)?${TAIL}`, 'i');
const LAST = new RegExp(`${LEAD}(?:last|bottom|latter)${TAIL}`, 'i');
const OTHER = new RegExp(`${LEAD}other${TAIL}`, 'i');
const NEXT = new RegExp(`${LEAD}(?:next|following)(?:\\s+one)${TAIL}|${LEAD}one after(?: that)?[\\s.?!]*$`, 'i');
const BEFORE = new RegExp(`${LEAD}(?:previous|one before)(?:\\s+(?:one|that))?[\\s.?!]*$`, 'i');
/** More words than this are a question of their own. */
const MOST_WORDS = 5;

/** Which of the things offered a text takes, counted from 0: "the second", "2", "the other one", or words that only one of the readings has. Nothing when it takes none. */
export function pickedFrom(text: string, offered: Offered): number | undefined {
  const { offers, taken } = offered;
  const within = (at: number | undefined): number | undefined => (at !== undefined && at >= 0 && at < offers.length ? at : undefined);
  const ordinal = ORDINAL.exec(text);
  if (ordinal?.[1] !== undefined) return isOfKind(ordinal[2], offered) ? within(ORDINALS[ordinal[1].toLowerCase()]) : undefined;
  const number = NUMBER.exec(text);
  if (number?.[1] !== undefined) return isOfKind(number[2], offered) ? within(Number(number[1]) - 1) : undefined;
  const last = LAST.exec(text);
  if (last) return isOfKind(last[1], offered) && !offered.cut ? offers.length - 1 : undefined;
  if (OTHER.test(text)) return offers.length === 2 ? 1 - (taken ?? 0) : undefined;
  if (NEXT.test(text)) return within((taken ?? 0) + 1);
  if (BEFORE.test(text)) return taken === undefined ? undefined : within(taken - 1);
  return offered.choosing ? byWords(text, offered) : undefined;
}

/** "The second award" is one of awards, and of no measures. */
function isOfKind(noun: string | undefined, { offers }: Offered): boolean {
  const word = noun?.toLowerCase();
  if (word === undefined || ['one', 'option', 'row', 'item'].includes(word)) return true;
  return offers.every(({ kind }) => kind === (word === 'promise' ? 'commitment' : word));
}

/** Whether a text asks for one of several things by its place among them, whatever was offered. */
export function asksByPlace(text: string): boolean {
  return [ORDINAL, LAST, OTHER, NEXT].some((pattern) => pattern.test(text));
}

/** "Yes", "both", "4" of three: an answer to which is meant that does not say which. */
export function takesNone(text: string, { offers, choosing }: Offered): boolean {
  const number = NUMBER.exec(text)?.[1];
  const beyond = number !== undefined && Number(number) > offers.length;
  return (
    choosing &&
    (beyond ||
      /^(?:yes|yeah|yep|y|no|nope|n|both|all(?: of (?:them|those|these))?|any|either|neither|none|(?:the )?others?|another(?: one)?)[\s.!?]*$/i.test(
        text.trim(),
      ))
  );
}

/** "the award", "repeat victims": of the readings offered, the only one whose label has all of these words. */
function byWords(text: string, { offers }: Offered): number | undefined {
  const asked = indexTerms(text).filter((term) => !['one', 'mean', 'option'].includes(term));
  // "Themes" asks for a list, "the theme" for one of two.
  if (asked.length === 0 || text.split(' ').length > MOST_WORDS || /\b(?:themes|objectives|awards|measures)\b/i.test(text))
    return undefined;
  const having = offers.flatMap(({ label }, at) => {
    const own = new Set(indexTerms(label));
    return asked.every((term) => own.has(term)) ? [at] : [];
  });
  return having.length === 1 ? having[0] : undefined;
}
