import { ABBREVIATION_COLUMN, MEANING_COLUMN } from '../extract/column-patterns';
import { oneLine } from '../plan/one-line';
import { asidesIn } from './markdown-asides';

/** The glossary with the new row; or what the word means there already. */
export type WithTerm = { readonly markdown: string } | { readonly there: string };

/**
 * A glossary in Markdown with one more row: in its first table of abbreviations and meanings, else in a new one at its end. All else stays byte for byte.
 * `markdown` is undefined where there is no glossary yet; line breaks in the word and the meaning become spaces.
 */
export function withTerm(markdown: string | undefined, word: string, meaning: string): WithTerm {
  const lines = linesOf(markdown ?? '');
  const tables = tablesIn(lines.map(({ text }) => text));
  const wanted = oneLine(word).toLowerCase();
  for (const { rows, short, long } of tables) {
    const row = rows.find((cells) => plain(cells[short]).toLowerCase() === wanted);
    if (row) return { there: plain(row[long]) };
  }
  const eol = lines.find(({ end }) => end !== '')?.end ?? '\n';
  const [table] = tables;
  if (!table) return { markdown: (markdown ?? '') + newTable(markdown, eol, word, meaning) };
  const row = rowLike(table, word, meaning);
  const before = lines.slice(0, table.end).map(({ text, end }) => text + end);
  const after = lines.slice(table.end).map(({ text, end }) => text + end);
  const open = lines[table.end - 1]?.end === '';
  return { markdown: [...before, open ? eol + row : row + eol, ...after].join('') };
}

interface Line {
  readonly text: string;
  /** Its line break as it stands; empty for a last line without one. */
  readonly end: string;
}

function linesOf(markdown: string): readonly Line[] {
  return [...markdown.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)]
    .map(([, text = '', end = '']) => ({ text, end }))
    .filter(({ text, end }) => text !== '' || end !== '');
}

interface GlossaryTable {
  readonly heading: string;
  readonly short: number;
  readonly long: number;
  readonly rows: readonly (readonly string[])[];
  /** The number of the line after its last row. */
  readonly end: number;
}

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** What ends a table besides an empty line. */
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}\s|>|```|~~~|[-+*]\s|\d{1,9}[.)]\s)/;

/** The tables that have a column of abbreviations and one of meanings. */
function tablesIn(lines: readonly string[]): readonly GlossaryTable[] {
  const tables: GlossaryTable[] = [];
  const asides = asidesIn(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (asides[at] || asides[at + 1] || !RULE.test(lines[at + 1] ?? '')) continue;
    const heading = cellsOf(line).map(plain);
    if (!line.includes('|') || heading.length !== cellsOf(lines[at + 1] ?? '').length) continue;
    const short = heading.findIndex((cell) => ABBREVIATION_COLUMN.test(cell));
    const long = heading.findIndex((cell) => MEANING_COLUMN.test(cell));
    let end = at + 2;
    while (end < lines.length && (lines[end] ?? '').trim() !== '' && !asides[end] && !OTHER_BLOCK.test(lines[end] ?? '')) end += 1;
    if (short !== -1 && long !== -1) tables.push({ heading: line, short, long, rows: lines.slice(at + 2, end).map(cellsOf), end });
    at = end - 1;
  }
  return tables;
}

/** The cells of a row as they stand between its pipes, with their spaces. */
function cellsOf(line: string): readonly string[] {
  const inner = line
    .replace(/^\uFEFF?\s*\|?/, '')
    .replace(/\s+$/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/);
}

const CODE = /^(`+)(?!`)(.+?)(?<!`)\1$/;
const MARKED = /^(\*{1,3}|_{1,3}|~{1,2})(?![\s*_~])(.+)(?<![\s\\*_~])\1$/;

/** What a cell says, without the marks of Markdown around it. */
function plain(cell = ''): string {
  const text = cell.trim();
  const code = CODE.exec(text)?.[2];
  if (code !== undefined) return code.trim();
  const marked = MARKED.exec(text)?.[2];
  return marked === undefined ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : plain(marked);
}

/** Words as words of a cell: no pipe that parts it and no mark of Markdown. */
const asCell = (text: string): string => oneLine(text).replace(/[\\|*_`<[\]~]/g, '\\$&');

/** A row as wide as the heading above it, where the words leave room. */
function rowLike({ heading, short, long }: GlossaryTable, word: string, meaning: string): string {
  const cells = cellsOf(heading).map((cell, at) => {
    const text = at === short ? asCell(word) : at === long ? asCell(meaning) : '';
    return ` ${text} `.padEnd(cell.length);
  });
  const opens = /^\uFEFF?\s*\|/.test(heading);
  const closes = /(?<!\\)\|\s*$/.test(heading);
  // Without a pipe around them, leading and trailing spaces say nothing.
  return opens || closes ? `${opens ? '|' : ''}${cells.join('|')}${closes ? '|' : ''}`.trim() : cells.join('|').trim();
}

function newTable(markdown: string | undefined, eol: string, word: string, meaning: string): string {
  const lines = [
    `${markdown === undefined ? '#' : '##'} Glossary`,
    '',
    '| Abbreviation | Meaning |',
    '| --- | --- |',
    `| ${asCell(word)} | ${asCell(meaning)} |`,
  ];
  const gap = markdown === undefined || markdown.trim() === '' ? '' : /[\r\n]$/.test(markdown) ? eol : eol + eol;
  return gap + lines.map((line) => line + eol).join('');
}
