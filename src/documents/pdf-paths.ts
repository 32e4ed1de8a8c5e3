import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Fill } from './pdf-drawing';
import { areaOf, boxOf, heightOf, moved, movedBox, overlap, widthOf, type Box, type Point } from './pdf-geometry';
import type { PainterState } from './pdf-painter-state';

/** A filled strip that is thinner than this is a line. */
const THIN = 3;
/** How far from an axis the end of a line may be. */
const SLANT = 0.7;
/** pdf.js's own codes in a path, and how many numbers follow each. */
const POINTS: readonly number[] = [1, 1, 3, 2, 0];
const MOVE = 0;
const CLOSE = 4;

interface Painted {
  /** What the whole path covers. */
  readonly box?: Box;
  readonly fills: readonly Fill[];
  readonly strokes: readonly Box[];
  readonly dots: readonly Box[];
}

interface Outline {
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly curved: boolean;
}

/** The areas and straight lines that a path leaves on the page. */
export function paintPath(state: PainterState, args: readonly unknown[], ops: typeof OPS, order: number): Painted {
  const [operator, data, extent] = args as readonly [number, readonly (ArrayLike<number> | null)[], ArrayLike<number> | null];
  const path = data[0];
  if (!path || !extent) return { fills: [], strokes: [], dots: [] };
  const box = movedBox(state.ctm, extent[0] ?? 0, extent[1] ?? 0, extent[2] ?? 0, extent[3] ?? 0);
  const fills: Fill[] = [];
  const strokes: Box[] = [];
  const dots: Box[] = [];
  const clipped = (one: Box): Box => (state.clip ? overlap(state.clip, one) : one);
  const isFilled = operator !== ops.stroke && operator !== ops.closeStroke && operator !== ops.endPath && state.fillAlpha > 0.02;
  const isStroked = operator !== ops.fill && operator !== ops.eoFill && operator !== ops.endPath && state.strokeAlpha > 0.02;
  for (const outline of outlines(path, state)) {
    const whole = clipped(boxOf(outline.points));
    if ((isFilled || isStroked) && isDot(whole)) dots.push(whole);
    if (isFilled) {
      const straight = isRectangle(outline);
      const [width, height] = [widthOf(whole), heightOf(whole)];
      if (straight && Math.min(width, height) < THIN && Math.max(width, height) > THIN * 2) strokes.push(whole);
      else if (areaOf(whole) > THIN * THIN) {
        fills.push({
          box: whole,
          ...(state.fill ? { colour: state.fill } : {}),
          order,
          sheer: !straight || state.fillAlpha < 1 || state.blended,
        });
      }
    }
    if (isStroked)
      strokes.push(
        ...straightLines(outline)
          .map(clipped)
          .filter((one) => Math.max(widthOf(one), heightOf(one)) > THIN),
      );
  }
  return { box, fills, strokes, dots };
}

function isDot(box: Box): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  return width > 1.2 && width < 9 && height / width > 0.75 && height / width < 1.35;
}

function outlines(path: ArrayLike<number>, { ctm }: PainterState): Outline[] {
  const found: Outline[] = [];
  let points: Point[] = [];
  let curved = false;
  const end = (closed: boolean): void => {
    if (points.length > 1) found.push({ points, closed, curved });
    [points, curved] = [[], false];
  };
  for (let at = 0; at < path.length;) {
    const code = path[at++] ?? CLOSE;
    const count = POINTS[code] ?? 0;
    if (code === MOVE) end(false);
    if (count > 1) curved = true;
    if (code === CLOSE) end(true);
    else points.push(moved(ctm, { x: path[at + count * 2 - 2] ?? 0, y: path[at + count * 2 - 1] ?? 0 }));
    at += count * 2;
  }
  end(false);
  return found;
}

function isRectangle({ points, curved }: Outline): boolean {
  return !curved && points.length >= 2 && points.length <= 6 && sides(points, true).every(isAlongAxis);
}

const isAlongAxis = (side: Box): boolean => Math.min(widthOf(side), heightOf(side)) <= SLANT;

function straightLines({ points, closed, curved }: Outline): Box[] {
  return curved ? [] : sides(points, closed).filter(isAlongAxis);
}

function sides(points: readonly Point[], closed: boolean): Box[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1] ?? (closed ? points[0] : undefined);
    return next ? [boxOf([point, next])] : [];
  });
}
