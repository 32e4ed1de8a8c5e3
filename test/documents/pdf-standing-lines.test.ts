import type { Block } from '../../src/documents/block';
import { readPdf, type Draw } from '../builders/pdf';

const texts = (blocks: readonly Block[]): string[] => blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));

/** What objectives support, each in a narrow cell in which every line is full, with a sentence between them. */
const supports =
  (...cells: readonly (readonly string[])[]): Draw =>
  ({ pen, text }) => {
    cells.forEach((lines, at) => {
      const y = 150 + at * 150;
      text(50, y - 12, `Objective ${at + 1} is about what happens in the ${['day', 'evening', 'night', 'week'][at] ?? ''}.`);
      pen.rect(50, y, 200, 60).stroke();
      pen.rect(250, y, 110, 60).stroke();
      text(54, y + 16, `Improve the ${['first', 'second', 'third', 'fourth'][at] ?? ''} response`);
      lines.forEach((line, row) => text(254, y + 16 + row * 13, line));
    });
  };

async function cellsOf(...cells: readonly (readonly string[])[]): Promise<string[][]> {
  const { blocks } = await readPdf([supports(...cells)]);
  return blocks.flatMap((block) => {
    const cell = block.kind === 'table' ? block.rows[0]?.[1] : undefined;
    return cell ? [cell.blocks.length > 0 ? texts(cell.blocks) : [cell.text]] : [];
  });
}

describe('lines that a document says again and again', () => {
  it('are each one of their own in a cell', async () => {
    const cells = [
      ['Putting victims first', 'Places that feel safe', 'SRO: ACC Crime'],
      ['Tackling exploitation', 'Places that feel safe', 'SRO: ACC Roads'],
      ['Safer roads for all of us', 'Places that feel safe', 'SRO: ACC Roads'],
      ['Safer roads for all of us', 'SRO: ACC Roads'],
    ];
    expect(await cellsOf(...cells)).toEqual(cells);
  });

  it('stay in their text where they are always its end', async () => {
    const cell = ['Supports Police and', 'Crime Plan priorities'];
    expect(await cellsOf(cell, cell, cell)).toEqual([[cell.join(' ')], [cell.join(' ')], [cell.join(' ')]]);
  });
});
