import { readingOf } from './pdf-columns';
import { tableOf, wordsOfFlow, type Flow } from './pdf-flow';
import { areaOf, around, heightOf, holds, widthOf, type Box, type Point } from './pdf-geometry';
import { ruledGrids, shadedGrids, type Grid } from './pdf-grid';
import { bandsOf, type Group } from './pdf-bands';
import { columnOf } from './pdf-gutters';
import { lineOf, textOfLine, type Line } from './pdf-lines';
import { partsBetweenRules } from './pdf-column-rules';
import { withOpenEnds } from './pdf-open-ends';
import { ruledRows } from './pdf-ruled-table';
import type { Word } from './pdf-word';
import type { PageWords } from './pdf-words';

/** A part of the page that is read on its own: a table, or a box with its text. */
interface Part extends Box {
  readonly flows: readonly Flow[];
}

/** A gap in a line, in the size of its type, over which nobody reads on. */
const FAR = 2;
/** A shaded box lower than this holds no more than a line or two. */
const PANEL = 45;
/** A frame larger than this share of the page is its border. */
const BORDER = 0.7;

/** Everything on a page in reading order. What no part of it took is read after the others: no text of a page may be lost. */
export function flowsOfPage(page: PageWords, number: number): Flow[] {
  const flows = flowsInOrder(page, number);
  const read = new Set(flows.flatMap(wordsOfFlow));
  const left = page.words.filter((word) => !read.has(word));
  return [...flows, ...flowsOf(left, [], { left: 0, top: 0, right: page.width, bottom: page.height }, number)];
}

function flowsInOrder(page: PageWords, number: number): Flow[] {
  const whole: Box = { left: 0, top: 0, right: page.width, bottom: page.height };
  const open = (grid: Grid): Grid => withOpenEnds(grid, page.words, page.areas);
  const ruled = ruledGrids(page.strokes).map(open);
  const apart = (one: Box): boolean =>
    !ruled.some((grid) => grid.xs.length > 2 && holds(grid, { x: (one.left + one.right) / 2, y: (one.top + one.bottom) / 2 }));
  const shaded = shadedGrids(page.areas.filter(apart)).filter((one) => one.xs.length > 2 || isPanel(one, whole));
  let words = [...page.words];
  let parts: Part[] = [];
  const take = (grid: Grid, flows: readonly Flow[], own: readonly Word[]): void => {
    const taken = new Set(own);
    words = words.filter((word) => !taken.has(word));
    parts = [...parts.filter((part) => !inside(part, grid)), { ...grid, flows }];
  };
  for (const grid of [...ruled, ...shaded.map(open)].sort((a, b) => areaOf(a) - areaOf(b))) {
    const own = words.filter((word) => holds(grid, { x: (word.left + word.right) / 2, y: word.base - word.size * 0.3 }));
    const inner = parts.filter((part) => inside(part, grid));
    const rows = inner.length === 0 ? ruledRows(grid, own) : undefined;
    if (rows) take(grid, [tableOf(rows, grid, number)], own);
    else if (
      isFrame(grid, whole) &&
      own.length + inner.length > 0 &&
      inner.every((part) => grid.slots.some((slot) => inside(part, slot)))
    ) {
      const flows = grid.slots.flatMap((slot) =>
        flowsOf(
          own.filter((word) => middleIn(word, slot)),
          inner.filter((part) => inside(part, slot)),
          slot,
          number,
        ),
      );
      take(grid, flows, own);
    }
  }
  const tables = [...ruled, ...shaded, ...parts];
  return partsBetweenRules(whole, page.strokes, tables, words).flatMap((box) => {
    const own = words.filter((word) => middleIn(word, box));
    words = words.filter((word) => !middleIn(word, box));
    const inner = parts.filter((part) => holds(box, centreOf(part)));
    parts = parts.filter((part) => !inner.includes(part));
    return flowsOf(own, inner, box, number);
  });
}

/** A box around text, or a stack of them; where lines only run across there is none. */
function isFrame(grid: Grid, page: Box): boolean {
  return grid.framed && areaOf(grid) < areaOf(page) * BORDER;
}

/** A shaded box beside something else; a bar behind a line or a row says nothing about the order of reading. */
function isPanel(grid: Grid, page: Box): boolean {
  return heightOf(grid) > PANEL && widthOf(grid) < widthOf(page) * 0.6;
}

const centreOf = (box: Box): Point => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
const middleIn = (word: Word, box: Box): boolean => holds(box, { x: (word.left + word.right) / 2, y: word.base - word.size * 0.3 });

function inside(one: Box, box: Box): boolean {
  return holds(box, { x: (one.left + one.right) / 2, y: (one.top + one.bottom) / 2 }) && areaOf(one) < areaOf(box) * 0.98;
}

/** The words and parts of a region in reading order; `within` is the region's own edge, where it has one. */
function flowsOf(words: readonly Word[], parts: readonly Part[], within: Box, page: number): Flow[] {
  if (words.length === 0 && parts.length === 0) return [];
  const text = words.length > 0 ? around(words) : undefined;
  // A column ends where its text does; only in a box is the edge known.
  const column: Box = text ? { ...text, right: Math.min(Math.max(text.right, ...parts.map((one) => one.right)), within.right) } : within;
  return bandsOf(words, parts).flatMap((band): Flow[] => {
    if (band.gutters.length === 0) return band.groups.flatMap((group) => flowsOfGroup(group, column, page));
    const lines = band.groups.map((group) => group.segments);
    const objects = band.groups.flatMap((group) => group.parts);
    const box = around([...lines.flat(), ...objects]);
    const reading = readingOf({ lines, gutters: band.gutters, box }, objects.length > 0);
    if (reading.kind === 'table') return [tableOf(reading.rows, box, page)];
    if (reading.kind === 'lines') return band.groups.flatMap((group) => flowsOfGroup(group, column, page)).map(standingAlone);
    return reading.stretches.flatMap((stretch) =>
      Array.from({ length: band.gutters.length + 1 }, (_, at) => at).flatMap((at) => {
        const own = stretch.filter((one) => columnOf(one, band.gutters) === at).flatMap((one) => one.words);
        const inColumn = objects.filter((one) => columnOf(one, band.gutters) === at);
        return flowsOf(own, inColumn, within, page);
      }),
    );
  });
}

function flowsOfGroup(group: Group<Part>, column: Box, page: number): Flow[] {
  const lines = labelled(group.segments).map((line) => ({ kind: 'line' as const, line, column, page }));
  return [...lines, ...group.parts.flatMap((part) => part.flows)];
}

const LABEL = /^\p{Lu}[\p{L} ]{1,24}:/u;

/** A line as one, or as several where a piece far from the others names what it says: "Lead: Head of Roads", "Status: Amber". */
function labelled(segments: readonly Line[]): Line[] {
  const lines: Word[][] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    const far = last ? segment.left - (last.at(-1)?.right ?? 0) > segment.size * FAR : false;
    if (last && !(far && LABEL.test(textOfLine(segment).text))) last.push(...segment.words);
    else lines.push([...segment.words]);
  }
  return lines.map(lineOf);
}

const standingAlone = (flow: Flow): Flow => (flow.kind === 'line' ? { ...flow, alone: true } : flow);
