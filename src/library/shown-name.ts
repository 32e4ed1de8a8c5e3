/** A file's name as it may stand in a message, on a terminal and in a card: without characters that move or turn what stands around them. */
export function shownName(name: string): string {
  return name.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
