import type { Heading, Item, Paragraph } from './block';
import { joinedText, type JoinKind } from './pdf-hyphens';
import type { FlowLine } from './pdf-flow';
import { isAllBold, markedLine, type MarkedLine } from './pdf-item-mark';
import { textOfLine, type Line } from './pdf-lines';
import { standsAlone } from './pdf-standing-lines';
import { headingLevel, type TypeSizes } from './pdf-type-sizes';

type TextBlock = Heading | Paragraph | Item;

/** A block that may go on in the next line. */
interface Draft {
  readonly kind: TextBlock['kind'];
  readonly level: number;
  readonly depth: number;
  readonly ordinal?: string;
  readonly text: string;
  readonly bold: readonly string[];
  /** Where its second line is looked for: the text beside an item's mark. */
  readonly left: number;
  readonly lines: number;
  readonly last: FlowLine;
  readonly page: number;
}

const CLOSED = /[.!?:;…]["'”’)\]]*$/;
/** The number of an objective or section; a heading that begins with one is no second line of another. */
const NUMBERED = /^(?:\d+(?:\.\d+)*[a-z]?[.)]?|(?:objective|priority|section|theme|part|annex|appendix)\s+\S+)\s/i;
/** What stands behind a colon after a word or two, below a sentence that has ended, is a text of its own. */
const FIELD = /^\p{Lu}\p{L}*(?: \p{L}+){0,2}:\s/u;
const LABEL = /^\p{Lu}[\p{L} ]{1,40}:\s/u;
/** An entry of a table of contents ends with the page it stands on. */
const CONTENTS_ENTRY = /(?:\.\s?|…\s?){4,}\s*\d{1,3}$/;
/** A space between lines that is so much wider than usual parts paragraphs. */
const WIDER = 1.22;

/** The blocks that lines make up, in order. In a table's cell nothing is a heading. */
export function paragraphsOf(lines: readonly FlowLine[], sizes: TypeSizes, inCell = false): TextBlock[] {
  const blocks: TextBlock[] = [];
  let draft: Draft | undefined;
  /** How far in their column the lists that are open begin, from the outermost in. */
  let lists: number[] = [];
  const end = (): void => {
    if (draft) blocks.push(...finished(draft));
    draft = undefined;
  };
  for (const flow of lines) {
    const level = inCell || flow.alone === true ? undefined : (headingLevel(flow.line, sizes) ?? levelGoneOn(draft, flow.line));
    const marked = level === undefined ? markedLine(flow.line) : undefined;
    const kind = draft && goesOn(draft, flow, level, marked, sizes, inCell);
    if (draft && kind) {
      draft = joined(draft, flow, kind);
      continue;
    }
    end();
    if (marked) lists = listsWith(lists, marked.left - flow.column.left);
    else lists = [];
    draft = draftOf(flow, level, marked, Math.max(lists.length - 1, 0));
  }
  end();
  return blocks;
}

/** The level of a heading whose last line is a figure alone: "April to September" and, below it, "2024". */
function levelGoneOn(draft: Draft | undefined, line: Line): number | undefined {
  if (draft?.kind !== 'heading' || Math.abs(draft.last.line.size - line.size) > 0.3 || /\p{L}/u.test(textOfLine(line).text))
    return undefined;
  return /\d/.test(textOfLine(line).text) ? draft.level : undefined;
}

function draftOf(flow: FlowLine, level: number | undefined, marked: MarkedLine | undefined, depth: number): Draft {
  const line = marked?.line ?? flow.line;
  const { text, bold } = textOfLine(line);
  const ordinal = marked?.ordinal === undefined ? {} : { ordinal: marked.ordinal };
  const kind = level !== undefined ? 'heading' : marked ? 'item' : 'paragraph';
  return { kind, level: level ?? 0, depth, ...ordinal, text, bold, left: line.left, lines: 1, last: flow, page: flow.page };
}

function listsWith(lists: readonly number[], left: number): number[] {
  const outer = lists.filter((one) => one <= left + 3);
  return outer.length > 0 && left <= (outer.at(-1) ?? 0) + 5 ? outer : [...outer, left];
}

/** How a line goes on with what is open; undefined when it begins something of its own. */
function goesOn(
  draft: Draft,
  flow: FlowLine,
  level: number | undefined,
  marked: MarkedLine | undefined,
  sizes: TypeSizes,
  inCell: boolean,
): JoinKind | undefined {
  if ((marked && !partsTexts(draft, flow, sizes)) || (level === undefined) !== (draft.kind !== 'heading')) return undefined;
  const { last } = draft;
  if (CONTENTS_ENTRY.test(draft.text) || last.alone === true || flow.alone === true) return undefined;
  const { line } = flow;
  const { text } = textOfLine(line);
  if (Math.abs(last.line.size - line.size) > Math.max(0.6, line.size * 0.08)) return undefined;
  const sameColumn = last.column === flow.column && last.page === flow.page;
  const space = (line.base - last.line.base) / line.size;
  if (draft.kind === 'heading') {
    const close = sameColumn && space < 1.5 && isBold(line) === isBold(last.line) && level === draft.level;
    return close && !NUMBERED.test(text) ? joinKind(draft, flow) : undefined;
  }
  const above = textOfLine(last.line).text;
  if (standsAlone(text, above, sizes.standing) || (CLOSED.test(above) && FIELD.test(text))) return undefined;
  const lower = /^[\p{Ll}(]/u.test(text);
  const full = isFull(last, line, inCell ? 1.6 : 1);
  if (!sameColumn) {
    // Only a new page or the top of the next column can be in the middle of a text.
    const breaks = flow.page > last.page || line.base < last.line.base;
    const wide = draft.lines > 1 || last.column.right - last.column.left > line.size * 20;
    if (!breaks || CLOSED.test(draft.text) || !full || !(wide || lower) || isAllBold(line) !== isAllBold(last.line)) return undefined;
    return joinKind(draft, flow);
  }
  if (space > Math.max(sizes.pitch * WIDER, sizes.pitch + 0.15) || space < 0.3) return undefined;
  if (isAllBold(last.line) && !isAllBold(line) && !full) return undefined;
  // What is set in bold under "Lead: Head of Roads", such as a rating, is a line of its own.
  if (LABEL.test(draft.text) && last.line.words.at(-1)?.bold !== true && isAllBold(line)) return undefined;
  const shift = (line.left - draft.left) / line.size;
  if (draft.kind === 'item') {
    if (shift < -0.8 && !(lower && full)) return undefined;
    return shift > 1.5 || (!full && !lower) ? undefined : joinKind(draft, flow);
  }
  if (shift > 1.2 && !isCentred(last, flow) && !isFlushRight(last, flow)) return undefined;
  return full || (lower && !CLOSED.test(draft.text)) ? joinKind(draft, flow) : undefined;
}

/** Whether a bullet only parts the texts behind a label, and came to stand at the beginning of a line: "Outcomes: safer roads • fewer victims". */
function partsTexts({ kind, text, last }: Draft, { line, column }: FlowLine, { pitch }: TypeSizes): boolean {
  const [mark, word] = line.words;
  if (kind !== 'paragraph' || !mark || !word || !LABEL.test(text) || CLOSED.test(text) || last.column !== column) return false;
  if ((line.base - last.line.base) / line.size > pitch * WIDER || Math.abs(last.line.size - line.size) > 0.3) return false;
  return column.right - last.line.right < word.right - mark.left + line.size;
}

const isBold = (line: Line): boolean => line.words.every((word) => word.bold);

/** Whether the first word of the next line had no room in this one. */
function isFull({ line, column }: FlowLine, next: Line, slack: number): boolean {
  const first = next.words[0];
  const room = column.right - line.right;
  return room < (first ? first.right - first.left : 0) + line.size * (0.25 + slack);
}

function isCentred(one: FlowLine, other: FlowLine): boolean {
  return Math.abs(one.line.left + one.line.right - other.line.left - other.line.right) < one.line.size;
}

function isFlushRight(one: FlowLine, other: FlowLine): boolean {
  return one.column.right - one.line.right < one.line.size && Math.abs(one.line.right - other.line.right) < one.line.size * 0.3;
}

/** A word that fills its cell to the edge may have been cut there, for want of room and without a hyphen. */
function joinKind({ last }: Draft, flow: FlowLine): JoinKind {
  const [only, second] = last.line.words;
  const padding = last.line.left - last.column.left;
  const fills = only && !second && last.column.right - last.line.right - padding < last.line.size * 0.75;
  return fills && last.page >= 0 && /^\p{Ll}/u.test(textOfLine(flow.line).text) ? 'perhaps-cut' : 'space';
}

function joined(draft: Draft, flow: FlowLine, kind: JoinKind): Draft {
  const { text, bold } = textOfLine(flow.line);
  const [wasBold, isBold] = [draft.last.line.words.at(-1)?.bold === true, flow.line.words[0]?.bold === true];
  const whole = joinedText(draft.text, text, kind);
  const [open, first] = [draft.bold.at(-1), bold[0]];
  const merged =
    wasBold && isBold && open !== undefined && first !== undefined
      ? [...draft.bold.slice(0, -1), joinedText(open, first, kind), ...bold.slice(1)]
      : [...draft.bold, ...bold];
  const moved = draft.last.column !== flow.column || draft.last.page !== flow.page;
  const left = moved || (draft.kind === 'paragraph' && draft.lines === 1) ? flow.line.left : draft.left;
  return { ...draft, text: whole, bold: merged, left, lines: draft.lines + 1, last: flow };
}

function finished({ kind, level, depth, ordinal, text, bold, page }: Draft): TextBlock[] {
  const place = { page };
  if (text.trim() === '') return [];
  switch (kind) {
    case 'heading':
      return [{ kind, level, text, place }];
    case 'item':
      return [{ kind, text, bold, depth, ...(ordinal === undefined ? {} : { ordinal }), place }];
    case 'paragraph':
      return [{ kind, text, bold, place }];
  }
}
