import type { Block, Paragraph, Table } from '../documents/block';
import { findFigures } from '../plan/figure-parse';
import type { Period } from '../plan/period';
import { findPeriods } from '../plan/period-parse';
import { sentencesOf } from './sentences';
import { COMPARISON_IS_OF, PROVISIONAL } from './figure-patterns';
import { PART_TITLE } from './heading-patterns';
import { bareWording } from './wording';

/** The first of the blocks after a table, as long as they are paragraphs that speak of it. */
export function commentaryAfter(table: Table, after: readonly Block[]): Paragraph[] {
  const words = significant(table.rows.flatMap((row) => row.map((cell) => cell.text)).join(' '));
  const commentary: Paragraph[] = [];
  for (const block of after) {
    if (block.kind !== 'paragraph' || isTitle(block) || !speaksOf(block.text, words)) break;
    commentary.push(block);
  }
  return commentary;
}

/**
 * What stands under the table with a row's own label as its title, by that label's bare wording. It ends at the first title that is none of the
 * table's labels.
 */
export function commentaryByTitle(table: Table, after: readonly Block[]): ReadonlyMap<string, readonly Paragraph[]> {
  const labels = new Set(
    table.rows.flatMap((row) => row.slice(0, 3).map((cell) => bareWording(cell.text))).filter((label) => label !== ''),
  );
  const found = new Map<string, Paragraph[]>();
  let open: Paragraph[] | undefined;
  for (const block of after) {
    if (block.kind === 'table' || block.kind === 'item') break;
    const key = bareWording(block.text.replace(/:$/, ''));
    if (block.kind === 'heading' || isTitle(block)) {
      if (!labels.has(key)) break;
      found.set(key, (open = []));
    } else if (open) open.push(block);
    else break;
  }
  return new Map([...found].filter(([, paragraphs]) => paragraphs.length > 0));
}

/** The months that a commentary says the comparison is of. */
export function comparisonSaid(commentary: string, startYear: number | undefined): Period | undefined {
  for (const sentence of sentencesOf(commentary)) {
    const said = COMPARISON_IS_OF.exec(sentence);
    const rest = said ? sentence.slice(said.index + said[0].length) : '';
    const found = findPeriods(rest, startYear === undefined ? {} : { startYear })[0];
    if (found) return found.period;
  }
  return undefined;
}

/** A short line that ends like no sentence is a title of what follows. */
function isTitle({ text, bold }: Paragraph): boolean {
  if (text.length < 120 && (PART_TITLE.test(text) || bold.join(' ').length >= text.length * 0.9) && !/[.!?]$/.test(text)) return true;
  return text.length < 80 && !/[.!?:;]["”’)]?$/.test(text) && findFigures(text).length === 0;
}

function speaksOf(text: string, words: ReadonlySet<string>): boolean {
  const own = significant(text);
  return findFigures(text).length > 0 || PROVISIONAL.test(text) || [...own].some((word) => words.has(word));
}

function significant(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)));
}
