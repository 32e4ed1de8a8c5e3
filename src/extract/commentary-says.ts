import { stemmer } from 'stemmer';
import { findFigures } from '../plan/figure-parse';
import { sentencesOf } from './sentences';

/** A row as one way of reading the table has it. */
export interface ReadRow {
  readonly label: string;
  readonly comparison?: number;
  readonly current?: number;
}

/** How what a commentary says of single rows goes with the figures of those rows. */
export interface Agreement {
  readonly agree: number;
  /** Labels of the rows that the commentary contradicts. */
  readonly disagree: readonly string[];
}

const UP = /\b(?:increas\w*|ris(?:e|en|es|ing)|rose|gr[eo]w\w*|higher|more|went up|gone up)\b/i;
const DOWN = /\b(?:decreas\w*|reduc\w*|fall(?:en|ing|s)?|fell|drop\w*|declin\w*|lower|fewer|less|went down|gone down)\b/i;
const EXCEPT = /\b(?:with the exceptions? of|except(?:ing)?(?: for)?|apart from|other than)\b/i;
const CLAUSES = /;|,?\s+(?:whilst|while|whereas|but|however|although)\s+/i;
const EMPTY_WORDS = new Set([
  'level',
  'levels',
  'number',
  'numbers',
  'rate',
  'of',
  'the',
  'and',
  'for',
  'in',
  'to',
  'a',
  'an',
  'with',
  'by',
  'on',
  'or',
  'related',
]);

/**
 * Holds every sentence that names rows and a direction against the rows' figures; sentences that name no row count for nothing.
 * `labels` are those of the whole table, so that words which name another row exactly are not taken for one of these.
 */
export function agreementOf(commentary: string, rows: readonly ReadRow[], labels: readonly string[] = []): Agreement {
  const inTable = [...rows, ...labels.filter((label) => !rows.some((row) => row.label === label)).map((label) => ({ label }))];
  let agree = 0;
  const disagree: string[] = [];
  for (const clause of sentencesOf(commentary).flatMap(clausesOf)) {
    const [main = '', except = ''] = clause.split(EXCEPT);
    const [up, down] = [UP.test(main), DOWN.test(main)];
    if (up === down) continue;
    const exceptions = namedIn(except, inTable, main);
    for (const row of namedIn(main, inTable).filter((one) => known(one) && !exceptions.includes(one))) {
      if (follows(row, up ? 1 : -1, amountIn(main))) agree += 1;
      else disagree.push(row.label);
    }
    for (const row of exceptions.filter(known)) {
      if (follows(row, up ? 1 : -1, undefined)) disagree.push(row.label);
      else agree += 1;
    }
  }
  return { agree, disagree };
}

/** The parts of a sentence that each say one thing: "A rose and B fell" says two. */
function clausesOf(sentence: string): string[] {
  return sentence.split(CLAUSES).flatMap((clause) => {
    const parts = clause.split(/,?\s+and\s+/i);
    const eachMoves = parts.every((part) => UP.test(part) || DOWN.test(part));
    return eachMoves || (UP.test(clause) && DOWN.test(clause)) ? parts : [clause];
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => stemmer(word)));
}

/** Rows all of whose own words are in the text; where there is none, `context` lends words that need not be said again. */
function namedIn(text: string, rows: readonly ReadRow[], context = ''): ReadRow[] {
  const [said, lent] = [wordsOf(text), wordsOf(context)];
  if (said.size === 0) return [];
  const own = rows.map((row) => ({ row, words: [...wordsOf(row.label)] })).filter(({ words }) => words.length > 0);
  const whole = own.filter(({ words }) => words.every((word) => said.has(word)));
  const partly = own.filter(({ words }) => words.some((word) => said.has(word)) && words.every((word) => said.has(word) || lent.has(word)));
  return (whole.length > 0 ? whole : partly).map(({ row }) => row);
}

function known(row: ReadRow): boolean {
  return row.comparison !== undefined && row.current !== undefined;
}

/** The amount of "increased by 12"; percentages are rounded and prove nothing. */
function amountIn(clause: string): number | undefined {
  return findFigures(clause).find((figure) => figure.unit === 'count' && /\bby\s+$/i.test(clause.slice(0, figure.index)))?.value;
}

function follows(row: ReadRow, way: 1 | -1, amount: number | undefined): boolean {
  if (row.comparison === undefined || row.current === undefined) return false;
  const change = row.current - row.comparison;
  return Math.sign(change) === way && (amount === undefined || Math.abs(change) === amount);
}
