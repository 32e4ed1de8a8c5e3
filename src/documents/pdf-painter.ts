import type { PDFPageProxy } from 'pdfjs-dist';
import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { paintGlyphs, type PageGlyph } from './pdf-glyphs';
import { areaOf, asMatrix, movedBox, overlap, times, type Box, type Matrix } from './pdf-geometry';
import type { Drawing, Fill, Glyph } from './pdf-drawing';
import { firstState, TEXT_START, withParameters, type PageFont, type PainterState, type TextPlace } from './pdf-painter-state';
import { paintPath } from './pdf-paths';

/** What is needed of pdf.js besides the page. */
export interface Painting {
  readonly ops: typeof OPS;
  /** Whether a layer that the reader can switch is on. */
  readonly isShown: (layer: unknown) => boolean;
}

/** Goes through a page's operators as somebody would who draws it, and writes down where everything comes to stand, the page upright. */
export async function drawingOf(page: PDFPageProxy, painting: Painting): Promise<Drawing> {
  const view = page.getViewport({ scale: 1 });
  // No annotations: what a form field or a comment holds is not the document's text.
  const list = await page.getOperatorList({ annotationMode: 0 });
  const painter = newPainter(asMatrix(view.transform), painting, (name) => fontOf(page, name));
  list.fnArray.forEach((operator, at) => painter.paint(operator, (list.argsArray[at] ?? []) as readonly unknown[]));
  return { width: view.width, height: view.height, ...painter.painted };
}

function fontOf(page: PDFPageProxy, name: string): PageFont | undefined {
  return page.commonObjs.has(name) ? (page.commonObjs.get(name) as PageFont) : undefined;
}

interface Painter {
  readonly painted: {
    readonly glyphs: Glyph[];
    readonly fills: Fill[];
    readonly strokes: Box[];
    readonly pictures: Fill[];
    readonly dots: Box[];
  };
  paint(operator: number, args: readonly unknown[]): void;
}

function newPainter(base: Matrix, { ops, isShown }: Painting, font: (name: string) => PageFont | undefined): Painter {
  const painted: Painter['painted'] = { glyphs: [], fills: [], strokes: [], pictures: [], dots: [] };
  let state = firstState(base);
  let place: TextPlace = TEXT_START;
  let clipping = false;
  let order = 0;
  /** What is left of a transform that nothing has been drawn with yet: a picture that was not decoded leaves just that. */
  let unused: Matrix | undefined;
  const saved: PainterState[] = [];
  const layers: boolean[] = [];

  const set = (change: Partial<PainterState>): void => void (state = { ...state, ...change });
  const transform = (matrix: Matrix): void => set({ ctm: times(state.ctm, matrix) });
  const clipTo = (box: Box): void => set({ clip: state.clip ? overlap(state.clip, box) : box });
  const hidden = (): boolean => layers.includes(false);
  const nextLine = (x: number, y: number): void => {
    const line = times(place.line, [1, 0, 0, 1, x, y]);
    place = { text: line, line };
  };
  const picture = (matrix: Matrix): void => {
    const box = movedBox(matrix, 0, 0, 1, 1);
    const seen = state.clip ? overlap(state.clip, box) : box;
    if (areaOf(seen) > 0 && !hidden()) painted.pictures.push({ box: seen, order: order++, sheer: state.fillAlpha < 1 || state.blended });
  };
  const show = (glyphs: readonly PageGlyph[]): void => {
    const { drawn, text } = paintGlyphs(state, place.text, glyphs, order++);
    place = { ...place, text };
    if (!hidden()) painted.glyphs.push(...drawn);
  };

  const paint = (operator: number, args: readonly unknown[]): void => {
    const number = (at: number): number => Number(args[at] ?? 0);
    const colour = typeof args[0] === 'string' ? args[0] : undefined;
    if (operator !== ops.restore && operator !== ops.dependency) unused = undefined;
    switch (operator) {
      case ops.save:
        return void saved.push(state);
      case ops.restore:
        if (unused) picture(unused);
        unused = undefined;
        return void (state = saved.pop() ?? state);
      case ops.transform:
        transform(asMatrix(args as readonly number[]));
        return void (unused = state.ctm);
      case ops.paintFormXObjectBegin:
        saved.push(state);
        if (args[0]) transform(asMatrix(args[0] as ArrayLike<number>));
        if (args[1]) clipTo(boxUnder(state.ctm, args[1] as ArrayLike<number>));
        return;
      case ops.paintFormXObjectEnd:
        return void (state = saved.pop() ?? state);
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageMaskXObject: {
        picture(state.ctm);
        return;
      }
      case ops.beginMarkedContent:
        return void layers.push(true);
      case ops.beginMarkedContentProps:
        return void layers.push(args[0] !== 'OC' || isShown(args[1]));
      case ops.endMarkedContent:
        return void layers.pop();
      case ops.setGState:
        return void (state = withParameters(state, args[0] as readonly (readonly [string, unknown])[], font));
      case ops.setLineWidth: {
        set({ lineWidth: number(0) });
        return;
      }
      case ops.setFillRGBColor: {
        set({ fill: colour });
        return;
      }
      case ops.setFillColorN:
      case ops.setFillTransparent: {
        set({ fill: undefined });
        return;
      }
      case ops.setStrokeRGBColor: {
        set({ stroke: colour });
        return;
      }
      case ops.setStrokeColorN:
      case ops.setStrokeTransparent: {
        set({ stroke: undefined });
        return;
      }
      case ops.clip:
      case ops.eoClip:
        return void (clipping = true);
      case ops.constructPath: {
        const { box, fills, strokes, dots } = paintPath(state, args, ops, order++);
        if (!hidden()) {
          painted.fills.push(...fills);
          painted.strokes.push(...strokes);
          painted.dots.push(...dots);
        }
        if (clipping && box) clipTo(box);
        return void (clipping = false);
      }
      case ops.beginText:
        return void (place = TEXT_START);
      case ops.setFont: {
        set({ font: font(String(args[0])), fontSize: number(1) });
        return;
      }
      case ops.setCharSpacing: {
        set({ charSpacing: number(0) });
        return;
      }
      case ops.setWordSpacing: {
        set({ wordSpacing: number(0) });
        return;
      }
      case ops.setHScale: {
        set({ scale: number(0) / 100 });
        return;
      }
      case ops.setLeading: {
        set({ leading: -number(0) });
        return;
      }
      case ops.setTextRise: {
        set({ rise: number(0) });
        return;
      }
      case ops.setTextRenderingMode: {
        set({ mode: number(0) });
        return;
      }
      case ops.setTextMatrix: {
        const matrix = asMatrix((args.length === 1 ? args[0] : args) as ArrayLike<number>);
        return void (place = { text: matrix, line: matrix });
      }
      case ops.moveText: {
        nextLine(number(0), number(1));
        return;
      }
      case ops.setLeadingMoveText:
        set({ leading: number(1) });
        nextLine(number(0), number(1));
        return;
      case ops.nextLine: {
        nextLine(0, state.leading);
        return;
      }
      case ops.showText: {
        show(args[0] as readonly PageGlyph[]);
        return;
      }
      default:
    }
  };
  return { painted, paint };
}

function boxUnder(matrix: Matrix, corners: ArrayLike<number>): Box {
  return movedBox(matrix, corners[0] ?? 0, corners[1] ?? 0, corners[2] ?? 0, corners[3] ?? 0);
}
