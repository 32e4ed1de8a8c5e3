const LONGEST = 200;

/** "hate crime - measures - April to December 2017": what was understood, without what is not there. */
export function readingLine(parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== false && part.trim() !== '')
    .join(' - ')
    .slice(0, LONGEST);
}
