const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text already says another, so that it need not stand twice on a small screen. */
export function says(text: string, other: string): boolean {
  return ` ${bare(text)} `.includes(` ${bare(other)} `);
}

/** Whether two texts are the same but for case, marks and spacing. */
export function saysTheSame(a: string, b: string): boolean {
  return bare(a) === bare(b);
}
