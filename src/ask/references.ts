import type { Snapshot } from '../library/snapshot';
import type { Reference } from './question';

/** The numbers of all objectives and themes that are loaded. */
export function knownNumbers(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(
    snapshot.records.flatMap((record) =>
      (record.kind === 'objective' || record.kind === 'theme') && record.number ? [record.number] : [],
    ),
  );
}

/** A reference with the span of the text it took. */
export interface FoundReference {
  readonly reference: Reference;
  readonly index: number;
  readonly length: number;
}

const NUMBER = '([A-Z]?\\d{1,2}(?:\\.\\d{1,2})?[a-z]?)';
const THEME = "(?:(?:pcc(?:'?s)?|commissioner'?s)?\\s*(?:themes?|key aims?|aims?|priorit(?:y|ies))|pcc|opcc)";
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SPELLED = /(?<=\b(?:section|theme|aim|priority)\s)(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/gi;
const PATTERNS: readonly { readonly kind: Reference['kind']; readonly pattern: RegExp }[] = [
  { kind: 'theme', pattern: new RegExp(`\\b${THEME}\\s*(?:number|no\\.?|#)?\\s*${NUMBER}(?![\\w%,])(?!\\.\\d)`, 'gi') },
  { kind: 'theme', pattern: new RegExp(`(?<![\\w.£])${NUMBER}\\s+(?:pcc\\s+)?theme\\b`, 'gi') },
  { kind: 'section', pattern: new RegExp(`\\b(?:section|sec|chapter|part)\\s*(?:number|no\\.?|#)?\\s*(\\d{1,2})(?![\\w.%,])`, 'gi') },
  {
    kind: 'objective',
    pattern: new RegExp(`\\b(?:objectives?|objs?|obj\\.)\\s*(?:number|no\\.?|#)?\\s*${NUMBER}(?![\\w%,])(?!\\.\\d)`, 'gi'),
  },
  { kind: 'either', pattern: /(?<![\w.£,])(\d{1,2}\.\d{1,2}[a-z]?)(?![\w%]|[.,]\d)/gi },
];

/** Every number of an objective, theme or section that a question names, in order. Only numbers in `known` count for a bare one. */
export function findReferences(spelled: string, known: ReadonlySet<string>): FoundReference[] {
  const found: FoundReference[] = [];
  const text = spelled.replace(SPELLED, (word) => String(NUMBER_WORDS.indexOf(word.toLowerCase()) + 1).padEnd(word.length, ' '));
  for (const { kind, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const number = (match[1] ?? '').replace(/^p/, 'P');
      const overlapping = found.some((other) => match.index < other.index + other.length && other.index < match.index + match[0].length);
      if (overlapping || (kind === 'either' && !known.has(number))) continue;
      if (
        /^(?:19|20)\d\d$/.test(number) ||
        (kind === 'theme' && !/[.A-Z]/.test(number) && !known.has(number) && !/aim|theme|priorit/i.test(match[0]))
      )
        continue;
      found.push({ reference: { kind, number }, index: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
