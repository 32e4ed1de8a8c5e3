import { raised } from './raised-digits';
import { around, type Box } from './pdf-geometry';
import type { Gutter } from './pdf-gutters';
import type { Word } from './pdf-word';

/** Words on one base line, from left to right. */
export interface Line extends Box {
  readonly words: readonly Word[];
  readonly base: number;
  readonly size: number;
}

/** A wider gap than this, in the size of the type, is a space even where none was typed. */
const SPACE = 0.17;
/** How far the base lines of one line of text may lie apart, in the size of the type. */
const SAME_LINE = 0.3;

/** The lines of some words, from top to bottom. */
export function linesOf(words: readonly Word[]): Line[] {
  const groups: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.base - b.base)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && word.base - first.base <= Math.min(first.size, word.size) * SAME_LINE) group.push(word);
    else groups.push([word]);
  }
  return groups.map(lineOf);
}

export function lineOf(words: readonly Word[]): Line {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  const [first] = sorted;
  const alike = sorted.every((word) => word.size === first?.size);
  const main = alike ? first : [...sorted].sort((a, b) => weight(b, sorted) - weight(a, sorted))[0];
  return { ...around(sorted), words: sorted, base: main?.base ?? 0, size: main?.size ?? 0 };
}

/** How many characters of the line are set in the word's size. */
function weight(word: Word, words: readonly Word[]): number {
  return words.reduce((sum, one) => sum + (Math.abs(one.size - word.size) < 0.3 ? one.text.length : 0), 0);
}

/** Raised and lowered words on the base line of what they stand beside; a raised figure stays raised. */
export function onBaseLines(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  words.forEach((word, at) => {
    // What is raised is written straight after what it is raised from.
    const beside = [out[at - 1], out[at - 2], words[at + 1]].find((other) => other !== undefined && isShifted(word, other));
    if (!beside) out.push(word);
    else out.push({ ...word, base: beside.base, text: word.base < beside.base ? raised(word.text) : word.text });
  });
  return out;
}

function isShifted(word: Word, other: Word): boolean {
  if (word.size > other.size * 0.85) return false;
  const gap = Math.max(word.left - other.right, other.left - word.right);
  if (gap < -other.size * 0.3 || gap > other.size * 0.35) return false;
  const up = (other.base - word.base) / other.size;
  return (up > 0.12 && up < 0.75) || (up < -0.05 && up > -0.35);
}

export interface LineText {
  readonly text: string;
  /** The runs in bold type. */
  readonly bold: readonly string[];
}

/** The words of a line as text, with spaces where there are gaps. */
export function textOfLine(line: Pick<Line, 'words'>): LineText {
  let text = '';
  const bold: string[] = [];
  line.words.forEach((word, at) => {
    const before = line.words[at - 1];
    const space = before && isApart(before, word) ? ' ' : '';
    text += space + word.text;
    if (!word.bold) return;
    if (before?.bold) bold.push((bold.pop() ?? '') + space + word.text);
    else bold.push(word.text);
  });
  return { text, bold };
}

function isApart(before: Word, word: Word): boolean {
  const gap = word.left - before.right;
  const size = Math.min(before.size, word.size);
  return gap > size * SPACE || (word.spaced && gap > -size * 0.1);
}

/** A line cut where it has gaps of at least `gap`, in the size of its type, and where one of the strips runs through a gap. */
export function segmentsOf(line: Line, gap: number, strips: readonly Gutter[] = []): Line[] {
  const groups: Word[][] = [];
  for (const word of line.words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const parted = last && strips.some((one) => last.right <= one.from + 0.1 && word.left >= one.to - 0.1);
    const near = last && word.left - last.right < gap * line.size;
    if (group && last && !parted && (near || (group.length === 1 && isMark(last.text)))) group.push(word);
    else groups.push([word]);
  }
  return groups.map(lineOf);
}

const MARK = /^(?:[•·▪●◦‣■□➢❖✓✗*–—-]|o|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])$/;

/** Whether a word is what stands before an item of a list: a bullet, "1.", "a)". */
function isMark(text: string): boolean {
  return MARK.test(text);
}
