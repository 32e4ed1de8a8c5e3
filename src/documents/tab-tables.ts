import { parseFragment } from 'parse5';
import type { Cell, Table } from './block';
import { oneLine } from './clean-text';
import { htmlBlocks } from './html-blocks';
import { cutLooseList, hasBullets } from './loose-list';

/** A list mark or a number followed by the tab that only sets off its text. */
const LIST_TAB = /^\s*(?:[-*+•▪●◦‣■–o]|\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+[.)]?|\(?[a-z]{1,3}[.)])\t+(?=\S[^\t]*$)/;

/** Takes the tab-separated rows out of a text: consecutive ones are a table, and blank lines are left in their place. */
export function takeTabTables(text: string): { readonly rest: string; readonly tables: readonly Table[] } {
  const lines = text.split('\n').map((line) => line.replace(LIST_TAB, (mark) => `${mark.trim()} `));
  const tables: Table[] = [];
  let run: { line: number; text: string }[] = [];
  const close = (): void => {
    if (run.some((row) => /\S *\t.*\S/.test(row.text))) {
      tables.push({ kind: 'table', rows: run.map(cellsOf), place: { line: run[0]?.line ?? 1 } });
      for (const row of run) lines[row.line - 1] = '';
    }
    run = [];
  };
  lines.forEach((line, at) => {
    if (isRow(line, run.length > 0)) run.push({ line: at + 1, text: line });
    else close();
  });
  close();
  return { rest: lines.join('\n'), tables };
}

/** Inside a table a row may have lost its first cells or all but its first. */
function isRow(line: string, inside: boolean): boolean {
  if (line.trim() === '') return false;
  if (/\S *\t.*\S/.test(line)) return true;
  return line.includes('\t') && (inside || /^\S[^\t]*\t+$/.test(line));
}

function cellsOf(row: { readonly line: number; readonly text: string }): Cell[] {
  return row.text.split('\t').map((cell) => cellOf(cell, row.line));
}

/** A cell of a text table; HTML in it, or a run of bullets, becomes the cell's own blocks. */
export function cellOf(source: string, line: number): Cell {
  const place = { line };
  if (/<\/?(?:p|ul|ol|li|h[1-6]|br|div|table|td|tr|b|strong|em|i|span|sup|sub)\b[^>]*>/i.test(source)) {
    const blocks = htmlBlocks(parseFragment(source, { sourceCodeLocationInfo: true }).childNodes, { line });
    const only = blocks.length === 1 ? blocks[0] : undefined;
    if (blocks.length === 0 || only?.kind === 'paragraph') return { text: only?.kind === 'paragraph' ? only.text : '', blocks: [], place };
    const words = blocks.map((one) => (one.kind === 'table' ? '' : one.text));
    return { text: oneLine(words.join(' ')), blocks, place };
  }
  const text = oneLine(source.replace(/\*{2,}/g, ''));
  if (!hasBullets(text)) return { text, blocks: [], place };
  const blocks = cutLooseList(text).map((item) => ({ kind: 'item' as const, text: item, bold: [], depth: 0, place }));
  return { text, blocks, place };
}
