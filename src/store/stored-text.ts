/** A text as both databases take it (PostgreSQL knows no NUL), of at most so many characters, with no half of a pair at its end. */
export function storedText(text: string, most: number): string {
  return text
    .replaceAll('\0', '')
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '');
}
