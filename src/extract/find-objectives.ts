import type { Line } from './line';
import { follows, sectionOf } from './reference';
import { OBJECTIVE_LABEL, PERFORMANCE } from './heading-patterns';
import { sameTitle } from './wording';

/** How many lines of introduction may stand between an objective's title and the heading of its updates. */
const LONGEST_INTRODUCTION = 5;

/**
 * The lines (by index) that are objectives. In most plans an objective's number is a theme's number too, so a number alone proves nothing:
 * a heading over updates follows an objective, or its label says what it is, or it is next in order and its wording does not recur.
 */
export function findObjectives(
  lines: readonly Line[],
  options: { readonly isPlan: boolean; readonly aims: ReadonlySet<number>; readonly title: string },
): number[] {
  const found = new Set<number>();
  lines.forEach((line, at) => {
    if (line.marker?.kind === 'updates') {
      const owner = ownerOf(lines, at);
      if (owner !== undefined && !options.aims.has(owner) && !isOwnTitle(lines[owner], options.title)) found.add(owner);
    } else if (isLabelled(line)) found.add(at);
  });
  if (options.isPlan) addNextInOrder(lines, found);
  return withoutSections(
    lines,
    [...found].sort((a, b) => a - b),
  );
}

/** The document's own title, over a line that says which quarter's update it is. */
const isOwnTitle = (line: Line | undefined, title: string): boolean =>
  !line?.reference && title.toLowerCase().includes((line?.text ?? '').toLowerCase());

/** The title that a heading over updates belongs to: the nearest above it with nothing but an introduction between. */
export function ownerOf(lines: readonly Line[], marker: number): number | undefined {
  let prose = 0;
  for (let at = marker - 1; at >= 0; at--) {
    const line = lines[at];
    if (line?.block.kind === 'item') {
      // Themes may be listed between the title and what was done.
      const head = listHead(lines, at);
      if (head === undefined) return undefined;
      at = head + 1;
      continue;
    }
    if (!line || line.block.kind === 'table') return undefined;
    if (line.marker) {
      if (line.marker.kind === 'links' || line.marker.kind === 'fields' || line.marker.kind === 'period') continue;
      return undefined;
    }
    if (line.reference && (line.title || line.reference.form === 'dotted')) return at;
    if (line.block.kind === 'heading') return at === 0 ? undefined : at;
    if (line.title && isBold(line)) return at;
    prose += 1;
    if (prose > LONGEST_INTRODUCTION) return undefined;
  }
  return undefined;
}

/** The heading over themes that the list this item ends is under. */
function listHead(lines: readonly Line[], item: number): number | undefined {
  let at = item;
  while (lines[at]?.block.kind === 'item' && !lines[at]?.marker) at -= 1;
  const marker = lines[at]?.marker;
  return marker?.kind === 'links' && !marker.list ? at : undefined;
}

function isBold(line: Line): boolean {
  return line.block.kind === 'paragraph' && line.block.bold.join(' ').length >= line.text.length * 0.9;
}

function isLabelled(line: Line): boolean {
  return line.title && line.reference?.form === 'label' && OBJECTIVE_LABEL.test(line.reference.label ?? '');
}

/** Objectives without a heading over their updates: each is the next number after the one before it and has something under it. */
function addNextInOrder(lines: readonly Line[], found: Set<number>): void {
  const certain = [...found].sort((a, b) => a - b);
  const numbers = new Set(certain.map((at) => lines[at]?.reference?.number));
  let last: number | undefined;
  let linked: string | undefined;
  lines.forEach((line, at) => {
    if (found.has(at)) {
      last = at;
      linked = undefined;
    } else if (line.marker?.kind === 'links' && !line.marker.list) linked = '';
    const number = line.reference?.form === 'dotted' ? line.reference.number : undefined;
    if (number === undefined || found.has(at)) return;
    // The themes under a heading stand in ascending order; a smaller number after them is no theme.
    const isTheme = linked !== undefined && line.block.kind !== 'heading' && (linked === '' || !isLess(number, linked));
    if (linked !== undefined && isTheme) linked = number;
    if (isTheme || numbers.has(number) || !line.title || recurs(lines, at)) return;
    if (!hasContent(lines, at) && !isHeadedLike(lines, at, found)) return;
    if (!isNext(lines, last, at, number)) return;
    found.add(at);
    numbers.add(number);
    last = at;
    linked = undefined;
  });
}

function isLess(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) < 0;
}

function isNext(lines: readonly Line[], last: number | undefined, at: number, number: string): boolean {
  const line = lines[at];
  const before = last === undefined ? undefined : lines[last]?.reference?.number;
  if (last === undefined || before === undefined) return line?.block.kind === 'heading' || /\.1[a-z]?$/.test(number);
  const step = follows(before, number);
  if (step === 'same-section') return true;
  // A new section has a line of its own before its first objective.
  const opens = lines
    .slice(last, at)
    .some((one) => one.title && one.reference?.form !== 'dotted' && one.reference?.number === sectionOf(number));
  return step === 'next-section' ? opens : line?.block.kind === 'heading' && number > before;
}

function hasContent(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && (next.block.kind === 'item' || next.block.kind === 'table' || !next.title || next.marker?.kind === 'fields');
}

/** A heading of the same level as the other objectives' is one of them, though nothing is reported under it. */
function isHeadedLike(lines: readonly Line[], at: number, found: ReadonlySet<number>): boolean {
  const line = lines[at];
  return (
    line?.block.kind === 'heading' &&
    [...found].some((other) => lines[other]?.block.kind === 'heading' && lines[other].level === line.level)
  );
}

/** A theme's wording stands under many objectives; an objective's title stands once. */
function recurs(lines: readonly Line[], at: number): boolean {
  const { number, title = '' } = lines[at]?.reference ?? {};
  return lines.some((one, other) => other !== at && one.reference?.number === number && sameTitle(one.reference?.title ?? '', title));
}

/** A title that only holds other objectives is a section of the plan, and one over figures is none of it. */
function withoutSections(lines: readonly Line[], found: readonly number[]): number[] {
  const dotted = found.filter((at) => lines[at]?.reference?.number.includes('.'));
  const sections = new Set(dotted.map((at) => sectionOf(lines[at]?.reference?.number ?? '')));
  return found.filter((at) => {
    const line = lines[at];
    if (!line || (PERFORMANCE.test(line.text) && line.reference?.form !== 'dotted')) return false;
    const number = line.reference?.number ?? '';
    return number === '' || number.includes('.') || !sections.has(number);
  });
}
