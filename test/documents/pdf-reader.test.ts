import type { Block } from '../../src/documents/block';
import { readPdf, type Draw, type PdfPage } from '../builders/pdf';

const texts = (blocks: readonly Block[]): string[] => blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));

const PROSE = [
  'The force has looked again at how it answers calls from people who are at risk',
  'of harm, and it will publish what it found. A new team of forty officers began',
  'work in the spring of the year.',
];

describe('text', () => {
  it('joins the lines of a paragraph and parts paragraphs', async () => {
    const { blocks } = await readPdf([
      ({ lines }) => {
        lines(50, 100, PROSE);
        lines(50, 160, ['A second paragraph is short.']);
      },
    ]);
    expect(texts(blocks)).toEqual([PROSE.join(' '), 'A second paragraph is short.']);
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', bold: [], place: { page: 1 } });
  });

  it('tells headings by their size and fills the bold runs of the rest', async () => {
    const { blocks } = await readPdf([
      ({ text, lines }) => {
        text(50, 60, 'Delivery plan', { size: 24 });
        text(50, 100, 'Priority 1', { size: 16 });
        text(50, 130, 'Q3 update', { bold: true });
        lines(50, 160, PROSE);
        text(50, 220, 'Lead:', { bold: true });
        text(80, 220, 'Head of Roads');
        text(50, 250, 'Priority 2', { size: 16 });
      },
    ]);
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 1, text: 'Delivery plan' },
      { kind: 'heading', level: 2, text: 'Priority 1' },
      { kind: 'paragraph', text: 'Q3 update', bold: ['Q3 update'] },
      { kind: 'paragraph', bold: [] },
      { kind: 'paragraph', text: 'Lead: Head of Roads', bold: ['Lead:'] },
      { kind: 'heading', level: 2, text: 'Priority 2' },
    ]);
  });

  it('undoes hyphens at the ends of lines and keeps those of words', async () => {
    const { blocks } = await readPdf([
      ({ lines }) =>
        void lines(50, 100, [
          'The commissioner has asked for more infor-',
          'mation about what victims think, as a long-',
          'term aim, and for a review of safe-',
          'guarding. Safeguarding comes first.',
        ]),
    ]);
    expect(texts(blocks)).toEqual([
      'The commissioner has asked for more information about what victims think, as a long-term aim, and for a review of safeguarding. Safeguarding comes first.',
    ]);
  });

  it('keeps raised figures apart from the figures before them, and raised letters with theirs', async () => {
    const { blocks } = await readPdf([
      ({ text, pen }) => {
        let x = 50;
        for (const [words, isRaised] of [['There were 12'], ['3', true], [' offences by 30'], ['th', true], [' June.']] as const) {
          text(x, isRaised ? 96 : 100, words, { size: isRaised ? 6 : 10 });
          x += pen.widthOfString(words);
        }
      },
    ]);
    expect(texts(blocks)).toEqual(['There were 12³ offences by 30th June.']);
  });

  it('puts no spaces inside words that are set letter by letter, and finds those that were not typed', async () => {
    const { blocks } = await readPdf([
      ({ text, pen }) => {
        let x = 50;
        for (const letter of 'Burglary') {
          text(x, 100, letter);
          x += pen.widthOfString(letter) + 0.6;
        }
        text(x + 3, 100, 'fell.');
      },
    ]);
    expect(texts(blocks)).toEqual(['Burglary fell.']);
  });
});

describe('lists', () => {
  it('reads bullets as items, their depth from how far they are set in', async () => {
    const { blocks } = await readPdf([
      ({ text }) => {
        text(50, 100, '•');
        text(65, 100, 'The first item goes on to the end of the line and on a second one that is');
        text(65, 114, 'set under it.');
        text(80, 132, '–');
        text(95, 132, 'An inner item');
        text(50, 150, '•');
        text(65, 150, 'The second');
        text(50, 180, '1.');
        text(65, 180, 'Numbered');
        text(50, 198, 'b)');
        text(65, 198, 'Lettered');
      },
    ]);
    expect(blocks).toMatchObject([
      { kind: 'item', depth: 0, text: 'The first item goes on to the end of the line and on a second one that is set under it.' },
      { kind: 'item', depth: 1, text: 'An inner item' },
      { kind: 'item', depth: 0, text: 'The second' },
      { kind: 'item', ordinal: '1', text: 'Numbered' },
      { kind: 'item', ordinal: 'b', text: 'Lettered' },
    ]);
  });

  it('reads bullets that are drawn', async () => {
    const { blocks } = await readPdf([
      ({ text, pen }) => {
        pen.circle(55, 97, 2).fill();
        text(65, 100, 'Sixty officers were trained.');
        text(50, 130, 'That was all.');
      },
    ]);
    expect(blocks).toMatchObject([{ kind: 'item', text: 'Sixty officers were trained.' }, { kind: 'paragraph' }]);
  });
});

describe('order', () => {
  const left = [
    'A foreword begins in the first',
    'column and goes on for quite a',
    'number of lines until it comes to',
    'the foot of the column, where',
  ];
  const right = [
    'it goes on at the top of the',
    'second column without a stop',
    'and ends there. Nothing is lost',
    'between the two of them.',
  ];

  it('reads columns one after the other and joins what goes on in the next', async () => {
    const { blocks } = await readPdf([
      ({ text, lines }) => {
        text(50, 60, 'A heading over both of the columns of the page', { size: 18 });
        lines(50, 100, left);
        lines(320, 100, right);
      },
    ]);
    expect(texts(blocks)).toEqual(['A heading over both of the columns of the page', [...left, ...right].join(' ')]);
  });

  it('reads what stands beside an objective after it and before the next', async () => {
    const objective = (page: PdfPage, y: number, number: string): void => {
      page.lines(50, y, [
        `${number} Reduce burglary in every town and`,
        'village of the county by the end of',
        'the year with the help of all.',
      ]);
      page.lines(360, y, [`P${number} Safer homes`]);
    };
    const { blocks } = await readPdf([
      (page) => {
        objective(page, 100, '1');
        objective(page, 180, '2');
        objective(page, 260, '3');
      },
    ]);
    expect(texts(blocks).map((text) => text.slice(0, 8))).toEqual(['1 Reduce', 'P1 Safer', '2 Reduce', 'P2 Safer', '3 Reduce', 'P3 Safer']);
  });

  it('reads a turned page upright and leaves out what is written across it', async () => {
    const { blocks } = await readPdf([
      ({ pen, text, lines }) => {
        pen.save().rotate(90, { origin: [300, 300] });
        lines(50, 300, PROSE);
        pen.restore();
        pen.save().rotate(-45, { origin: [300, 400] });
        text(200, 400, 'DRAFT', { size: 80 });
        pen.restore();
      },
    ]);
    expect(texts(blocks)).toEqual([PROSE.join(' ')]);
  });
});

describe('pages', () => {
  const framed =
    (draw: Draw, page: number): Draw =>
    (on) => {
      on.text(50, 30, 'Westmere Police delivery plan', { size: 8 });
      draw(on);
      on.text(280, 780, `Page ${page} of 3`, { size: 8 });
    };

  it('leaves out headers, footers and page numbers, and joins what they cut', async () => {
    const { blocks, notes } = await readPdf(
      [
        ({ lines }: PdfPage) => void lines(50, 700, PROSE.slice(0, 2)),
        ({ text, lines }: PdfPage) => {
          text(50, 60, PROSE[2]!);
          lines(50, 100, ['Another paragraph follows.']);
        },
        ({ text }: PdfPage) => text(50, 60, 'Page 3 of the report begins here.'),
      ].map((draw, at) => framed(draw, at + 1)),
    );
    expect(texts(blocks)).toEqual([PROSE.join(' '), 'Another paragraph follows.', 'Page 3 of the report begins here.']);
    expect(blocks.map((block) => block.place.page)).toEqual([1, 2, 3]);
    expect(notes.map((note) => note.code)).toEqual(['page-furniture', 'page-furniture']);
  });

  it('keeps headings that stand at the same height and differ in their number', async () => {
    const { blocks } = await readPdf(
      [1, 2].map((at) => ({ text, lines }) => {
        text(50, 60, `Priority ${at}`, { size: 16 });
        lines(50, 90, [`What was done about it in part ${at === 1 ? 'one' : 'two'}.`]);
      }),
    );
    expect(texts(blocks).filter((text) => text.startsWith('Priority'))).toEqual(['Priority 1', 'Priority 2']);
  });
});

describe('what nobody sees', () => {
  it('is not read', async () => {
    const { blocks } = await readPdf([
      ({ text, pen }) => {
        text(50, 100, 'Seen');
        text(50, 130, 'White on white', { colour: '#ffffff' });
        text(50, 160, 'Tiny', { size: 0.5 });
        text(700, 190, 'Outside');
        text(50, 220, 'Under a bar');
        pen.rect(40, 205, 200, 20).fill('#000000');
        pen.rect(40, 250, 200, 20).fill('#1f3864');
        text(50, 264, 'White on blue', { colour: '#ffffff' });
      },
    ]);
    expect(texts(blocks)).toEqual(['Seen', 'White on blue']);
  });

  const SCAN = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
  const invisible = ({ pen, text }: PdfPage, words: string): void => {
    pen.addContent('3 Tr');
    text(50, 100, words);
    pen.addContent('0 Tr');
  };

  it('is read where it lies over a scanned page, with a warning', async () => {
    const { blocks, notes } = await readPdf([
      (page) => {
        page.pen.image(SCAN, 0, 0, { width: 600, height: 800 });
        invisible(page, 'Recognised text');
      },
    ]);
    expect(texts(blocks)).toEqual(['Recognised text']);
    expect(notes).toMatchObject([{ code: 'ocr-text', at: 'page 1' }]);
  });

  it('is not read where there is no picture', async () => {
    const { blocks } = await readPdf([
      (page) => {
        invisible(page, 'Hidden instructions');
        page.text(50, 200, 'A plan');
      },
    ]);
    expect(texts(blocks)).toEqual(['A plan']);
  });

  it('tells of pages that are pictures', async () => {
    const picture: Draw = ({ pen }) => void pen.image(SCAN, 0, 0, { width: 600, height: 800 });
    expect((await readPdf([({ text }) => text(50, 100, 'A plan'), picture])).notes).toMatchObject([
      { code: 'pages-without-text', at: 'page 2' },
    ]);
    await expect(readPdf([picture])).rejects.toMatchObject({ code: 'no-text' });
  });
});
