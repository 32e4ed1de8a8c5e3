import { lettersOf } from './pdf-characters';
import type { Drawing, Glyph } from './pdf-drawing';
import { moved, movedBox, type Box, type Matrix } from './pdf-geometry';
import { withDrawnBullets } from './pdf-drawn-bullets';
import type { Word } from './pdf-word';
import { visibleGlyphs } from './pdf-visible';

/** A page's words and lines, upright, whichever way the page or its text was turned. */
export interface PageWords {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly strokes: readonly Box[];
  readonly areas: readonly Box[];
  readonly recognised: boolean;
  /** Whether there is a picture on it. */
  readonly pictured: boolean;
}

/** Parts of a word stand no farther apart, in its size; a space is wider. */
const CLOSE = 0.17;
const OVERLAP = -0.4;

type Way = 'right' | 'down' | 'left' | 'up' | 'aslant';

/** The words that can be seen on a page. Text that runs another way than most of it, such as a watermark, is left out. */
export function wordsOf(drawing: Drawing): PageWords {
  const { glyphs, recognised } = visibleGlyphs(drawing);
  const way = mainWay(glyphs);
  const { width, height } = drawing;
  const [turn, turned] = turning(way, width, height);
  const boxes = (list: readonly Box[]): Box[] => list.map((one) => movedBox(turn, one.left, one.top, one.right, one.bottom));
  const upright = glyphs.filter((one) => wayOf(one) === way || one.text.trim() === '');
  const placed = way === 'right' ? upright : upright.map((one) => turnedGlyph(one, turn));
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    words: withDrawnBullets(withoutDoubles(wordsFrom(placed)), boxes(drawing.dots)),
    strokes: boxes(drawing.strokes),
    areas: boxes(drawing.fills.map((one) => one.box)),
    recognised,
    pictured: drawing.pictures.length > 0,
  };
}

function wayOf({ x, y, endX, endY }: Glyph): Way {
  const [right, down] = [endX - x, endY - y];
  if (Math.abs(down) <= Math.abs(right) * 0.05) return right >= 0 ? 'right' : 'left';
  if (Math.abs(right) <= Math.abs(down) * 0.05) return down > 0 ? 'down' : 'up';
  return 'aslant';
}

function mainWay(glyphs: readonly Glyph[]): Way {
  const counts = new Map<Way, number>();
  for (const glyph of glyphs) {
    if (glyph.text.trim()) counts.set(wayOf(glyph), (counts.get(wayOf(glyph)) ?? 0) + 1);
  }
  counts.delete('aslant');
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'right';
}

/** The matrix that sets a way of writing upright, and whether width and height change places. */
function turning(way: Way, width: number, height: number): [Matrix, boolean] {
  switch (way) {
    case 'up':
      return [[0, 1, -1, 0, height, 0], true];
    case 'down':
      return [[0, -1, 1, 0, 0, width], true];
    case 'left':
      return [[-1, 0, 0, -1, width, height], false];
    case 'right':
    case 'aslant':
      return [[1, 0, 0, 1, 0, 0], false];
  }
}

function turnedGlyph(glyph: Glyph, turn: Matrix): Glyph {
  const [from, to] = [moved(turn, glyph), moved(turn, { x: glyph.endX, y: glyph.endY })];
  return { ...glyph, x: from.x, y: from.y, endX: to.x, endY: to.y };
}

/** A word that grows glyph by glyph: a page has thousands, and a copy for each would be all the reader does. */
type OpenWord = { -readonly [Key in keyof Word]: Word[Key] };

function wordsFrom(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let open: OpenWord | undefined;
  let spaced = false;
  for (const glyph of glyphs) {
    const text = lettersOf(glyph.text, glyph.font);
    if (text.trim() === '') {
      spaced ||= text !== '';
      continue;
    }
    if (open && !spaced && isNext(open, glyph)) {
      open.text += text;
      open.right = Math.max(open.right, glyph.endX);
    } else {
      const { y: base, size, bold } = glyph;
      open = { text, left: glyph.x, right: glyph.endX, top: base - size * 0.75, bottom: base + size * 0.2, base, size, bold, spaced };
      words.push(open);
    }
    spaced = false;
  }
  return words;
}

function isNext(word: Word, glyph: Glyph): boolean {
  const gap = (glyph.x - word.right) / word.size;
  const alike = Math.abs(glyph.size - word.size) < word.size * 0.1 && glyph.bold === word.bold;
  return alike && Math.abs(glyph.y - word.base) < word.size * 0.1 && gap > OVERLAP && gap < CLOSE;
}

/** A word drawn twice, a trifle apart, is one in bold type. */
function withoutDoubles(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  const places = new Map<string, number[]>();
  for (const word of words) {
    const same = places.get(word.text) ?? [];
    const double = same.find((at) => {
      const other = kept[at];
      return other && Math.abs(other.left - word.left) < word.size * 0.12 && Math.abs(other.base - word.base) < word.size * 0.12;
    });
    const first = double === undefined ? undefined : kept[double];
    if (double !== undefined && first) kept[double] = { ...first, bold: true };
    else places.set(word.text, [...same, kept.push(word) - 1]);
  }
  return kept;
}
