import type { Block, Table } from '../../src/documents/block';
import { readPdf } from '../builders/pdf';

const texts = (blocks: readonly Block[]): string[] => blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));
const tables = (blocks: readonly Block[]): Table[] => blocks.filter((block): block is Table => block.kind === 'table');
const cells = (table: Table | undefined): string[][] => (table?.rows ?? []).map((row) => row.map((cell) => cell.text));

describe('tables of a PDF', () => {
  const MEASURES = [
    ['Measure', 'Target', 'Current', 'RAG'],
    ['Burglary', '1,725', '1,688', 'Green'],
    ['Robbery', '', '388', 'Amber'],
    ['Rape', '8.0%', '6.9%', ''],
  ];

  it('are read from their lines, with a place for every cell', async () => {
    const { blocks } = await readPdf([({ ruledTable }) => void ruledTable(100, [50, 200, 280, 360, 440], MEASURES)]);
    expect(cells(tables(blocks)[0])).toEqual(MEASURES);
    expect(tables(blocks)[0]?.rows[2]?.[2]?.place).toEqual({ page: 1, table: 1, row: 3 });
  });

  it('are read from where their cells stand, figures to the right', async () => {
    const { blocks } = await readPdf([
      ({ text, textTo }) => {
        MEASURES.forEach((row, at) => {
          text(50, 100 + at * 18, row[0]!);
          textTo(260, 100 + at * 18, row[1]!);
          textTo(340, 100 + at * 18, row[2]!);
          text(380, 100 + at * 18, row[3]!);
        });
        text(50, 220, 'All figures are provisional.');
      },
    ]);
    expect(cells(tables(blocks)[0])).toEqual(MEASURES);
    expect(texts(blocks)).toEqual(['table', 'All figures are provisional.']);
  });

  it('are read from lines that only run across, the header over the first', async () => {
    const { blocks } = await readPdf([
      ({ text, pen }) => {
        MEASURES.forEach((row, at) => {
          row.forEach((cell, column) => text([50, 220, 300, 380][column]!, 100 + at * 20, cell));
          pen
            .moveTo(50, 106 + at * 20)
            .lineTo(450, 106 + at * 20)
            .stroke();
        });
      },
    ]);
    expect(cells(tables(blocks)[0])).toEqual(MEASURES);
  });

  it('keep a merged header in its first place and join the lines of a cell', async () => {
    const { blocks } = await readPdf([
      ({ text, pen }) => {
        for (const y of [100, 120, 140, 180]) pen.moveTo(50, y).lineTo(350, y).stroke();
        for (const x of [50, 150, 350]) pen.moveTo(x, 100).lineTo(x, 180).stroke();
        pen.moveTo(250, 120).lineTo(250, 180).stroke();
        text(54, 114, 'Area');
        text(154, 114, 'Burglary');
        text(154, 134, '2022');
        text(254, 134, '2023');
        text(54, 154, 'North of the');
        text(54, 168, 'county');
        text(154, 154, '120');
        text(254, 154, '98');
      },
    ]);
    expect(cells(tables(blocks)[0])).toEqual([
      ['Area', 'Burglary', ''],
      ['', '2022', '2023'],
      ['North of the county', '120', '98'],
    ]);
  });

  it('part rows that have no line between them by their figures', async () => {
    const { blocks } = await readPdf([
      ({ text, pen }) => {
        for (const y of [100, 120, 180]) pen.moveTo(50, y).lineTo(350, y).stroke();
        for (const x of [50, 250, 350]) pen.moveTo(x, 100).lineTo(x, 180).stroke();
        text(54, 114, 'Measure');
        text(254, 114, 'Current');
        text(54, 134, 'Burglary');
        text(254, 134, '1,688');
        text(54, 148, 'Robbery of a person');
        text(254, 148, '388');
        text(54, 162, 'in the street');
      },
    ]);
    expect(cells(tables(blocks)[0])).toEqual([
      ['Measure', 'Current'],
      ['Burglary', '1,688'],
      ['Robbery of a person in the street', '388'],
    ]);
  });

  it('go on over a page, the repeated header left out', async () => {
    const columns = [50, 200, 280, 360, 440];
    const { blocks } = await readPdf([
      ({ ruledTable }) => void ruledTable(700, columns, MEASURES),
      ({ ruledTable }) => void ruledTable(60, columns, [MEASURES[0]!, ['Hate crime', '900', '948', 'Red']]),
    ]);
    expect(tables(blocks).map(cells)).toEqual([[...MEASURES, ['Hate crime', '900', '948', 'Red']]]);
    expect(tables(blocks)[0]?.rows[4]?.[0]?.place).toEqual({ page: 2, table: 1, row: 5 });
  });

  it('are not made up where figures cannot be told apart', async () => {
    const { blocks } = await readPdf([
      ({ text }) => {
        text(50, 100, 'Burglary');
        text(50, 113, 'Robbery');
        text(150, 106, '120');
        text(150, 119, '98');
        text(200, 103, '14');
        text(200, 116, '15');
      },
    ]);
    expect(tables(blocks)).toEqual([]);
  });

  it('are read from shaded rows, the ones between without shade', async () => {
    const { blocks } = await readPdf([
      ({ text, pen }) => {
        MEASURES.forEach((row, at) => {
          row.forEach((cell, column) => {
            const [x, next] = [[50, 220, 300, 380][column]!, [220, 300, 380, 450][column]!];
            if (at % 2 === 0) pen.rect(x, 100 + at * 20, next - x, 20).fill('#ddddee');
            text(x + 4, 114 + at * 20, cell);
          });
        });
      },
    ]);
    expect(tables(blocks).map(cells)).toEqual([MEASURES]);
  });
});
