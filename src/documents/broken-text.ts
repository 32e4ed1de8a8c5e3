import type { Block, Cell, Item, Paragraph, Table } from './block';

/** A block, and whether a page ended just before it. */
export interface Placed {
  readonly block: Block;
  readonly afterPage: boolean;
}

/** What has as many letters without an end is no sentence, and waits for nothing. */
const LONGEST_SENTENCE = 5_000;
/** How far back, in blocks, the first half of a sentence is looked for. */
const FARTHEST = 20;
const CLOSED = /[.!?:;…]["'”’)\]]*$/;
const WAITING =
  /(?:[,–—-]|\b(?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|as|that|which|who|is|are|was|were|be|been|has|have|their|its|our|this|these|into|than|since|until))$/i;

const BREAKS_OFF = /\s(?:since|until|between|during|after|before|of|to|by|for|from|with|the|and|or|than|is|are|was|were)$|\p{Ll},$/u;

/** Joins sentences and tables that a page's end (or a stray line break) cut in two, on the block where they began. */
export function joinBroken(placed: readonly Placed[]): Block[] {
  const out: Block[] = [];
  placed.forEach(({ block, afterPage }, at) => {
    const whole = block.kind === 'paragraph' ? joinedTo(out, block, afterPage, placed[at + 1]?.block) : joinedTable(out, block, afterPage);
    if (whole) out[whole.at] = whole.block;
    else out.push(block);
  });
  return out;
}

interface Joined {
  readonly at: number;
  readonly block: Block;
}

function joinedTo(out: readonly Block[], paragraph: Paragraph, afterPage: boolean, next: Block | undefined): Joined | undefined {
  const goesOn = /^\p{Ll}/u.test(paragraph.text) && !/^[a-z]{1,4}[.)]/.test(paragraph.text);
  // Prose at the top of a page between two bullets, the first of which has no end, is the rest of that bullet.
  const strays = afterPage && next?.kind === 'item' && !paragraph.bold.includes(paragraph.text) && !/:$|^\d+\./.test(paragraph.text);
  const waiting = waitsFor(out.at(-1), paragraph);
  if (!goesOn && !strays && !waiting) return undefined;
  const candidates: { at: number; leaf: Item | Paragraph }[] = [];
  for (let at = out.length - 1; at >= Math.max(0, out.length - FARTHEST); at--) {
    const block = out[at];
    if (!block || block.kind === 'heading') break;
    candidates.push(...lastLeaves(block).map((leaf) => ({ at, leaf })));
    // Only bullets can come between the halves, when a page ended there.
    if (block.kind !== 'item') break;
  }
  const direct = candidates.filter((one) => one.at === out.length - 1 && !CLOSED.test(one.leaf.text));
  const found =
    goesOn || waiting
      ? (candidates.find((one) => WAITING.test(one.leaf.text)) ?? direct[0])
      : direct.find((one) => one.leaf.kind === 'item' && one.leaf.text.length > 40);
  const target = found && out[found.at];
  return found && target && { at: found.at, block: withLeaf(target, found.leaf, paragraph) };
}

/** A sentence breaks off at a word that needs another, so that even a capital or a figure goes on with it, though no line set off from the text does. */
function waitsFor(block: Block | undefined, rest: Paragraph): boolean {
  if (block?.kind !== 'item' && block?.kind !== 'paragraph') return false;
  const setOff = rest.bold.join(' ').length >= rest.text.length * 0.9 || /^\p{L}[\p{L} ]{1,30}:/u.test(rest.text);
  return block.text.length > 25 && block.text.length <= LONGEST_SENTENCE && BREAKS_OFF.test(block.text) && !setOff;
}

/** The texts that can go on after a block: its own, or the last ones of its last row's cells. */
function lastLeaves(block: Block): (Item | Paragraph)[] {
  if (block.kind === 'heading') return [];
  if (block.kind !== 'table') return [block];
  return (block.rows.at(-1) ?? []).flatMap((cell) => {
    const last = cell.blocks.at(-1);
    return last ? lastLeaves(last) : [];
  });
}

function withLeaf(block: Block, leaf: Item | Paragraph, rest: Paragraph): Block {
  if (block === leaf) return { ...leaf, text: `${leaf.text} ${rest.text}`, bold: [...leaf.bold, ...rest.bold] };
  if (block.kind !== 'table') return block;
  const rows = block.rows.map((row) =>
    row.map((cell): Cell => {
      if (!cell.blocks.some((one) => lastLeaves(one).includes(leaf))) return cell;
      return { ...cell, text: `${cell.text} ${rest.text}`, blocks: cell.blocks.map((one) => withLeaf(one, leaf, rest)) };
    }),
  );
  return { ...block, rows };
}

/** The second half of a table, where a page ended between two tables of the same columns and the second has no heading of its own. */
function joinedTable(out: readonly Block[], block: Block, afterPage: boolean): Joined | undefined {
  const before = out.at(-1);
  if (!afterPage || block.kind !== 'table' || before?.kind !== 'table') return undefined;
  const [head, first] = [before.rows[0], block.rows[0]];
  if (!head || !first || head.length !== first.length) return undefined;
  const repeated = first.every((cell, at) => cell.text === head[at]?.text);
  if (!repeated && !first.some((cell) => /\d/.test(cell.text))) return undefined;
  const joined: Table = { ...before, rows: [...before.rows, ...(repeated ? block.rows.slice(1) : block.rows)] };
  return { at: out.length - 1, block: joined };
}
