import type { Line } from './line';
import { bareWording, sameTitle } from './wording';

/** A line that breaks off before what it announces: "..., leading to". */
const OPEN = /(?:[:,–—-]|\b(?:to|of|by|in|for|on|with|including|through|and|or))$/i;
const LONGEST_PART = 120;

/** The lines (by index) that are sub-points of a theme in a list of themes. An update that a page break left there looks just like one. */
export function findThemeParts(lines: readonly Line[], themes: ReadonlySet<number>): ReadonlySet<number> {
  const above = themesAbove(lines, themes);
  const parts = new Set<number>();
  const numberOf = (at: number): string | undefined => lines[above.get(at) ?? -1]?.reference?.number;
  for (const [at, theme] of above) {
    const text = lines[at]?.text ?? '';
    const number = numberOf(at);
    const elsewhere = [...above].filter(([other, otherTheme]) => otherTheme !== theme && numberOf(other) === number);
    if (
      elsewhere.some(([other]) => bareWording(lines[other]?.text ?? '') === bareWording(text) || sameTitle(lines[other]?.text ?? '', text))
    ) {
      parts.add(at);
    } else if (elsewhere.length === 0 && OPEN.test(lines[theme]?.text ?? '') && goesOn(lines, at, theme, parts)) parts.add(at);
  }
  return parts;
}

/** Every unnumbered item that has a theme above it with nothing but such items between. */
function themesAbove(lines: readonly Line[], themes: ReadonlySet<number>): Map<number, number> {
  const above = new Map<number, number>();
  let theme: number | undefined;
  lines.forEach((line, at) => {
    if (themes.has(at)) theme = at;
    else if (line.block.kind !== 'item' || line.marker) theme = undefined;
    else if (theme !== undefined) above.set(at, theme);
  });
  return above;
}

/** Where a theme stands only once: its announced points follow at once, each a phrase. */
function goesOn(lines: readonly Line[], at: number, theme: number, parts: ReadonlySet<number>): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length > LONGEST_PART || (at - 1 !== theme && !parts.has(at - 1))) return false;
  return /^\p{Ll}/u.test(text) || !/\b(?:is|are|was|were|has|have|had|will|been)\b/.test(text);
}

/** The number a theme's line gives it, its place in a numbered list if no other. */
export function themeNumberOf({ reference, block }: Line): string | undefined {
  return reference?.number ?? (block.kind === 'item' ? block.ordinal : undefined);
}

/** A theme's words with its sub-points, as one sentence. */
export function withParts(title: string, parts: readonly string[]): string {
  if (parts.length === 0) return title;
  const phrases = parts
    .map((part) => part.replace(/[\s,;.]*(?:\band\b)?[\s,;.]*$/i, ''))
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1));
  const list = phrases.length === 1 ? (phrases[0] ?? '') : `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1) ?? ''}`;
  return `${title.replace(/[\s:;]+$/, '')} ${list}`;
}
