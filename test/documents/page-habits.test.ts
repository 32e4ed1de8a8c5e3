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
