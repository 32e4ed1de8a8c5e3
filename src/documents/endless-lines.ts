import type { Block } from './block';
import { oneLine } from './clean-text';

/** A line longer than this was no paragraph to whoever wrote it; Markdown takes minutes over one of some megabytes, for the marks that it might pair. */
const LONGEST = 20_000;

/** Takes lines without end out of a text, a blank line in the place of each: what they say is read without regard to Markdown. A table or a page in one line stays. */
export function takeEndlessLines(text: string): { readonly rest: string; readonly paragraphs: readonly Block[] } {
  const paragraphs: Block[] = [];
  const lines = text.split('\n').map((line, at) => {
    if (line.length <= LONGEST || /<(?:table|p|ul|ol|div|h[1-6])\b/i.test(line.slice(0, LONGEST))) return line;
    const words = oneLine(line);
    if (words !== '') paragraphs.push({ kind: 'paragraph', text: words, bold: [], place: { line: at + 1 } });
    return '';
  });
  return { rest: paragraphs.length === 0 ? text : lines.join('\n'), paragraphs };
}
