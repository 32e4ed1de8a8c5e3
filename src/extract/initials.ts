/** Words that initials may pass over. */
const LITTLE = /^(?:of|and|the|for|to|in|on|a|an|with|by|at|from|&)$/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*|&/gu;

interface Word {
  readonly initial: string;
  readonly little: boolean;
  readonly index: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    initial: match[0].charAt(0).toLowerCase(),
    little: LITTLE.test(match[0]),
    index: match.index,
  }));
}

/** The letters of an abbreviation in lower case, without a plural's s: "ccg" of "CCGs". */
function lettersOf(abbreviation: string): string[] {
  return abbreviation
    .replace(/(?<=\p{Lu})['’]?s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .split('');
}

/** The end of a text whose words have the initials of an abbreviation, or nothing: "Thames Water Board" of "set up the Thames Water Board" for TWB. */
export function meaningBefore(text: string, abbreviation: string): string | undefined {
  const words = wordsOf(text);
  const letters = lettersOf(abbreviation);
  const first = letters.length < 2 ? undefined : firstWord(words, words.length - 1, letters, letters.length - 1);
  return first === undefined ? undefined : text.slice(first).trim();
}

/** Whether the words of a text, all of them, have the initials of an abbreviation. */
export function fits(text: string, abbreviation: string): boolean {
  return meaningBefore(text, abbreviation)?.length === text.trim().length;
}

/** Goes backwards word by word and letter by letter; little words may be passed over, others not. */
function firstWord(words: readonly Word[], at: number, letters: readonly string[], letter: number): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.initial === letters[letter] || (word.initial === '&' && letters[letter] === 'a')) {
    if (letter === 0 && !word.little) return word.index;
    const first = letter === 0 ? undefined : firstWord(words, at - 1, letters, letter - 1);
    if (first !== undefined) return first;
  }
  // The last word before the bracket always counts, so that a stray "the" cannot begin one.
  return word.little && letter < letters.length - 1 ? firstWord(words, at - 1, letters, letter) : undefined;
}
