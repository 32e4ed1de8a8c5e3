import { shorten } from './shorten';

/** Less than this of a line says nothing. */
const LEAST = 60;

/** The lines that have room, and how many have none. */
export interface Fitting {
  readonly shown: readonly string[];
  readonly left: number;
}

/** As many of the lines as have room in `most` characters, in their order and at least one; a line longer than its fair share is shortened. */
export function asManyAsFit(lines: readonly string[], most: number): Fitting {
  const shown: string[] = [];
  let room = most;
  for (const [at, line] of lines.entries()) {
    const share = Math.max(Math.min(LEAST, most), Math.floor(room / (lines.length - at)));
    const said = shorten(line, share);
    if (at > 0 && said.length > room) break;
    shown.push(said);
    room -= said.length + 1;
  }
  return { shown, left: lines.length - shown.length };
}
