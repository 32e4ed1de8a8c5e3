import type { Glyph } from './pdf-drawing';
import { holds, moved, times, type Matrix } from './pdf-geometry';
import type { PainterState } from './pdf-painter-state';

/** A character of a string that is shown, or a shift between two of them in thousandths of the font's size. */
export type PageGlyph = number | { readonly unicode: string; readonly width: number; readonly isSpace?: boolean };

const FILL = 0;
const FILL_AND_STROKE = 2;
const INKLESS = new Set([3, 7]);
const BOLD = /bold|black|heavy|demi/i;
/** Less ink than this nobody sees. */
const FAINTEST = 0.05;

/** The characters of a shown string where they come to stand, and the text matrix after them. What is clipped away is left out. */
export function paintGlyphs(
  state: PainterState,
  start: Matrix,
  glyphs: readonly PageGlyph[],
  order: number,
): { readonly drawn: Glyph[]; readonly text: Matrix } {
  const drawn: Glyph[] = [];
  const { font, fontSize, scale, clip } = state;
  const unit = font?.fontMatrix?.[0] ?? 0.001;
  const mode = state.mode % 4;
  const alpha = mode === 1 ? state.strokeAlpha : state.fillAlpha;
  const ink = mode === 1 ? state.stroke : state.fill;
  const style = {
    bold: BOLD.test(font?.name ?? '') || font?.bold === true || font?.black === true || (mode === FILL_AND_STROKE && state.lineWidth > 0),
    font: font?.name ?? '',
    order,
    colour: ink ?? '',
    inkless: INKLESS.has(state.mode) || alpha < FAINTEST || (mode === FILL && state.mode === 7),
  };
  let text = start;
  for (const glyph of glyphs) {
    const matrix = times(state.ctm, text);
    if (typeof glyph === 'number') {
      text = times(text, [1, 0, 0, 1, (-glyph / 1000) * fontSize * scale, 0]);
      continue;
    }
    const width = glyph.width * unit * fontSize * scale;
    const advance = width + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * scale;
    const from = moved(matrix, { x: 0, y: state.rise });
    const to = moved(matrix, { x: advance, y: state.rise });
    const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3]);
    text = times(text, [1, 0, 0, 1, advance, 0]);
    if (font?.vertical === true) continue;
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - size * 0.25 };
    if (clip && !holds(clip, middle, size * 0.5)) continue;
    drawn.push({ text: glyph.unicode, x: from.x, y: from.y, endX: to.x, endY: to.y, size, ...style });
  }
  return { drawn, text };
}
