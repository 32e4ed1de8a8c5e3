import type { Note } from '../plan/document';
import type { Block, Cell, ReadDocument } from './block';

/** No paragraph that a person wrote is longer, three pages; what looks for dates, figures and names takes much longer over one long text than over many short ones. */
const LONGEST = 10_000;

/** The document with texts of a readable length: a longer one is cut at the ends of sentences, or where there are none between words. In a cell and a heading what is over is left out. A note says where. */
export function cutLongTexts(document: ReadDocument): ReadDocument {
  const notes: Note[] = [];
  const blocks = document.blocks.flatMap((block) => cutBlock(block, notes));
  return notes.length === 0 ? document : { ...document, blocks, notes: [...document.notes, ...notes.slice(0, MOST_NOTES)] };
}

const MOST_NOTES = 5;

function cutBlock(block: Block, notes: Note[]): readonly Block[] {
  if (block.kind === 'table') return [cutTable(block, notes)];
  if (block.text.length <= LONGEST) return [block];
  if (block.kind === 'heading') return [{ ...block, text: shortened(block.text, block.place.line, notes) }];
  notes.push(
    note(
      'long-text',
      'A text is longer than three pages without a break and was read as several. Break it into paragraphs.',
      block.place.line,
    ),
  );
  // Which of the pieces was bold is not known, and no text of this length is bold to say something.
  return pieces(block.text).map((text) => ({ ...block, text, bold: [] }));
}

function cutTable(table: Extract<Block, { kind: 'table' }>, notes: Note[]): Block {
  const isLong = (cell: Cell): boolean => cell.text.length > LONGEST;
  const caption = table.caption === undefined ? {} : { caption: shortened(table.caption, table.place.line, notes) };
  if (!table.rows.some((row) => row.some(isLong))) return { ...table, ...caption };
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      if (!isLong(cell)) return cell;
      return { ...cell, text: shortened(cell.text, cell.place.line, notes), blocks: cell.blocks.flatMap((one) => cutBlock(one, notes)) };
    }),
  );
  return { ...table, ...caption, rows };
}

function shortened(text: string, line: number | undefined, notes: Note[]): string {
  if (text.length <= LONGEST) return text;
  notes.push(
    note('text-left-out', 'A heading or a cell is longer than three pages; what is over was left out. Make a paragraph of it.', line),
  );
  return pieces(text)[0] ?? '';
}

function note(code: string, message: string, line: number | undefined): Note {
  return { code, message, ...(line !== undefined && { at: `line ${line}` }) };
}

function pieces(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const part = text.slice(from, from + LONGEST);
    const end = from + LONGEST >= text.length ? part.length : endOf(part);
    found.push(part.slice(0, end).trim());
    from += end;
  }
  return found.filter((piece) => piece !== '');
}

/** Where a text that goes on is best cut. */
function endOf(part: string): number {
  const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('! '), part.lastIndexOf('? '));
  if (sentence > LONGEST / 2) return sentence + 1;
  const word = part.lastIndexOf(' ');
  if (word > 0) return word;
  // Between the halves of a letter outside the basic plane there is no place to cut.
  return /[\uD800-\uDBFF]$/.test(part) ? part.length - 1 : part.length;
}
