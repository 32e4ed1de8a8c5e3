import type { Flow, FlowLine } from './pdf-flow';
import { linesOf, textOfLine, type Line } from './pdf-lines';
import { standingLinesOf } from './pdf-standing-lines';

/** How a document is set: what is body text, and what is so much larger that it is a heading. */
export interface TypeSizes {
  readonly body: number;
  /** The sizes of headings, the largest first. */
  readonly headings: readonly number[];
  /** From one base line to the next in a paragraph, in the size of the type. */
  readonly pitch: number;
  /** Lines that the document says again and again: each is one of its own. */
  readonly standing: ReadonlySet<string>;
}

const LARGER = 1.09;
/** So many characters outside tables tell the size of body text; with fewer, tables are the body. */
const ENOUGH = 600;
/** The deepest level of a heading. */
const LEVELS = 6;
/** No heading is longer than this. */
const LONGEST = 200;

const isLine = (flow: Flow): flow is FlowLine => flow.kind === 'line';
const round = (size: number): number => Math.round(size * 2) / 2;

export function typeSizesOf(flows: readonly Flow[]): TypeSizes {
  const lines = flows.filter(isLine);
  const inTables = flows.flatMap((flow) =>
    flow.kind === 'table' ? flow.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.words))) : [],
  );
  const characters = new Map<number, number>();
  const text = lines.map((one) => one.line);
  for (const line of lengthOf(text) >= ENOUGH ? text : [...text, ...inTables]) {
    for (const word of line.words) characters.set(round(word.size), (characters.get(round(word.size)) ?? 0) + word.text.length);
  }
  const body = [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const larger = [...new Set(lines.map((one) => round(one.line.size)).filter((size) => size >= body * LARGER))].sort((a, b) => b - a);
  return { body, headings: larger, pitch: usualPitch(lines), standing: standingLinesOf(flows) };
}

/** The level of a line set as a heading; undefined for body text. */
export function headingLevel(line: Line, sizes: TypeSizes): number | undefined {
  const rank = sizes.headings.indexOf(round(line.size));
  const { text } = textOfLine(line);
  return rank < 0 || text.length > LONGEST || !/\p{L}/u.test(text) ? undefined : Math.min(rank + 1, LEVELS);
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.words.reduce((own, word) => own + word.text.length, 0), 0);
}

function usualPitch(lines: readonly FlowLine[]): number {
  const ratios = lines.slice(1).flatMap((flow, at) => {
    const before = lines[at];
    if (!before || before.page !== flow.page || Math.abs(before.line.size - flow.line.size) > 0.3) return [];
    const ratio = (flow.line.base - before.line.base) / flow.line.size;
    return ratio > 0.8 && ratio < 2 ? [Math.round(ratio * 20) / 20] : [];
  });
  const counts = new Map<number, number>();
  for (const ratio of ratios) counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2;
}
