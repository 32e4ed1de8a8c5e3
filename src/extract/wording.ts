const LITTLE = new Set(
  'a an the and or of to in on at by for from with as that which is are was were be been has have had will their its our this these it they into'.split(
    ' ',
  ),
);

/** Words without case, quotes and punctuation: what two wordings must share to be the same one. */
export function bareWording(text: string): string {
  return wordsOf(text).join(' ');
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function contentOf(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => !LITTLE.has(word)));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

/** Whether two titles are one title, worded a little differently or cut short. */
export function sameTitle(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length >= 5 && short.every((word, at) => long[at] === word)) return true;
  return shared(contentOf(first), contentOf(second)) >= 0.7;
}

/** What is compared of a sentence, taken from it once. */
export interface Told {
  readonly text: string;
  readonly content: ReadonlySet<string>;
  readonly numbers: string;
  readonly abbreviations: readonly string[];
}

/** Fewer words of content than this can say the same by chance. */
const FEWEST = 6;

/** A sentence made ready for `saySame`. */
export function toldIn(text: string): Told {
  const shouted = !/\p{Ll}/u.test(text);
  const abbreviations = shouted ? [] : [...text.matchAll(/\b\p{Lu}{2,6}\b/gu)].map(([one]) => one);
  return { text, content: contentOf(wordsOf(text)), numbers: numbersOf(text), abbreviations: [...new Set(abbreviations)] };
}

/** Whether two sentences report one thing: nearly the same words, the same numbers, and no name that only one of them has against another. */
export function saySame(a: Told, b: Told): boolean {
  if (a.numbers !== b.numbers || Math.min(a.content.size, b.content.size) < FEWEST) return false;
  const plain = a.abbreviations.length + b.abbreviations.length === 0;
  if (plain && shared(a.content, b.content) < 0.75) return false;
  const [first, second] = [shortened(a.text, b.abbreviations), shortened(b.text, a.abbreviations)];
  const [wordsA, wordsB] = [contentOf(wordsOf(first)), contentOf(wordsOf(second))];
  if (Math.min(wordsA.size, wordsB.size) < FEWEST || shared(wordsA, wordsB) < 0.75) return false;
  const [namesA, namesB] = [namesOf(first, wordsB), namesOf(second, wordsA)];
  return namesA.length === 0 || namesB.length === 0;
}

/** The text with every run of words whose initials stand as an abbreviation in the other text replaced by it. */
function shortened(text: string, abbreviations: readonly string[]): string {
  let result = text;
  for (const abbreviation of abbreviations) {
    const words = Array.from(abbreviation, (letter) => String.raw`${letter}[\p{L}-]+`).join(String.raw`\s+(?:of\s+|and\s+|the\s+)?`);
    result = result.replace(new RegExp(String.raw`\b${words}\b`, 'u'), abbreviation);
  }
  return result;
}

function numbersOf(text: string): string {
  return (text.match(/\d[\d.,]*\d|\d/g) ?? []).sort().join(' ');
}

/** Capitalised words inside the text that the other text has not. */
function namesOf(text: string, other: ReadonlySet<string>): string[] {
  const capitalised = [...text.matchAll(/(?<=[\p{L}\d,]\s)\p{Lu}[\p{L}]+/gu)].map(([word]) => word.toLowerCase());
  return capitalised.filter((word) => !LITTLE.has(word) && !other.has(word));
}
