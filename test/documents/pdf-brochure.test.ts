import type { Block, Table } from '../../src/documents/block';
import { readPdf, type Draw, type PdfPage } from '../builders/pdf';

const tables = (blocks: readonly Block[]): Table[] => blocks.filter((block): block is Table => block.kind === 'table');
const cells = (table: Table | undefined): string[][] => (table?.rows ?? []).map((row) => row.map((cell) => cell.text));
const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) =>
    block.kind === 'table' ? 'table' : block.kind === 'item' ? `${'  '.repeat(block.depth)}• ${block.text}` : block.text,
  );
const textOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.map((cell) => cell.text)) : [block.text])).join(' ');

/** The columns of the measures' table; figures end at their column's right side. */
const COLUMNS = [50, 80, 250, 310, 380, 450, 510] as const;
const HEADS = [
  ['', '', '', 'Apr-Jun', 'Apr-Jun', ''],
  ['Ref', 'Measure', 'Target', '2023', '2024', 'RAG'],
] as const;

/** A row whose lower line is drawn in pieces, one for each cell, and whose rating stands on its own shade. */
function row(page: PdfPage, y: number, texts: readonly string[]): void {
  const { pen, text, textTo } = page;
  if (texts.length > 1) pen.rect(450, y, 60, 24).fill('#c87800');
  texts.forEach((cell, at) => {
    if (at > 1 && at < 5) textTo(COLUMNS[at + 1]! - 4, y + 14, cell);
    else text(COLUMNS[at]! + 4, y + 14, cell, { bold: texts.length === 1, colour: at === 5 ? '#ffffff' : '#000000' });
  });
  COLUMNS.slice(1).forEach((right, at) => pen.rect(COLUMNS[at]!, y + 24, right - COLUMNS[at]!, 0.8).fill('#888888'));
}

function head({ pen, text, textTo }: PdfPage, y: number): void {
  COLUMNS.slice(1).forEach((right, at) => pen.rect(COLUMNS[at]!, y, right - COLUMNS[at]!, 34).fill('#0f4c50'));
  const style = { bold: true, colour: '#ffffff' };
  HEADS.forEach((line, at) =>
    line.forEach((cell, column) => {
      if (cell === '') return;
      if (column > 1 && column < 5) textTo(COLUMNS[column + 1]! - 4, y + 14 + at * 12, cell, style);
      else text(COLUMNS[column]! + 4, y + 14 + at * 12, cell, style);
    }),
  );
}

const measures = (rows: readonly (readonly string[])[], y: number): Draw => {
  return (page) => {
    head(page, y);
    rows.forEach((texts, at) => row(page, y + 34 + at * 24, texts));
  };
};

const FIRST = [
  ['Chapter 1: Keeping people safe'],
  ['K1', 'Rape charge rate', '9.0%', '6.2%', '7.4%', 'AMBER'],
  ['K2', 'Days to charge', '270', '352', '318', 'RED'],
  ['Chapter 2: Neighbourhoods'],
  ['K3', 'Residential burglary', '610', '702', '641', 'AMBER'],
];
const SECOND = [
  ['K4', 'Shop theft offences', '2,300', '2,416', '2,734', 'RED'],
  ['K5', 'Shop theft solved', '24.0%', '16.8%', '21.1%', 'AMBER'],
];

describe('a table whose lines are drawn cell by cell', () => {
  it('is one over two pages, with its shaded head and the names of its groups', async () => {
    const { blocks } = await readPdf([measures(FIRST, 500), measures(SECOND, 60)]);
    const empty = ['', '', '', '', ''];
    expect(tables(blocks).map(cells)).toEqual([
      [
        ['Ref', 'Measure', 'Target', 'Apr-Jun 2023', 'Apr-Jun 2024', 'RAG'],
        ['Chapter 1: Keeping people safe', ...empty],
        FIRST[1],
        FIRST[2],
        ['Chapter 2: Neighbourhoods', ...empty],
        FIRST[4],
        ...SECOND,
      ],
    ]);
    expect(blocks).toHaveLength(1);
  });

  it('has the first row that stands between its head and the first line', async () => {
    const { blocks } = await readPdf([
      ({ pen, text, textTo }) => {
        const [left, middle, right] = [50, 200, 300];
        pen.rect(left, 100, middle - left, 24).fill('#0f4c50');
        pen.rect(middle, 100, right - middle, 24).fill('#0f4c50');
        text(54, 115, 'District', { bold: true, colour: '#ffffff' });
        textTo(296, 115, 'Shop theft', { bold: true, colour: '#ffffff' });
        ['Hallow', 'Pell', 'Sedge', 'Kester'].forEach((name, at) => {
          text(54, 140 + at * 26, name);
          textTo(296, 140 + at * 26, String(408 - at));
          pen.rect(left, 150 + at * 26, middle - left, 0.8).fill('#888888');
          pen.rect(middle, 150 + at * 26, right - middle, 0.8).fill('#888888');
        });
      },
    ]);
    expect(tables(blocks).map(cells)).toEqual([
      [
        ['District', 'Shop theft'],
        ['Hallow', '408'],
        ['Pell', '407'],
        ['Sedge', '406'],
        ['Kester', '405'],
      ],
    ]);
  });

  it('is one where only the notes at the foot of the page stand between its halves', async () => {
    const columns = [50, 200, 280];
    const header = ['Measure', 'Current'];
    const { blocks } = await readPdf([
      ({ ruledTable, text }) => {
        ruledTable(640, columns, [header, ['Fraud', '98']]);
        text(50, 640, 'Figures for the quarter');
        text(50, 770, '1', { size: 5 });
        text(53, 773, 'Without what is reported elsewhere.', { size: 8 });
      },
      ({ ruledTable }) => void ruledTable(60, columns, [header, ['Losses', '£0.59m']]),
    ]);
    expect(tables(blocks).map(cells)).toEqual([[header, ['Fraud', '98'], ['Losses', '£0.59m']]]);
    expect(textOf(blocks)).toContain('¹Without what is reported elsewhere.');
  });
});

describe('columns with a line between them', () => {
  const rule = ({ pen }: PdfPage, top: number, bottom: number): void => void pen.rect(300, top, 0.8, bottom - top).fill('#888888');
  const bullet = ({ text }: PdfPage, x: number, y: number, first: string, ...others: readonly string[]): void => {
    text(x, y, '•');
    [first, ...others].forEach((line, at) => text(x + 12, y + at * 14, line));
  };

  const brochure: Draw = (page) => {
    const { text, pen, lines } = page;
    rule(page, 60, 260);
    pen.rect(50, 62, 235, 50).fill('#eef4f4');
    text(60, 76, 'Commitment 2.2', { bold: true });
    text(60, 92, 'Tactical lead: Detective Chief Inspector Ada Thorne');
    text(60, 106, 'AMBER steady', { bold: true });
    text(50, 140, 'What we have done', { bold: true });
    bullet(page, 50, 160, 'Officers have visited every shop on the high street', 'and at the harbour since the end of April.');
    bullet(page, 50, 230, 'Burglary fell to 641 offences, but thefts of motors', 'that stood in a street were more than a year ago and');
    lines(324, 70, ['rose for the third quarter running in both of the', 'towns, as they did in the rest of the county.']);
    bullet(page, 312, 110, 'Operation Ironwood recovered 46 stolen cars, most of', 'them from Hallow and Pell, and led to 14 charges.');
    pen.rect(310, 150, 240, 60).fill('#fff4dd');
    text(320, 165, 'What comes next', { bold: true });
    bullet(page, 320, 182, 'Two detection units will be in use in both of the', 'towns by 15 August 2025.');
    text(312, 235, 'Plan outcomes: Fewer victims, better supported in time');
    text(314, 249, '• Confident neighbourhoods');
    pen.rect(50, 300, 500, 40).fill('#0f4c50');
    text(60, 325, 'A force fit for the future', { size: 16, colour: '#ffffff' });
  };

  it('are read one after the other, the bullet that goes on in the next one whole', async () => {
    const { blocks } = await readPdf([brochure]);
    expect(shown(blocks)).toEqual([
      'Commitment 2.2',
      'Tactical lead: Detective Chief Inspector Ada Thorne',
      'AMBER steady',
      'What we have done',
      '• Officers have visited every shop on the high street and at the harbour since the end of April.',
      '• Burglary fell to 641 offences, but thefts of motors that stood in a street were more than a year ago and rose for the third quarter running in both of the towns, as they did in the rest of the county.',
      '• Operation Ironwood recovered 46 stolen cars, most of them from Hallow and Pell, and led to 14 charges.',
      'What comes next',
      '• Two detection units will be in use in both of the towns by 15 August 2025.',
      'Plan outcomes: Fewer victims, better supported in time • Confident neighbourhoods',
      'A force fit for the future',
    ]);
  });

  it('are the columns of a table where they hold figures', async () => {
    const { blocks } = await readPdf([
      (page) => {
        rule(page, 90, 165);
        [
          ['Measure', 'Current'],
          ['Burglary', '1,688'],
          ['Robbery', '388'],
          ['Hate crime', '948'],
        ].forEach(([name, figure], at) => {
          page.text(200, 100 + at * 20, name!);
          page.textTo(360, 100 + at * 20, figure!);
        });
      },
    ]);
    expect(tables(blocks).map(cells)[0]?.slice(1)).toEqual([
      ['Burglary', '1,688'],
      ['Robbery', '388'],
      ['Hate crime', '948'],
    ]);
  });

  it('are no columns where the line is an ornament beside a text', async () => {
    const { blocks } = await readPdf([
      ({ lines, pen, text }) => {
        pen.rect(60, 120, 2, 50).fill('#888888');
        lines(50, 80, [
          'We want everybody in the county to feel safe at home, at work and in the street,',
          'and we will tell you every quarter how far we have come.',
        ]);
        lines(70, 132, ['“I have lived here for forty years and never felt safer', 'than I do today,” said a shopkeeper in Hallow.']);
        text(50, 200, 'The next report is due in October.');
      },
    ]);
    expect(shown(blocks)).toHaveLength(3);
  });

  it.each<[string, readonly Draw[]]>([
    ['a brochure', [brochure]],
    ['a table with shaded ratings', [measures(FIRST, 500), measures(SECOND, 60)]],
    [
      'shades within shades and a frame around them',
      [
        ({ pen, text, ruledTable }) => {
          pen.rect(40, 90, 520, 300).fill('#eeeeee');
          pen.rect(50, 100, 240, 120).fill('#dddddd');
          pen.rect(50, 100, 8, 120).fill('#0f4c50');
          pen.rect(300, 100, 250, 120).fill('#ccddee');
          text(70, 130, 'Left of the panels');
          text(320, 130, 'Right of the panels');
          ruledTable(
            240,
            [60, 200, 320],
            [
              ['Measure', 'Current'],
              ['Burglary', '641'],
            ],
          );
          pen.rect(330, 240, 100, 60).stroke();
          text(340, 270, 'In a frame');
          text(60, 375, 'Under the table');
          text(50, 500, 'Under the shade');
        },
      ],
    ],
  ])('lose none of their words: %s', async (_, pages) => {
    const written: string[] = [];
    const listening = pages.map((draw): Draw => (page) => {
      const write = page.pen.text.bind(page.pen);
      page.pen.text = ((words: string, ...rest: [number, number]) => {
        written.push(...words.split(' '));
        return write(words, ...rest);
      }) as typeof page.pen.text;
      draw(page);
      page.pen.text = write;
    });
    const { blocks } = await readPdf(listening);
    const read = ` ${textOf(blocks)} `;
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((word) => word !== '•' && !read.includes(word))).toEqual([]);
  });
});

describe('headings', () => {
  it('end with a figure that stands alone in their last line', async () => {
    const { blocks } = await readPdf([
      ({ text, lines }) => {
        text(50, 100, 'Half-year update, April to September', { size: 16 });
        text(50, 118, '2024', { size: 16 });
        lines(50, 160, ['This is what we have done since the plan was made, and what is still to be done.']);
      },
    ]);
    expect(blocks[0]).toMatchObject({ kind: 'heading', text: 'Half-year update, April to September 2024' });
  });

  it('stay where each page has one and they count as the pages do', async () => {
    const page =
      (number: number): Draw =>
      ({ text, lines }) => {
        text(50, 60, `Objective ${number}`, { size: 16 });
        lines(50, 120, [`What we have done for the people of district ${'ABCDEF'[number] ?? ''} in the quarter.`]);
      };
    const { blocks } = await readPdf([1, 2, 3, 4, 5].map(page));
    expect(blocks.filter((block) => block.kind === 'heading')).toHaveLength(5);
  });
});
