import type { Box } from './pdf-geometry';

/** A word of the page, or a part of one that is set differently. */
export interface Word extends Box {
  readonly text: string;
  /** The height of its base line. */
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  /** Whether a space was typed before it. */
  readonly spaced: boolean;
}
