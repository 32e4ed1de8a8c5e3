import { onceASnapshot } from '../library/once-a-snapshot';
import { wordingsOf } from '../plan/wording';
import type { Snapshot } from '../library/snapshot';
import type { Reference } from './question';

/** The numbers of all objectives and themes that are loaded, those of earlier reports among them. */
export const knownNumbers: (snapshot: Snapshot) => ReadonlySet<string> = onceASnapshot(
  ({ ofKind }) =>
    new Set(
      [...ofKind.objective.flatMap(wordingsOf), ...ofKind.objective, ...ofKind.theme].flatMap(({ number }) => (number ? [number] : [])),
    ),
);

/** A reference with the span of the text it took. */
export interface FoundReference {
  readonly reference: Reference;
  readonly index: number;
  readonly length: number;
}

const NUMBER = '([A-Z]{0,3}\\d{1,2}(?:\\.\\d{1,2})?[a-z]?)';
/** What police and crime plans call their themes, and delivery plans their objectives. */
const THEME_WORD = 'themes?|key aims?|strategic aims?|aims?|priorit(?:y|ies)|ambitions?|missions?|pledges?|pillars?|outcomes?|goals?';
const THEME = `(?:(?:pcc(?:'?s)?|commissioner'?s)?\\s*(?:${THEME_WORD})|pcc|opcc)`;
const OBJECTIVE = '(?:objectives?|objs?\\.?|commitments?|actions?|deliverables?)';
const COUNTED = '\\s*(?:number|no\\.?|#)?\\s*';
const ENDS = '(?![\\w%]|[.,]\\d)';
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SPELLED = /(?<=\b(?:section|theme|aim|priority)\s)(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/gi;
const PATTERNS: readonly { readonly kind: Reference['kind']; readonly pattern: RegExp }[] = [
  { kind: 'theme', pattern: new RegExp(`\\b${THEME}${COUNTED}${NUMBER}${ENDS}`, 'gi') },
  // A letter is a theme's only right behind its word: "theme D".
  { kind: 'theme', pattern: new RegExp(`\\b(?:${THEME_WORD})\\s+([A-Z])(?![\\w'’])`, 'gi') },
  { kind: 'theme', pattern: new RegExp(`(?<![\\w.£])${NUMBER}\\s+(?:pcc\\s+)?theme\\b`, 'gi') },
  {
    kind: 'section',
    pattern: new RegExp(`\\b(?:section|sec|chapter|(?<=^|\\b(?:in|of|under|for|from) )part)${COUNTED}(\\d{1,2})(?![\\w%]|[.,]\\d)`, 'gi'),
  },
  { kind: 'objective', pattern: new RegExp(`\\b${OBJECTIVE}${COUNTED}${NUMBER}${ENDS}`, 'gi') },
  { kind: 'either', pattern: /(?<![\w.£,])((?:[a-z]{0,3}\d{1,2}\.\d{1,2}|[a-z]{1,3}\d{1,2}|\d{1,2}(?=[a-z]))[a-z]?)(?![\w%]|[.,]\d)/gi },
];

/** Every number of an objective, theme or section that a question names, in order. A bare one, or a letter, counts only when it is in `known`. */
export function findReferences(spelled: string, known: ReadonlySet<string>): FoundReference[] {
  const found: FoundReference[] = [];
  const written = new Map([...known].map((number) => [number.toLowerCase(), number]));
  const text = spelled.replace(SPELLED, (word) => String(NUMBER_WORDS.indexOf(word.toLowerCase()) + 1).padEnd(word.length, ' '));
  for (const { kind, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const typed = match[1] ?? '';
      const number = written.get(typed.toLowerCase()) ?? typed.replace(/^p/, 'P');
      const overlapping = found.some((other) => match.index < other.index + other.length && other.index < match.index + match[0].length);
      if (overlapping || ((kind === 'either' || /^[A-Z]$/i.test(typed)) && !known.has(number))) continue;
      // "pcc 5 year plan" names no theme 5.
      if (kind === 'theme' && /^\d+$/.test(number) && !known.has(number) && !new RegExp(THEME_WORD, 'i').test(match[0])) continue;
      found.push({ reference: { kind, number, words: match[0] }, index: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
