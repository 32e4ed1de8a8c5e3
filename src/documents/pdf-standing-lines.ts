import type { Flow } from './pdf-flow';
import { linesOf, textOfLine, type Line } from './pdf-lines';

/** A line is one of its own when it comes back this often, below so many different lines. */
const OFTEN = 3;
const BELOW = 2;
/** A shorter line may be the wrapped end of many texts. */
const WORDS = 3;
const LABEL = /^\p{Lu}\p{L}*(?: \p{L}+){0,2}:(?=\s)/u;
/** A line that ends so goes on in the next. */
const OPEN = /(?:[,;/&(–-]|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))$/iu;

/** The lines that a document says again and again below different others, such as "Progress in Quarter 1" or the label "Lead:". */
export function standingLinesOf(flows: readonly Flow[]): ReadonlySet<string> {
  const below = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  let before = '';
  const note = (line: Line): void => {
    const { text } = textOfLine(line);
    for (const key of keysOf(text)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      below.set(key, (below.get(key) ?? new Set()).add(before));
    }
    before = text;
  };
  for (const flow of flows) {
    if (flow.kind === 'line') note(flow.line);
    else
      for (const cell of flow.rows.flatMap((row) => row.cells)) {
        before = '';
        linesOf(cell.words).forEach(note);
      }
  }
  return new Set([...counts].filter(([key, count]) => count >= OFTEN && (below.get(key)?.size ?? 0) >= BELOW).map(([key]) => key));
}

/** Whether a line is one of those, below a line that does not go on in it. */
export function standsAlone(text: string, before: string, standing: ReadonlySet<string>): boolean {
  return !OPEN.test(before) && keysOf(text).some((key) => standing.has(key));
}

function keysOf(text: string): string[] {
  const label = LABEL.exec(text)?.[0];
  const whole = /^\p{Lu}/u.test(text) && !/[.,;]$/u.test(text) && text.split(' ').length >= WORDS;
  return [...(label === undefined ? [] : [label]), ...(whole ? [text] : [])];
}
