const RAISED: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' };

/** Raised digits keep their height, so that a footnote's mark never becomes part of the figure before it. */
export function raised(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED[digit] ?? digit);
}
