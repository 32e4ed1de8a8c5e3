import { RAG_COLUMN, RAG_LETTERS, RAG_SIGNS } from './rating-patterns';

const SIGN = /\p{Extended_Pictographic}\uFE0F?/gu;

/** A status in words: without its coloured sign, the sign's colour where there is nothing else, "Green" for the "G" of a field or column named `heading`. */
export function statusOf(text: string, heading: string): string {
  const words = text
    .replace(SIGN, ' ')
    .replace(/[▲▼△▽↑↓→←↔►▶◄]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return RAG_SIGNS[text.trim()] ?? text.trim();
  return calm((RAG_COLUMN.test(heading) ? RAG_LETTERS[words] : undefined) ?? words);
}

/** "AMBER" and "ON TRACK" are said, not shouted. */
function calm(words: string): string {
  return /\p{Ll}/u.test(words) || !/\p{Lu}{3}/u.test(words) ? words : words.charAt(0) + words.slice(1).toLowerCase();
}
