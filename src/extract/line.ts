import type { Block, Cell, Paragraph, Table } from '../documents/block';
import type { PeriodHint } from '../plan/period-parse';
import { commitmentRows, type CommitmentRow } from './commitment-table';
import { fieldLines } from './field-table';
import { markerOf, type Marker } from './marker';
import { objectiveRows } from './objective-table';
import { parseReference, type Reference } from './reference';
import { bareReference } from './references-listed';
import { runInLinks } from './run-in-links';
import { runInThemes } from './run-in-themes';
import { OBJECTIVE_LABEL } from './heading-patterns';

/** One block of a document in reading order; a table that only lays out text is taken apart into the blocks of its cells. */
export interface Line {
  readonly block: Block;
  /** The block of the document it is from: itself, or the table around it. */
  readonly host: Block;
  /** Empty for a table. */
  readonly text: string;
  /** Whether it can be a heading: a heading, a wholly bold line, or a short line without a full stop. */
  readonly title: boolean;
  /** 1 to 6 for a heading of the file, 7 for any other line. */
  readonly level: number;
  readonly reference?: Reference;
  readonly marker?: Marker;
  /** The rows of a table of commitments. */
  readonly commitments?: readonly CommitmentRow[];
}

export interface LineOptions {
  readonly hint: PeriodHint;
  /** Matches the force's own name or initials. */
  readonly own?: RegExp;
}

const LONGEST_TITLE = 260;
/** A heading over updates that lost its line break: "... fraud and theftQ3 update". */
const GLUED_UPDATE = /^(.{12,}?[\p{L}\p{N})])(\s*)((?:Q|Qtr\.?\s?|Quarter\s)[1-4]\s+updates?:?)$/iu;

/** The lines of a document, with what each of them is by its own words alone. */
export function linesOf(blocks: readonly Block[], options: LineOptions): Line[] {
  let under = false;
  const lines = withTitlesBelow(
    blocks.flatMap((block) => {
      const lines = leavesOf(block, under).map((leaf) => lineOf(leaf, block, options, under));
      under = lines.reduce(
        (still, line) => (line.title && !line.marker && line.block.kind !== 'item' ? isObjectiveLike(line) : still),
        under,
      );
      return lines;
    }),
  );
  return withBareThemes(lines);
}

/** "Commitment 1.1" alone on its line has its title below it, a heading or a line set as one. */
function withTitlesBelow(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at): Line[] => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (next && isBareLabel(line) && isTitleOnly(next)) {
      const text = `${line.text}: ${next.text}`;
      const reference = parseReference(text);
      return [{ ...next, text, title: true, host: line.host, ...(reference ? { reference } : {}) }];
    }
    return before && isBareLabel(before) && isTitleOnly(line) ? [] : [line];
  });
}

const isBareLabel = ({ title, reference, text }: Line): boolean =>
  title && reference?.form === 'label' && reference.title === '' && OBJECTIVE_LABEL.test(reference.label ?? '') && text.length < 30;

function isTitleOnly({ title, reference, marker, block, text }: Line): boolean {
  const set = block.kind === 'heading' || (block.kind === 'paragraph' && block.bold.join(' ').length >= text.length * 0.9);
  return title && set && !reference && !marker && text.length > 8;
}

/** A title with a number of two parts, or named an objective: what a plan's tables may stand under. */
function isObjectiveLike({ reference }: Line): boolean {
  return reference?.form === 'dotted' || (reference?.form === 'label' && OBJECTIVE_LABEL.test(reference.label ?? ''));
}

/** Under a heading over themes, a code alone ("P1") names one. */
function withBareThemes(lines: readonly Line[]): Line[] {
  let linked = false;
  return lines.map((line) => {
    if (line.marker) linked = line.marker.kind === 'links';
    else if (line.block.kind !== 'item') linked = false;
    const bare = linked && !line.reference ? bareReference(line.text) : undefined;
    return bare ? { ...line, reference: bare } : line;
  });
}

function lineOf(block: Block, host: Block, options: LineOptions, under: boolean): Line {
  if (block.kind === 'table') {
    const commitments = commitmentRows(block, under);
    return { block, host, text: '', title: false, level: 7, ...(commitments ? { commitments } : {}) };
  }
  const text = block.text;
  const short = text.length <= LONGEST_TITLE && !/[.;,]["'”’)]?$/.test(text);
  const bold = block.kind === 'paragraph' && block.bold.join(' ').length >= text.length * 0.9;
  const title = block.kind === 'heading' || (block.kind === 'paragraph' && (bold || short) && text.length <= LONGEST_TITLE);
  const marker = markerOf(text, title, options.hint, options.own);
  const reference = marker ? undefined : parseReference(text);
  return {
    block,
    host,
    text,
    title,
    level: block.kind === 'heading' ? block.level : 7,
    ...(reference ? { reference } : {}),
    ...(marker ? { marker } : {}),
  };
}

/** A block as the blocks it consists of. */
function leavesOf(block: Block, under: boolean): Block[] {
  if (block.kind === 'table') return leavesOfTable(block, under);
  const runIn = block.kind === 'paragraph' ? runInUpdate(block) : undefined;
  const links =
    block.kind === 'heading' ? undefined : under ? (runInLinks(block) ?? runInThemes(block)) : (runInThemes(block) ?? runInLinks(block));
  if (runIn ?? links) return runIn ?? links ?? [];
  const glued = block.kind === 'item' ? undefined : GLUED_UPDATE.exec(block.text);
  if (!glued?.[1] || !glued[3] || (glued[2] !== '' && !parseReference(glued[1]))) return [block];
  return [
    { ...block, text: glued[1] },
    { kind: 'paragraph', text: glued[3], bold: [], place: block.place },
  ];
}

/** "Q2 update: Patrols were doubled." is a heading and an update. */
function runInUpdate(block: Paragraph): Block[] | undefined {
  const [head, rest] = splitAt(block.text, block.text.indexOf(':'));
  if (rest.length < 15 || head.length > 40 || markerOf(head, true, { startYear: 2000 })?.kind !== 'updates') return undefined;
  return [
    { ...block, text: head, bold: [head] },
    { ...block, text: rest, bold: [] },
  ];
}

function splitAt(text: string, at: number): [string, string] {
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function leavesOfTable(table: Table, under: boolean): Block[] {
  const fields = under ? fieldLines(table) : undefined;
  if (fields) return fields.flatMap((line) => leavesOf(line, under));
  if (commitmentRows(table, under)) return [table];
  const plan = objectiveRows(table);
  if (plan) return plan;
  return laysOut(table) ? table.rows.flat().flatMap((cell) => leavesOfCell(cell, under)) : [table];
}

/** Whether a table's cells hold lists and headings: the text of a plan set in columns. A sheet's cells are cells. */
function laysOut(table: Table): boolean {
  if (table.place.sheet !== undefined) return false;
  return table.rows.flat().some((cell) => cell.blocks.some((one) => one.kind === 'heading') || cell.blocks.length > 2);
}

function leavesOfCell(cell: Cell, under: boolean): Block[] {
  if (cell.blocks.length > 0) return cell.blocks.flatMap((block) => leavesOf(block, under));
  return cell.text ? [{ kind: 'paragraph', text: cell.text, bold: [], place: cell.place }] : [];
}
