import type { Box } from './pdf-geometry';
import { cutBy, type Gutter } from './pdf-gutters';
import { lineOf, linesOf, segmentsOf, textOfLine, type Line } from './pdf-lines';
import type { Word } from './pdf-word';

/** What stands on one height: the pieces of a line, or a table or box. */
export interface Group<Part extends Box> {
  readonly segments: readonly Line[];
  readonly parts: readonly Part[];
}

/** A stretch of the page with the same strips all the way down; with none, a single group. */
export interface PageBand<Part extends Box> {
  readonly groups: readonly Group<Part>[];
  readonly gutters: readonly Gutter[];
}

/** The least width of a strip between columns, in the size of the type; a narrower one must run down several lines. */
const WIDE = 0.9;
const NARROW = 0.4;
const LINES_FOR_NARROW = 4;
/** A heading is this much larger than the text of what is over it. */
const LARGER = 1.15;

/** Cuts a region from top to bottom into stretches in which the same strips stay free; a narrow one must do so for `least` lines. */
export function bandsOf<Part extends Box>(words: readonly Word[], parts: readonly Part[], least = LINES_FOR_NARROW): PageBand<Part>[] {
  const groups = groupsOf(words, parts);
  const bands: PageBand<Part>[] = [];
  for (let at = 0; at < groups.length;) {
    const band = withGroupNames(groups, withHeader(groups, at, least), least);
    bands.push(...trimmed(cutAtGutters(band)));
    at += band.groups.length;
  }
  return bands;
}

/** The lines of a stretch in pieces: cut at its strips, and at other gaps as wide as between columns. */
function cutAtGutters<Part extends Box>(band: PageBand<Part>): PageBand<Part> {
  const groups = band.groups.map((group): Group<Part> => {
    const words = group.segments.flatMap((one) => one.words);
    return words.length === 0 ? group : { ...group, segments: segmentsOf(lineOf(words), WIDE, band.gutters) };
  });
  return { ...band, groups };
}

/** The stretch from a group on; a first line or two across its columns do not hide them: they are its header, or stand alone before it. */
function withHeader<Part extends Box>(groups: readonly Group<Part>[], at: number, least: number): PageBand<Part> {
  const band = bandFrom(groups, at, least);
  if (band.gutters.length === 0) return band;
  for (const skipped of [1, 2, 3]) {
    const below = bandFrom(groups, at + skipped, least);
    const header = groups.slice(at, at + skipped);
    if (below.gutters.length <= band.gutters.length || below.groups.length < 3 || header.some((one) => one.parts.length > 0)) continue;
    const coarse = cutAtGutters({ groups: header, gutters: [] }).groups;
    if (coarse.every((one) => one.segments.length > 1)) return { groups: [...header, ...below.groups], gutters: below.gutters };
    return { groups: header.slice(0, 1), gutters: [] };
  }
  return band;
}

/** A line across all columns with the same columns below it names a group of rows, when it is set like them. */
function withGroupNames<Part extends Box>(groups: readonly Group<Part>[], band: PageBand<Part>, least: number): PageBand<Part> {
  if (band.gutters.length === 0) return band;
  const first = band.groups[0];
  const end = groups.indexOf(first ?? { segments: [], parts: [] }) + band.groups.length;
  const [name, before] = [groups[end]?.segments, band.groups.at(-1)?.segments[0]];
  const line = name?.[0];
  if (!line || name.length > 1 || !before || Math.abs(line.size - before.size) > 0.5 || line.base - before.base > line.size * 2.4)
    return band;
  const below = bandFrom(groups, end + 1, least);
  const next = below.groups[0]?.segments[0];
  if (!next || below.gutters.length !== band.gutters.length || next.base - line.base > line.size * 2.4) return band;
  const gutters = band.gutters.map((one, at) => ({
    from: Math.max(one.from, below.gutters[at]?.from ?? Infinity),
    to: Math.min(one.to, below.gutters[at]?.to ?? -Infinity),
  }));
  if (gutters.some((one) => one.to - one.from < line.size * NARROW)) return band;
  return withGroupNames(groups, { groups: [...band.groups, ...groups.slice(end, end + 1), ...below.groups], gutters }, least);
}

function groupsOf<Part extends Box>(words: readonly Word[], parts: readonly Part[]): Group<Part>[] {
  const lines = linesOf(words).map((line): Group<Part> => ({ segments: segmentsOf(line, NARROW), parts: [] }));
  const objects = parts.map((part): Group<Part> => ({ segments: [], parts: [part] }));
  return [...lines, ...objects].sort((a, b) => topOf(a) - topOf(b) || leftOf(a) - leftOf(b));
}

const boxesOf = <Part extends Box>(group: Group<Part>): readonly Box[] => [...group.segments, ...group.parts];
const topOf = <Part extends Box>(group: Group<Part>): number => Math.min(...boxesOf(group).map((one) => one.top));

const leftOf = <Part extends Box>(group: Group<Part>): number => Math.min(...boxesOf(group).map((one) => one.left));

/** The longest stretch from a group on that has the same strips all the way down. */
function bandFrom<Part extends Box>(groups: readonly Group<Part>[], start: number, least: number): PageBand<Part> {
  let free: Gutter[] = [{ from: -Infinity, to: Infinity }];
  let best: PageBand<Part> = { groups: groups.slice(start, start + 1), gutters: [] };
  const size = groups[start]?.segments[0]?.size ?? 10;
  for (let end = start; end < groups.length; end++) {
    const group = groups[end];
    if (!group) break;
    if (best.gutters.length > 0 && isHeadingOver(groups, end)) break;
    if (best.gutters.length > 0 && isBesidePart(groups, end) && best.groups.every((one) => one.parts.length === 0)) break;
    free = cutBy(free, boxesOf(group), NARROW * size);
    const own = groups.slice(start, end + 1);
    // What is free without end is a margin; another column may still come to stand beyond it.
    const gutters = free.filter((one) => Number.isFinite(one.from) && Number.isFinite(one.to) && isParting(own, one, size, least));
    const lost = best.gutters.some((one) => !free.some((other) => other.from < one.to && other.to > one.from));
    if (lost && best.groups.filter((one) => isParted(one, best.gutters)).length > 1) break;
    if (gutters.length > 0) best = { groups: own, gutters };
  }
  return best;
}

/** Whether a line in larger type stands alone, with space over it all the way across: what follows is another stretch. */
function isHeadingOver<Part extends Box>(groups: readonly Group<Part>[], at: number): boolean {
  const [line, ...others] = groups[at]?.segments ?? [];
  const before = groups[at - 1];
  const above = before && boxesOf(before);
  const size = (before?.segments[0] ?? groups[at + 1]?.segments[0])?.size;
  if (!line || others.length > 0 || !above || size === undefined || line.size < size * LARGER) return false;
  return (
    line.top -
      Math.max(
        ...groups
          .slice(Math.max(0, at - 4), at)
          .flatMap(boxesOf)
          .map((one) => one.bottom),
      ) >
    size * 0.5
  );
}

/** Whether a table or box has another beside it: the two are a stretch of their own. */
function isBesidePart<Part extends Box>(groups: readonly Group<Part>[], at: number): boolean {
  const [part, next] = [groups[at]?.parts[0], groups[at + 1]?.parts[0]];
  return part !== undefined && next !== undefined && next.top < part.bottom;
}

/** Whether a group has something on both sides of one of the strips. */
function isParted<Part extends Box>(group: Group<Part>, gutters: readonly Gutter[]): boolean {
  const boxes = boxesOf(group);
  return gutters.some(({ from, to }) => boxes.some((one) => one.right <= from + 0.1) && boxes.some((one) => one.left >= to - 0.1));
}

/** A strip parts columns when there is something on both sides of it on several heights. */
function isParting<Part extends Box>(groups: readonly Group<Part>[], gutter: Gutter, size: number, least: number): boolean {
  const { from, to } = gutter;
  const boxes = groups.flatMap(boxesOf);
  const [left, right] = [boxes.filter((one) => one.right <= from + 0.1), boxes.filter((one) => one.left >= to - 0.1)];
  if (to - from < size * WIDE) return groups.filter((group) => isParted(group, [gutter])).length >= least;
  const beside = right.filter((one) => left.some((other) => other.top < one.bottom && one.top < other.bottom));
  const heights = new Set(beside.map((one) => Math.round(one.bottom))).size;
  return heights > 1 || (beside.length > 0 && groups.some((group) => group.parts.length > 0));
}

/** Without the lines before its first and after its last that stand alone: a heading over a table, the text that follows. */
function trimmed<Part extends Box>(band: PageBand<Part>): PageBand<Part>[] {
  const [gutter] = band.gutters;
  const alone = (group: Group<Part>): boolean => boxesOf(group).length === 1 && group.parts.length === 0;
  // A line over the first that is close to it and not in the first column is the beginning of a cell that is higher than the others.
  const heads = (group: Group<Part>, at: number): boolean => {
    const [line, next] = [group.segments[0], band.groups[at + 1]?.segments[0]];
    if (!line || !next || !gutter || next.base - line.base > line.size * 1.3) return false;
    return line.left >= gutter.to - 0.1 || /^\p{Ll}/u.test(textOfLine(next).text);
  };
  const first = band.groups.findIndex((group, at) => !alone(group) || heads(group, at));
  if (first < 0 || band.gutters.length === 0) return band.groups.map((group) => ({ groups: [group], gutters: [] }));
  const last = band.groups.findLastIndex((group, at) => !alone(group) || goesOnUnder(band, at));
  const single = (group: Group<Part>): PageBand<Part> => ({ groups: [group], gutters: [] });
  return [
    ...band.groups.slice(0, first).map(single),
    { groups: band.groups.slice(first, last + 1), gutters: band.gutters },
    ...band.groups.slice(last + 1).map(single),
  ];
}

/** Whether a line that stands alone is one of a column that is longer than the others: no more space above it than between lines. */
function goesOnUnder<Part extends Box>({ groups }: PageBand<Part>, at: number): boolean {
  const [line, before] = [groups[at]?.segments[0], groups[at - 1]?.segments.at(-1)];
  if (!line || !before || groups[at - 1]?.segments[0] === undefined) return false;
  const above = groups
    .slice(0, at)
    .flatMap((group) => group.segments)
    .findLast((one) => one.left < line.right && line.left < one.right);
  return above !== undefined && line.base - above.base < line.size * 1.6 && Math.abs(line.size - above.size) < 0.5;
}
