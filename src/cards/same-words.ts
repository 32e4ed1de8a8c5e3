const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text already says another, so that it need not stand twice on a small screen. */
export function says(text: string, other: string): boolean {
  return ` ${bare(text)} `.includes(` ${bare(other)} `);
}
