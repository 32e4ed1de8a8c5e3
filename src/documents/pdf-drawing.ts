import type { Box } from './pdf-geometry';

/** A character as the page draws it, in the page's own coordinates before any turning. */
export interface Glyph {
  readonly text: string;
  /** Where it begins and where the next one would, on its base line. */
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  readonly size: number;
  readonly bold: boolean;
  readonly font: string;
  /** A number for the place in the order of painting. */
  readonly order: number;
  readonly colour: string;
  /** Drawn with no ink at all, as recognised text over a scan is. */
  readonly inkless: boolean;
}

/** A filled area; the colour is "#rrggbb", or none where it is a pattern. */
export interface Fill {
  readonly box: Box;
  readonly colour?: string;
  readonly order: number;
  /** Whether what lies under it shows through. */
  readonly sheer: boolean;
}

/** What a page draws, as far as it is of use. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly fills: readonly Fill[];
  /** Straight lines along an axis, drawn or filled, and the outlines of drawn rectangles. */
  readonly strokes: readonly Box[];
  readonly pictures: readonly Fill[];
  /** Small round or square shapes, such as bullets that are drawn and not written. */
  readonly dots: readonly Box[];
}
