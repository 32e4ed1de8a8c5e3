import type { Block } from '../../src/documents/block';
import { bullet, cell, heading, para, readWord, run, table } from '../builders/word';

const blocksOf = async (body: string): Promise<readonly Block[]> => (await readWord(body)).blocks;
const textsOf = async (body: string): Promise<string[]> =>
  (await blocksOf(body)).map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join('|')).join('/') : block.text,
  );

describe('headings and lists', () => {
  it('takes headings from styles, titles and outlines, and items from lists', async () => {
    const blocks = await blocksOf(
      [
        para('Plan', '<w:pStyle w:val="Title"/>'),
        heading(2, '1.1 Burglary'),
        para('Outline', '<w:outlineLvl w:val="2"/>'),
        bullet('One'),
        bullet('Two', 1),
      ].join(''),
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 1, text: 'Plan' },
      { kind: 'heading', level: 2, text: '1.1 Burglary' },
      { kind: 'heading', level: 3, text: 'Outline' },
      { kind: 'item', depth: 0, text: 'One' },
      { kind: 'item', depth: 1, text: 'Two' },
    ]);
  });

  it("prints Word's automatic numbers, which the text does not hold", async () => {
    const styled = (style: string, text: string): string => para(text, `<w:pStyle w:val="${style}"/>`);
    const body = ['Priority', 'Objective', 'Objective', 'Priority', 'Objective'].map((style) => styled(style, style)).join('');
    expect(await textsOf(body)).toEqual([
      'Priority 1: Priority',
      '1.1 Objective',
      '1.2 Objective',
      'Priority 2: Priority',
      '2.1 Objective',
    ]);
  });

  it('counts lists, inner lists and lists that begin anew', async () => {
    const numbered = (id: number, level: number): string =>
      para('x', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
    const body = [numbered(3, 0), numbered(3, 1), numbered(3, 1), numbered(3, 2), numbered(3, 0), numbered(3, 1), numbered(4, 0)].join('');
    expect((await blocksOf(body)).map((block) => (block.kind === 'item' ? block.ordinal : '?'))).toEqual([
      '1',
      'a',
      'b',
      'i',
      '2',
      'a',
      '1',
    ]);
  });

  it('knows bullets that somebody typed and the style for them', async () => {
    const body = [
      para('•\tTyped'),
      para('– Dash'),
      para('o Round'),
      para('Styled', '<w:pStyle w:val="ListBullet"/>'),
      para('of course'),
    ].join('');
    expect((await blocksOf(body)).map(({ kind }) => kind)).toEqual(['item', 'item', 'item', 'item', 'paragraph']);
  });

  it('leaves out a table of contents', async () => {
    expect(await textsOf(para('1.1 Burglary 7', '<w:pStyle w:val="TOC1"/>') + para('Text'))).toEqual(['Text']);
  });
});

describe('text', () => {
  it('tells bold runs, and takes larger letters for a title', async () => {
    const body =
      para(run('Lead: ', '<w:b/>') + run('Head of Crime')) +
      para(run('Burglary', '<w:sz w:val="32"/>')) +
      para(run('not', '<w:b w:val="0"/>'));
    expect(await blocksOf(body)).toMatchObject([
      { text: 'Lead: Head of Crime', bold: ['Lead:'] },
      { text: 'Burglary', bold: ['Burglary'] },
      { text: 'not', bold: [] },
    ]);
  });

  it('shows what Word shows: insertions, fields, links and choices, not deletions, instructions, comments, placeholders or hidden text', async () => {
    const body = [
      para(`<w:ins>${run('Inserted ')}</w:ins><w:del><w:r><w:delText>deleted </w:delText></w:r></w:del>${run('kept')}`),
      para(`<w:hyperlink>${run('link')}</w:hyperlink><w:r><w:instrText> HYPERLINK "javascript:x" </w:instrText></w:r>`),
      para(
        run('seen') +
          run(' hidden', '<w:vanish/>') +
          run(' by style', '<w:rStyle w:val="Unseen"/>') +
          run(' white', '<w:color w:val="FFFFFF"/>') +
          run(' tiny', '<w:sz w:val="2"/>'),
      ),
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${para('Click here')}</w:sdtContent></w:sdt>`,
      `<w:sdt><w:sdtPr/><w:sdtContent>${para('Chosen')}</w:sdtContent></w:sdt>`,
      para(`${run('Moved ')}<w:moveFrom>${run('away')}</w:moveFrom><w:moveTo>${run('here')}</w:moveTo>`),
    ].join('');
    const { blocks, notes } = await readWord(body);
    expect(blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual([
      'Inserted kept',
      'link',
      'seen',
      'Chosen',
      'Moved here',
    ]);
    expect(notes).toMatchObject([{ code: 'hidden-text' }]);
  });

  it('reads white letters on the dark head of a table', async () => {
    const white = (text: string): string => cell(para(run(text, '<w:color w:val="FFFFFF"/>')));
    expect(
      await textsOf(
        table([
          [white('Measure'), white('Now')],
          ['Burglary', '1,103'],
        ]),
      ),
    ).toEqual(['Measure|Now/Burglary|1,103']);
  });

  it('reads a box once, after the paragraph it hangs on', async () => {
    const box = `<w:txbxContent>${para('In the box')}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textsOf(para(run('Beside') + drawn) + para('After'))).toEqual(['Beside', 'In the box', 'After']);
  });

  it('puts footnotes at the end, where they belong to no objective', async () => {
    const body = para(`${run('Up 4%')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="0">${para('separator')}</w:footnote><w:footnote w:id="2">${para('Provisional.')}</w:footnote></w:footnotes>`;
    const { blocks } = await readWord(body, { 'word/footnotes.xml': notes });
    expect(blocks).toMatchObject([{ text: 'Up 4%' }, { kind: 'heading', text: 'Notes' }, { text: 'Provisional.' }]);
  });

  it('ends a paragraph where the author ended a line', async () => {
    expect(await textsOf(para('<w:r><w:t>Lead: A</w:t><w:br/><w:t>Status: Red</w:t></w:r>'))).toEqual(['Lead: A', 'Status: Red']);
  });
});

describe('tables', () => {
  it('keeps every cell in its column, whatever is merged', async () => {
    const body = table([
      [cell('Group', '<w:gridSpan w:val="2"/>'), 'C'],
      [cell('Down', '<w:vMerge w:val="restart"/>'), 'b', 'c'],
      [cell('', '<w:vMerge/>'), 'd', 'e'],
    ]);
    expect(await textsOf(body)).toEqual(['Group||C/Down|b|c/|d|e']);
  });

  it('holds the paragraphs of a cell, tells table and row, and leaves out deleted rows', async () => {
    const gone = '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>';
    const body = table([
      ['Objective', 'Update'],
      ['1.1', cell(bullet('One') + bullet('Two'))],
    ]).replace('</w:tbl>', `${gone}</w:tbl>`);
    const [only] = await blocksOf(body);
    expect(only).toMatchObject({ kind: 'table', place: { table: 1 } });
    const rows = only?.kind === 'table' ? only.rows : [];
    expect(rows).toHaveLength(2);
    expect(rows[1]?.[1]).toMatchObject({ text: 'One Two', blocks: [{ kind: 'item' }, { kind: 'item' }], place: { table: 1, row: 2 } });
  });

  it('takes a table of one column for a frame', async () => {
    expect(await textsOf(table([['Framed'], ['Again']]))).toEqual(['Framed', 'Again']);
  });
});

describe('pages', () => {
  const broken = '<w:r><w:lastRenderedPageBreak/><w:t>Second page</w:t></w:r>';
  it("counts Word's own page breaks", async () => {
    expect((await blocksOf(para('First page') + para(broken))).map(({ place }) => place.page)).toEqual([1, 2]);
  });
  it('gives no page where Word never laid the document out', async () => {
    expect((await blocksOf(para('a') + para('<w:r><w:br w:type="page"/><w:t>b</w:t></w:r>'))).map(({ place }) => place)).toEqual([{}, {}]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['no text at all', para(''), 'empty'],
    ['ten thousand nested elements', para('<w:ins>'.repeat(10_000) + '</w:ins>'.repeat(10_000)), 'too-deep'],
    ['a part that breaks off', '<w:p><w:r>', 'truncated'],
  ])('%s', async (_, body, code) => {
    await expect(readWord(body)).rejects.toMatchObject({ code });
  });
});
