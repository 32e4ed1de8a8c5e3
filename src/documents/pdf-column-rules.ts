import { heightOf, widthOf, type Box } from './pdf-geometry';
import { linesOf } from './pdf-lines';
import type { Word } from './pdf-word';

const THIN = 3;
/** A shorter line down parts no columns, in points. */
const SHORTEST = 20;
/** Lines of running text have more words than this on average; those of a table's columns fewer. */
const FEW_WORDS = 3;
/** How far the ends of lines that belong together may lie apart, in points. */
const LEVEL = 6;
/** Text that is nearer to the end of a line than this, in the size of its type, goes on past it: then the line is an ornament beside a text. */
const NEAR = 1.1;

/** A stretch of the page between the ends of the lines that part its columns. */
interface Ruled {
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
}

/** The page in parts to be read one after the other: across where no line stands between columns, and each column where one does. */
export function partsBetweenRules(page: Box, strokes: readonly Box[], tables: readonly Box[], words: readonly Word[]): Box[] {
  const parts: Box[] = [];
  let { top } = page;
  for (const ruled of stretches(strokes, tables, words)) {
    parts.push({ ...page, top, bottom: ruled.top });
    const edges = [page.left, ...ruled.xs, page.right];
    edges.slice(1).forEach((right, at) => parts.push({ left: edges[at] ?? page.left, right, top: ruled.top, bottom: ruled.bottom }));
    top = ruled.bottom;
  }
  return [...parts, { ...page, top }];
}

function stretches(strokes: readonly Box[], tables: readonly Box[], words: readonly Word[]): Ruled[] {
  const rules = strokes
    .filter((one) => widthOf(one) <= THIN && heightOf(one) > SHORTEST && !tables.some((table) => touches(one, table)))
    .filter((one) => parts(one, words))
    .sort((a, b) => a.top - b.top);
  const found: Ruled[] = [];
  for (const rule of rules) {
    const x = (rule.left + rule.right) / 2;
    const last = found.at(-1);
    if (last && Math.abs(last.top - rule.top) < LEVEL && Math.abs(last.bottom - rule.bottom) < LEVEL) {
      found[found.length - 1] = { ...last, xs: [...new Set([...last.xs, x])].sort((a, b) => a - b) };
    } else if (!last || rule.top >= last.bottom - LEVEL) found.push({ top: rule.top, bottom: rule.bottom, xs: [x] });
  }
  return found;
}

const touches = (one: Box, other: Box): boolean =>
  one.left <= other.right + THIN && one.right >= other.left - THIN && one.top < other.bottom && one.bottom > other.top;

/** Whether a line has text on both sides, no text across it, and text past its ends only where that runs across. */
function parts(rule: Box, words: readonly Word[]): boolean {
  const x = (rule.left + rule.right) / 2;
  const beside = words.filter((one) => middleOf(one) > rule.top && middleOf(one) < rule.bottom);
  if (beside.some((one) => one.left < x && one.right > x)) return false;
  const sides = [beside.filter((one) => one.right <= x), beside.filter((one) => one.left >= x)];
  if (sides.some((side) => side.length <= linesOf(side).length * FEW_WORDS)) return false;
  const outside = words.filter((one) => !beside.includes(one));
  return linesOf(outside).every((line) => {
    const near = line.top < rule.bottom + line.size * NEAR && line.bottom > rule.top - line.size * NEAR;
    return !near || (line.left < x && line.right > x);
  });
}

const middleOf = (word: Word): number => word.base - word.size * 0.3;
