import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';
import { STOP_WORDS } from '../library/stop-words';
import { stemOf, wordsOf } from '../library/words';
import { tellingUnknown } from './english';
import type { Concept } from './question';
import { understand } from './understand';

/** A word that stands in no document, and in what was asked. */
export interface UnknownWord {
  /** As it was typed last. */
  readonly word: string;
  /** How many questions have it. */
  readonly count: number;
  /** The questions, as they were given. */
  readonly questions: readonly string[];
}

/** What people say all day ("working", "chief") is no name of anything. */
const TELLS = 0.45;
const LONGEST = 40;
const SMALL: ReadonlySet<string> = new Set([...STOP_WORDS].map(stemOf));

/**
 * Words of some questions, oldest first, that stand in no document and are near no word of one: no small words, none that only say how it is asked, no
 * places and no numbers. The most frequent first, and of these the newest.
 */
export function unknownWords(questions: readonly string[], snapshot: Snapshot): readonly UnknownWord[] {
  const known = unknownIn(snapshot);
  const found = new Map<string, UnknownWord>();
  for (const question of questions) {
    for (const [key, word] of known(question)) {
      const before = found.get(key);
      // Set anew, so that what was asked last stands last.
      found.delete(key);
      found.set(key, { word, count: (before?.count ?? 0) + 1, questions: [...(before?.questions ?? []), question] });
    }
  }
  return [...found.values()].reverse().sort((a, b) => b.count - a.count);
}

/** The unknown words of a question by their stems; the same question again is not read again. */
const unknownIn = onceASnapshot((snapshot) => {
  const read = new Map<string, ReadonlyMap<string, string>>();
  return (question: string): ReadonlyMap<string, string> => {
    const before = read.get(question);
    if (before) return before;
    const concepts = understand(question, undefined, snapshot).concepts.filter(isUnknown);
    const words = new Map(
      concepts.map(({ words: typed }) => [
        wordsOf(typed)
          .map(({ text, terms }) => terms[0] ?? text)
          .join(' '),
        typed,
      ]),
    );
    if (read.size >= MOST_READ) read.clear();
    read.set(question, words);
    return words;
  };
});
const MOST_READ = 10_000;

function isUnknown({ words, role, known }: Concept): boolean {
  if (known || role !== 'topic' || words.length > LONGEST || /\d/.test(words)) return false;
  const all = wordsOf(words);
  return all.some(({ text }) => text.length > 2 && tellingUnknown(text) >= TELLS && !SMALL.has(stemOf(text)));
}
