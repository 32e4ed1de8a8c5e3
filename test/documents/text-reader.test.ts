import type { Block, ReadDocument, Table } from '../../src/documents/block';
import { read } from '../builders/documents';

/** Blocks in short: "3 item0 words" is an outermost list item on line 3. */
function short(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const line = block.place.line ?? 0;
    switch (block.kind) {
      case 'heading':
        return `${line} h${block.level} ${block.text}`;
      case 'item':
        return `${line} item${block.depth}${block.ordinal ? `#${block.ordinal}` : ''} ${block.text}`;
      case 'table':
        return `${line} table ${block.rows.map((row) => row.map((cell) => cell.text).join('|')).join(' / ')}`;
      case 'paragraph':
        return `${line} ${block.text}`;
    }
  });
}

const shortOf = async (text: string, name = 'a.txt'): Promise<string[]> => short((await read(text, name)).blocks);
const tableOf = (document: ReadDocument): Table => document.blocks.find((block): block is Table => block.kind === 'table')!;

describe('Markdown', () => {
  it('gives headings, paragraphs, nested and numbered items and tables with their lines', async () => {
    const text = '# Plan\n\nWords of **some** weight.\n\n- one\n  - two\n\n1. first\n2. second\n\n| A | B |\n| - | - |\n| 1 | 2 |\n';
    expect(await shortOf(text, 'a.md')).toEqual([
      '1 h1 Plan',
      '3 Words of some weight.',
      '5 item0 one',
      '6 item1 two',
      '8 item0#1 first',
      '9 item0#2 second',
      '11 table A|B / 1|2',
    ]);
  });

  it('keeps the bold runs of a text', async () => {
    const { blocks } = await read('**Contact** – the centre moved.\n\n**All of it**', 'a.md');
    expect(blocks).toMatchObject([{ bold: ['Contact'] }, { text: 'All of it', bold: ['All of it'] }]);
  });

  it('takes bold that is glued to the end of a line for a line of its own', async () => {
    expect(await shortOf('1.2 Tackling fraud**Q3 update**\n')).toEqual(['1 1.2 Tackling fraud', '1 Q3 update']);
  });

  it('takes a lone numbered line for a heading, not for a list', async () => {
    expect(await shortOf('2. Build trust\n\nWords.')).toEqual(['1 2. Build trust', '3 Words.']);
  });

  it('reads inline marks away and leaves what only looks like one', async () => {
    expect(await shortOf('On the 4<sup>th</sup> of May, [our site](https://x.test) said <LPA name> has `nine`, ~half~ or <5.')).toEqual([
      '1 On the 4th of May, our site said <LPA name> has nine, half or <5.',
    ]);
  });
});

describe('plain text', () => {
  it('takes bullet characters for list marks', async () => {
    expect(await shortOf('Lead in:\n• one\n  ◦ two\n▪ three\n')).toEqual(['1 Lead in:', '2 item0 one', '3 item1 two', '4 item0 three']);
  });

  it('joins wrapped lines and keeps lines that were ended on purpose', async () => {
    const wrapped =
      'Patrols in the square were doubled on Friday and on Saturday night, and\nthe number of complaints has fallen since then.';
    expect(await shortOf(wrapped)).toEqual([`1 ${wrapped.replace('\n', ' ')}`]);
    expect(await shortOf('1.1 Reduce knife crime\nStatus: Green\nLead: Head of Crime\nQ1 update\n')).toEqual([
      '1 1.1 Reduce knife crime',
      '2 Status: Green',
      '3 Lead: Head of Crime',
      '4 Q1 update',
    ]);
  });

  it('reads text that is set in like any other', async () => {
    expect(await shortOf('    Set in from the margin.\n    - and a bullet\n')).toEqual([
      '1 Set in from the margin.',
      '2 item0 and a bullet',
    ]);
  });

  it('takes tab-separated lines for a table, also when a row has lost cells', async () => {
    const document = await read('Before.\nMeasure\tThen\tNow\nBurglary\t12\t9\n\t4\t5\nTheft\t\t\nAfter.');
    expect(short(document.blocks)).toEqual(['1 Before.', '2 table Measure|Then|Now / Burglary|12|9 / |4|5 / Theft||', '6 After.']);
    expect(tableOf(document).rows.map((row) => row[0]?.place.line)).toEqual([2, 3, 4, 5]);
  });

  it('does not take a bullet or number with a tab behind it for a table', async () => {
    expect(await shortOf('•\tone\n•\ttwo\n\n1.1\tThe title\n')).toEqual(['1 item0 one', '2 item0 two', '4 1.1 The title']);
  });

  it('gives the HTML of a cell as its own blocks', async () => {
    const document = await read('<h4>3.1 Title</h4> <p>Q3 update</p> <ul> • One. • Two words. \t<p>2.6 Theme</p>\nx\ty');
    const [cell, other] = tableOf(document).rows[0]!;
    expect(short(cell!.blocks)).toEqual(['1 h4 3.1 Title', '1 Q3 update', '1 item0 One.', '1 item0 Two words.']);
    expect(other).toMatchObject({ text: '2.6 Theme', blocks: [] });
  });
});

describe('page headers and what they cut', () => {
  const header = 'Marsh End Delivery Plan 2021-22 Q3';
  const pages = (...parts: readonly string[]): string => [`Marsh End Police Delivery Plan 2021-22 Q3`, ...parts].join(`\n\n${header}\n\n`);

  it('leaves out a line that says the title again on every page, and notes it', async () => {
    const document = await read(pages('One.', 'Two.', 'Three.'));
    expect(short(document.blocks).map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'Marsh End Police Delivery Plan 2021-22 Q3',
      'One.',
      'Two.',
      'Three.',
    ]);
    expect(document.notes).toMatchObject([{ code: 'page-furniture', at: 'line 3' }]);
  });

  it('leaves out page numbers and markings', async () => {
    const text = 'Title\n\nOne.\n\nOFFICIAL\n\nPage 1 of 3\n\nTwo.\n\nOFFICIAL\n\nPage 2 of 3\n\nThree.\n\nOFFICIAL\n\nPage 3 of 3\n';
    expect((await shortOf(text)).map((line) => line.replace(/^\d+ /, ''))).toEqual(['Title', 'One.', 'Two.', 'Three.']);
  });

  it('keeps a heading that recurs because the plan is built so', async () => {
    const text = [
      'Plan of Q3',
      ...['1.1 A', '1.2 B', '1.3 C', '1.4 D'].map((title) => `${title}\n\nQ3 update\n\n- Done.\n\nLINKS TO KEY PCC THEMES`),
    ].join('\n\n');
    const lines = await shortOf(text);
    expect(lines.filter((line) => line.endsWith('Q3 update'))).toHaveLength(4);
    expect(lines.filter((line) => line.endsWith('LINKS TO KEY PCC THEMES'))).toHaveLength(4);
  });

  it('joins a bullet with its rest on the next page', async () => {
    const text = pages('- The van visited the villages of the north and', 'of the south, where it stayed.', 'End.');
    expect(await shortOf(text)).toContain('5 item0 The van visited the villages of the north and of the south, where it stayed.');
  });

  it('joins a paragraph with its rest where bullets came between', async () => {
    const text = pages(
      '2.1 Measures to protect people from',
      '- A bullet of the column beside (it has no full stop)\n\nonline fraud.',
      'End.',
    );
    expect(await shortOf(text)).toContain('5 2.1 Measures to protect people from online fraud.');
  });

  it('joins a table with its rest, without the repeated heading', async () => {
    const text = pages('Measure\tThen\tNow\nBurglary\t1\t2', 'Measure\tThen\tNow\nTheft\t3\t4', 'End.');
    expect(await shortOf(text)).toContain('5 table Measure|Then|Now / Burglary|1|2 / Theft|3|4');
  });

  it('leaves a finished sentence alone', async () => {
    const text = pages('- The van visited every village.', 'A new paragraph of prose, which is no part of it.', 'End.');
    expect(await shortOf(text)).toContain('5 item0 The van visited every village.');
  });
});
