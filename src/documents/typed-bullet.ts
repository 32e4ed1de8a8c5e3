/** A bullet or a letter in brackets that somebody typed, and an "o" that a font turned into a bullet. */
const BULLET =
  /^\s*(?:[•·▪●◦‣■□➢➤✓✔\uF0B7\uF0A7\uF0D8]|[–—*-](?=\s+\S)|(?:o|\((?:[a-z]|[ivx]{1,4})\))(?=\s+["'“‘(]?[\p{Lu}\d£]))\s*(?=\S)/u;

/** The text behind a typed bullet; nothing where there is none. */
export function behindBullet(text: string): string | undefined {
  const mark = BULLET.exec(text);
  return mark ? text.slice(mark[0].length) : undefined;
}
