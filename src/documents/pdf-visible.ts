import type { Drawing, Fill, Glyph } from './pdf-drawing';
import { areaOf, around, boxOf, holds, overlap, type Box } from './pdf-geometry';

/** Smaller print is not meant to be read. */
const SMALLEST = 1;
/** How alike, of 255, a colour and its background must be for nobody to see the difference. */
const ALIKE = 12;
const BLACK = '#000000';
const PAPER = '#ffffff';
/** How much of a page pictures must cover for it to be a scan. */
const SCANNED = 0.5;

export interface Seen {
  readonly glyphs: readonly Glyph[];
  /** Whether they are recognised text over the picture of a page. */
  readonly recognised: boolean;
}

/** The characters that somebody who looks at the page sees; for a scanned page, those that text recognition laid over it. */
export function visibleGlyphs(drawing: Drawing): Seen {
  const page: Box = { left: 0, top: 0, right: drawing.width, bottom: drawing.height };
  const there = drawing.glyphs.filter((one) => one.size >= SMALLEST && holds(page, middleOf(one)));
  const inked = there.filter((one) => !one.inkless);
  const seen = [...byOrder(inked).values()].flatMap((run) => visibleOf(run, drawing));
  const recognised = there.filter((one) => one.inkless && one.text.trim() !== '');
  const drawn = seen.filter((one) => one.text.trim() !== '').length;
  if (recognised.length > drawn * 3 && covered(drawing, page) >= SCANNED * areaOf(page)) {
    return { glyphs: [...seen, ...there.filter((one) => one.inkless)], recognised: true };
  }
  return { glyphs: seen, recognised: false };
}

const middleOf = (one: Glyph): { x: number; y: number } => ({ x: (one.x + one.endX) / 2, y: (one.y + one.endY) / 2 - one.size * 0.3 });

function covered({ pictures }: Drawing, page: Box): number {
  return pictures.reduce((sum, one) => sum + areaOf(overlap(one.box, page)), 0);
}

function byOrder(glyphs: readonly Glyph[]): Map<number, Glyph[]> {
  const runs = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const run = runs.get(glyph.order);
    if (run) run.push(glyph);
    else runs.set(glyph.order, [glyph]);
  }
  return runs;
}

/** Those of a run that stand out from what was painted under them and were not painted over. */
function visibleOf(run: readonly Glyph[], { fills, pictures }: Drawing): Glyph[] {
  const box = around(
    run.map((one) =>
      boxOf([
        { x: one.x, y: one.y - one.size },
        { x: one.endX, y: one.endY },
      ]),
    ),
  );
  const near = (one: Fill): boolean =>
    one.box.left < box.right && one.box.right > box.left && one.box.top < box.bottom && one.box.bottom > box.top;
  const [areas, images] = [fills.filter(near), pictures.filter(near)];
  if (areas.length === 0 && images.length === 0) return run.filter((glyph) => !alike(glyph.colour, PAPER));
  return run.filter((glyph) => {
    const middle = middleOf(glyph);
    if (areas.some((one) => one.order > glyph.order && !one.sheer && holds(one.box, middle))) return false;
    const under = areas.filter((one) => one.order < glyph.order && holds(one.box, middle)).at(-1);
    if (images.some((one) => one.order < glyph.order && one.order > (under?.order ?? -1) && holds(one.box, middle))) return true;
    return !alike(glyph.colour, under ? (under.colour ?? '') : PAPER);
  });
}

/** Whether two colours can be told apart; a pattern can from everything. */
function alike(one: string, other: string): boolean {
  if (one === other) return one !== '';
  if (one === BLACK && other === PAPER) return false;
  const [a, b] = [channels(one), channels(other)];
  return a.length === 3 && b.length === 3 && a.every((value, at) => Math.abs(value - (b[at] ?? 0)) <= ALIKE);
}

function channels(colour: string): number[] {
  return (/^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? []).map((pair) => Number.parseInt(pair, 16));
}
