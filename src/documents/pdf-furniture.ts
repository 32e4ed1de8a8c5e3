import type { Note } from '../plan/document';
import { holds } from './pdf-geometry';
import { ruledGrids } from './pdf-grid';
import { linesOf, textOfLine, type Line } from './pdf-lines';
import type { Word } from './pdf-word';
import type { PageWords } from './pdf-words';

/** How much of the page, at its top and its foot, headers and footers take up. */
const ZONE = 0.16;
/** A header stands on this share of the pages at least; one that only left or right pages have, on that share of those. */
const SHARE = 0.6;
/** How far the same line may move from page to page, in points. */
const SAME_HEIGHT = 4;
const PAGE_NUMBER = /^\W*(?:page\s*)?#(?:\s*(?:of|\/)\s*#)?\W*$/i;

interface Margin {
  readonly page: number;
  readonly edge: 'top' | 'foot';
  readonly line: Line;
  readonly text: string;
  readonly key: string;
}

/** The pages without what heads and foots most of them, with a note on each such line. */
export function withoutFurniture(pages: readonly PageWords[]): { readonly pages: readonly PageWords[]; readonly notes: readonly Note[] } {
  const margins = pages.map(marginsOf);
  const largest = bodySize(pages) * 1.09;
  const furniture = furnitureOf(margins.flat(), pages.length, largest);
  const counts = new Map<string, number>();
  const texts = new Map<string, string>();
  const kept = pages.map((page, at) => {
    const gone = new Set<Word>();
    for (const edge of ['top', 'foot'] as const) {
      for (const one of (margins[at] ?? []).filter((margin) => margin.edge === edge)) {
        if (!furniture.has(one)) break;
        // The title that the other pages only say again.
        if (at === 0 && edge === 'top' && one.line.size > largest) continue;
        one.line.words.forEach((word) => gone.add(word));
        counts.set(one.key, (counts.get(one.key) ?? 0) + 1);
        if (!texts.has(one.key)) texts.set(one.key, one.text);
      }
    }
    return gone.size > 0 ? { ...page, words: page.words.filter((word) => !gone.has(word)) } : page;
  });
  const notes = [...counts].map(([key, count]): Note => {
    const message = `"${texts.get(key) ?? ''}" stands at the edge of ${count} pages, so it was taken for a page header or footer and left out.`;
    return { code: 'page-furniture', message };
  });
  return { pages: kept, notes };
}

/** The lines at the page's top and foot, from the edge inwards. */
function marginsOf(page: PageWords, at: number): Margin[] {
  const grids = ruledGrids(page.strokes).filter((grid) => grid.xs.length > 2 && grid.ys.length > 2);
  const outside = page.words.filter((word) => !grids.some((grid) => holds(grid, { x: word.left, y: word.base - word.size * 0.3 })));
  const lines = linesOf(outside);
  const margin = (edge: Margin['edge'], line: Line): Margin => {
    const { text } = textOfLine(line);
    return { page: at, edge, line, text, key: `${edge} ${text.replace(/\d+/g, '#')}` };
  };
  const top = lines.filter((line) => line.base < page.height * ZONE);
  const foot = lines.filter((line) => line.base > page.height * (1 - ZONE)).reverse();
  return [...top.map((line) => margin('top', line)), ...foot.map((line) => margin('foot', line))];
}

function furnitureOf(margins: readonly Margin[], pages: number, largest: number): Set<Margin> {
  const byKey = new Map<string, Margin[]>();
  for (const margin of margins) byKey.set(margin.key, [...(byKey.get(margin.key) ?? []), margin]);
  const found = new Set<Margin>();
  for (const group of byKey.values()) {
    for (const margin of group) {
      const level = group.filter((one) => Math.abs(one.line.base - margin.line.base) <= SAME_HEIGHT);
      const onPages = new Set(level.map((one) => one.page)).size;
      const oneSide = pages > 5 && new Set(level.map((one) => one.page % 2)).size === 1;
      const needed = Math.max(2, Math.ceil((oneSide ? Math.floor(pages / 2) : pages) * SHARE));
      const isNumber = PAGE_NUMBER.test(margin.key.replace(/^\w+ /, ''));
      const same = level.every((one) => one.text === margin.text);
      if (onPages >= (isNumber ? 2 : needed) && (same || countsPages(level, largest))) found.add(margin);
    }
  }
  return found;
}

/** Whether the figures that change from page to page are the pages' numbers, in a line that is no "Priority 1", "Priority 2". */
function countsPages(lines: readonly Margin[], largest: number): boolean {
  const numbers = lines.map((one) => (one.text.match(/\d+/g) ?? []).map(Number));
  const count = Math.min(...numbers.map((one) => one.length));
  const moving = Array.from({ length: count }, (_, at) => at).filter((at) => new Set(numbers.map((one) => one[at])).size > 1);
  const counting = moving.every((at) => new Set(numbers.map((one, line) => (one[at] ?? 0) - (lines[line]?.page ?? 0))).size === 1);
  const [first] = lines;
  return (
    counting &&
    first !== undefined &&
    (PAGE_NUMBER.test(first.key.replace(/^\w+ /, '')) ||
      /page\s*#|[|–—-]\s*#|^#\s*[|–—-]|#\s*(?:of|\/)\s*#/i.test(first.key) ||
      // Headings of a document with one of them on each page count too; a running line is not set larger than the text.
      (lines.length > 3 && first.line.size <= largest))
  );
}

function bodySize(pages: readonly PageWords[]): number {
  const sizes = new Map<number, number>();
  for (const word of pages.flatMap((page) => page.words)) sizes.set(word.size, (sizes.get(word.size) ?? 0) + word.text.length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
