import { IDENTITY, type Box, type Matrix } from './pdf-geometry';

/** The font as pdf.js hands it over once the page's operators are read. */
export interface PageFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: ArrayLike<number>;
}

/** The graphics state that text and lines depend on. */
export interface PainterState {
  readonly ctm: Matrix;
  readonly clip?: Box;
  readonly fill?: string;
  readonly fillAlpha: number;
  readonly blended: boolean;
  readonly stroke?: string;
  readonly strokeAlpha: number;
  readonly lineWidth: number;
  readonly font?: PageFont;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

export function firstState(ctm: Matrix): PainterState {
  return {
    ctm,
    fill: '#000000',
    fillAlpha: 1,
    blended: false,
    stroke: '#000000',
    strokeAlpha: 1,
    lineWidth: 1,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** Where the next character stands: the text's matrix, and that of the line it is in. */
export interface TextPlace {
  readonly text: Matrix;
  readonly line: Matrix;
}

export const TEXT_START: TextPlace = { text: IDENTITY, line: IDENTITY };

/** The states that a graphics state dictionary sets. */
export function withParameters(
  state: PainterState,
  entries: readonly (readonly [string, unknown])[],
  fontOf: (name: string) => PageFont | undefined,
): PainterState {
  let next = state;
  for (const [key, value] of entries) {
    if (key === 'ca' && typeof value === 'number') next = { ...next, fillAlpha: value };
    if (key === 'CA' && typeof value === 'number') next = { ...next, strokeAlpha: value };
    if (key === 'LW' && typeof value === 'number') next = { ...next, lineWidth: value };
    if (key === 'BM') next = { ...next, blended: value !== 'source-over' && value !== 'Normal' };
    if (key === 'Font' && Array.isArray(value)) next = { ...next, font: fontOf(String(value[0])), fontSize: Number(value[1]) };
  }
  return next;
}
