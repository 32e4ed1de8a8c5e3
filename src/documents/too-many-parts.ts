import { DocumentError } from './document-error';

/** A plan of 300 pages has some ten thousands of either, as Word exports it to a page some more; each costs a hundred times its letters. */
const MOST_TAGS = 300_000;
const MOST_LINES = 100_000;

/** What to say of a page with more elements than anybody wrote. */
export const tooManyTags = (name: string, text: string): DocumentError | undefined =>
  tooMany(name, text, /<[a-z]/gi, MOST_TAGS, 'elements');

/** What to say of a text with more lines than anybody wrote, blank ones among them. */
export const tooManyLines = (name: string, text: string): DocumentError | undefined => tooMany(name, text, /\n/g, MOST_LINES, 'lines');

function tooMany(name: string, text: string, part: RegExp, most: number, called: string): DocumentError | undefined {
  for (let found = 0; found <= most; found += 1) if (!part.test(text)) return undefined;
  const message = `${name} has more than ${most.toLocaleString('en-GB')} ${called}. Split it, or copy its text into a Word document and put that in its place.`;
  return new DocumentError('too-large', message);
}
