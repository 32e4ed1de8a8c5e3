import { lineOf, textOfLine, type Line } from './pdf-lines';

/** What stands before an item, and the item's first line without it. */
export interface MarkedLine {
  readonly left: number;
  readonly ordinal?: string;
  readonly line: Line;
}

const BULLET = /^[•·▪●◦‣■□➢❖✓✗*]$/;
const GLUED = /^[•▪●◦‣■□➢❖]/;
const DASH = /^[–—-]$/;
const ORDINAL = /^\(?(\d{1,2}|[a-z]|[ivx]{2,4})[.)]$/;

/** The line as the beginning of an item; undefined when it has no mark of one. */
export function markedLine(line: Line): MarkedLine | undefined {
  const [first, second] = line.words;
  if (!first) return undefined;
  if (!second) {
    return GLUED.test(first.text) && first.text.length > 1 ? withoutGlued(line) : undefined;
  }
  const rest = lineOf(line.words.slice(1));
  const gap = (second.left - first.right) / line.size;
  if (BULLET.test(first.text)) return { left: first.left, line: rest };
  if (GLUED.test(first.text)) return withoutGlued(line);
  if (gap < 0.15) return undefined;
  const begins = /^["'“‘(£]?[\p{L}\d]/u.test(second.text);
  if (DASH.test(first.text) && begins) return { left: first.left, line: rest };
  if (first.text === 'o' && gap > 0.4 && /^["'“‘(£]?[\p{Lu}\d]/u.test(second.text)) return { left: first.left, line: rest };
  const ordinal = ORDINAL.exec(first.text)?.[1];
  return ordinal !== undefined && begins ? { left: first.left, ordinal, line: rest } : undefined;
}

function withoutGlued(line: Line): MarkedLine {
  const [first, ...others] = line.words;
  const words = first ? [{ ...first, text: first.text.slice(1) }, ...others] : others;
  return { left: line.left, line: { ...line, words } };
}

/** Whether all of a line is in bold type. */
export function isAllBold(line: Line): boolean {
  return line.words.every((word) => word.bold) && /\p{L}/u.test(textOfLine(line).text);
}
