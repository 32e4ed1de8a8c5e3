import type { BlockPlace, Paragraph } from './block';
import { oneLine } from './clean-text';

/** A line of a text block, as the file has it. */
export interface TextLine {
  readonly text: string;
  readonly bold: readonly string[];
  readonly line: number;
  /** The author ended the line before on purpose. */
  readonly afterBreak: boolean;
}

/** The width up to which a line counts as one that the author ended on purpose. */
const NARROW = 60;

/** A line that begins something of its own: a number and a title, a quarter, a label with a colon. */
const OPENS = /^(?:\d{1,2}(?:\.\d{1,2})*[a-z]?[.):]?\s+\p{Lu}|(?:Q|Qtr\.?\s?|Quarter\s)[1-4]\b|\p{Lu}[\p{L} /&-]{1,28}:(?:\s|$))/u;

/** Puts wrapped lines back together; a line that was ended on purpose ends its paragraph. */
export function joinLines(lines: readonly TextLine[]): Paragraph[] {
  const width = Math.max(NARROW, ...lines.map((one) => one.text.length));
  const groups: TextLine[][] = [];
  for (const line of lines) {
    if (oneLine(line.text) === '') continue;
    const before = groups.at(-1)?.at(-1);
    if (before && !endsOnPurpose(before, line, width)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const place: BlockPlace = { line: group[0]?.line ?? 0 };
    const text = oneLine(group.map((one) => one.text).join(' '));
    return { kind: 'paragraph', text, bold: group.flatMap((one) => one.bold), place };
  });
}

function endsOnPurpose(before: TextLine, after: TextLine, width: number): boolean {
  if (after.afterBreak) return true;
  const [text, next] = [before.text.trim(), after.text.trim()];
  if (OPENS.test(next) && !/[,;]$|\b(?:and|or|of|the|to|in|for|by|with|from)$/.test(text)) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  const firstWord = next.split(/\s/, 1)[0] ?? '';
  return text.length + 1 + firstWord.length <= Math.min(width, 100) * 0.75;
}
