import { read } from '../builders/documents';
import type { ReadDocument } from '../../src/documents/block';

const texts = ({ blocks }: ReadDocument): string[] => blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));
const codes = ({ notes }: ReadDocument): string[] => notes.map((note) => note.code);

const PAGES = `Ashcombe Police
Delivery Plan 2022/23

Contents
1. Introduction ................ 2
2. Keeping streets safe ........ 3
Appendix A: Figures . . . . . . 7

Ashcombe Police Delivery Plan 2022/23
OFFICIAL
Page 2 of 4

• The first visits were made to every farm in the north of the county between July and

Ashcombe Police Delivery Plan 2022/23
OFFICIAL
Page 3 of 4

September and 14 trailers were marked.
• Nobody was hurt.

Ashcombe Police Delivery Plan 2022/23
OFFICIAL
Page 4 of 4

The end of it all came soon.
`;

describe('pages exported to text', () => {
  it('a page header with a protective marking goes, and a bullet it cut in two is whole, whatever letter its rest begins with', async () => {
    const document = await read(PAGES);
    expect(texts(document).filter((text) => /OFFICIAL|Page \d/.test(text))).toEqual([]);
    expect(texts(document)).toContain(
      'The first visits were made to every farm in the north of the county between July and September and 14 trailers were marked.',
    );
  });

  it('a table of contents is left out and noted once, with where it stood', async () => {
    const document = await read(PAGES);
    expect(texts(document).filter((text) => /Introduction|Appendix|Contents/.test(text))).toEqual([]);
    expect(document.notes.filter((note) => note.code === 'contents')).toEqual([
      { code: 'contents', message: expect.stringContaining('3 lines') as string, at: 'line 5' },
    ]);
  });

  it('a sentence that trails off in dots is no contents, nor is a marking in lower case a page header', async () => {
    const document = await read('A title\n\nWe waited.... and then 12 came.\n\nThe official visit took place in May.\n');
    expect(texts(document)).toEqual(['A title', 'We waited.... and then 12 came.', 'The official visit took place in May.']);
    expect(codes(document)).toEqual([]);
  });

  it('an "o" before a capital is the bullet of an inner list, and a word elsewhere', async () => {
    const { blocks } = await read('A title\n\n• Outer words.\n  o Inner words.\no Also inner.\n• Outer again.\n\no clock is no bullet.\n');
    expect(blocks.map((block) => (block.kind === 'item' ? block.depth : block.kind))).toEqual(['paragraph', 0, 1, 1, 0, 'paragraph']);
  });
});

describe('text laid out with spaces', () => {
  it('a page header ending in the number of its page is one, and the title is without it', async () => {
    const header = (page: number): string => `Orrel Police | Policing Plan 2021-22: Progress                        ${page}`;
    const document = await read(`${header(1)}\n\nWords of a page.\n\n${header(2)}\n\nMore words.\n\n${header(3)}\n\nLast words.\n`);
    expect(texts(document)).toEqual(['Orrel Police | Policing Plan 2021-22: Progress', 'Words of a page.', 'More words.', 'Last words.']);
  });

  it('a title that ends in a year keeps it, however often the pages say it', async () => {
    const document = await read(
      'Orrel Police Plan 2017-18\n\nOne.\n\nOrrel Police Plan 2017-18\n\nTwo.\n\nOrrel Police Plan 2017-18\n\nThree.\n',
    );
    expect(texts(document)).toEqual(['Orrel Police Plan 2017-18', 'One.', 'Two.', 'Three.']);
  });

  it('a list far from the margin is a list', async () => {
    const { blocks } = await read(
      '1.1  A title of its own\n     Update\n     -  First point, which goes on over\n        two lines.\n     -  Second point.\n        -  An inner one.\n\nText.\n',
    );
    expect(blocks.flatMap((block) => (block.kind === 'item' ? [[block.depth, block.text]] : []))).toEqual([
      [0, 'First point, which goes on over two lines.'],
      [0, 'Second point.'],
      [1, 'An inner one.'],
    ]);
  });

  it('a list inside a numbered one stays inside', async () => {
    const { blocks } = await read('1. Outer one\n   - Inner one\n2. Outer two\n    - Inner two\n');
    expect(blocks.map((block) => (block.kind === 'item' ? block.depth : -1))).toEqual([0, 1, 0, 1]);
  });

  const TABLE =
    'Measure                Apr-Sep 2020   Apr-Sep 2021\nKnife crime                      88             71\nMissing reports               1,803          1,911\n';

  it('columns of figures are a table, cell by cell', async () => {
    const { blocks } = await read(`A title\n\n${TABLE}\nText.\n`);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['Measure', 'Apr-Sep 2020', 'Apr-Sep 2021'],
      ['Knife crime', '88', '71'],
      ['Missing reports', '1,803', '1,911'],
    ]);
    expect(table?.rows[2]?.[0]?.place.line).toBe(5);
  });

  it('a row that lacks a cell has the others under their headings', async () => {
    const { blocks } = await read(`A title\n\n${TABLE}Fraud                                           12\n\nText.\n`);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows.at(-1)?.map((cell) => cell.text)).toEqual(['Fraud', '', '12']);
  });

  it('columns of words are a table when no cell reaches under another', async () => {
    const { blocks } = await read(
      'Given in the quarter:\n\n  No.   Recipient            Amount   Source\n  17    Selby Sea Cadets     £3,450   Boat Fund\n  18    Orrel Boxing Club      £900   Safer Streets Fund\n\nText.\n',
    );
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows[2]?.map((cell) => cell.text)).toEqual(['18', 'Orrel Boxing Club', '£900', 'Safer Streets Fund']);
  });

  it.each(['Fraud       12', 'Fraud                         1,234,567,890', 'A label whose values stand one row too high'])(
    'are no table where nobody can tell whose a cell is: %s',
    async (row) => {
      const { blocks } = await read(`A title\n\n${TABLE}${row}\n\nText.\n`);
      expect(blocks.filter((block) => block.kind === 'table')).toEqual([]);
    },
  );
});

describe('fields before a Markdown document', () => {
  it('give its title and are no text of it', async () => {
    const document = await read('---\ntitle: "A plan"\nowner: me\n---\n\nWords.\n', 'plan.md');
    expect(document.title).toBe('A plan');
    expect(document.blocks.map(({ place }) => place.line)).toEqual([6]);
  });

  it('a rule between paragraphs is none', async () => {
    const document = await read('Words.\n\n---\n\nNote: more words.\n\n---\n', 'plan.md');
    expect(texts(document)).toEqual(['Words.', 'Note: more words.']);
  });
});
