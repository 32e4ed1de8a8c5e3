/** White space, and what no screen shows: control characters and halves of letters, each of which takes six bytes in a message. */
const UNSEEN = /[\s\p{Cc}\p{Cs}]+/gu;

/**
 * The text in at most `most` characters: as it is, or cut after a whole word and ended with "…".
 * A figure at the cut is left out altogether, since "£25" of "£25 million" would be another figure.
 */
export function shorten(text: string, most: number): string {
  const plain = text.replace(UNSEEN, ' ').trim();
  if (plain.length <= most) return plain;
  const words = plain.slice(0, most).split(' ').slice(0, -1);
  while (words.length > 0 && /\d/.test(words.at(-1) ?? '')) words.pop();
  const kept = words.join(' ').replace(/[\s,;:–-]+$/, '');
  return kept === '' ? '…' : `${kept}…`;
}
