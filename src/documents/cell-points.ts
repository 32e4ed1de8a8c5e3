import type { Block, BlockPlace } from './block';
import { oneLine } from './clean-text';
import { behindBullet } from './typed-bullet';

/** "P2 Visible policing", "1.2 Safer roads", "3) Sign the lease". */
const NUMBERED = /^(?:[A-Z]{1,3}\d{1,2}|\d{1,2}(?:\.\d{1,2})*[.)]?)\s+\p{L}/u;

/** The points of a sheet's cell, one a line; none where its line breaks only wrap one text. */
export function cellPoints(text: string, place: BlockPlace): readonly Block[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const marked = lines.every((line) => behindBullet(line) !== undefined || NUMBERED.test(line));
  const sentences = lines.every(
    (line, at) => /^[“"'(]?[\p{Lu}\d]/u.test(line) && (at === lines.length - 1 || /[.!?;:]["'”’)]*$/.test(line)),
  );
  if (lines.length < 2 || !(marked || sentences)) return [];
  return lines.map((line) => ({ kind: 'item', text: oneLine(behindBullet(line) ?? line), bold: [], depth: 0, place }));
}
