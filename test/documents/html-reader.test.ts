import type { Block, Table } from '../../src/documents/block';
import { read } from '../builders/documents';

const blocksOf = async (html: string): Promise<readonly Block[]> => (await read(html, 'page.html')).blocks;
const texts = (blocks: readonly Block[]): string[] => blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));

const PAGE = `<!DOCTYPE html>
<html><head><title>Annual report | County Council</title><style>p{}</style></head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><p>Council banner</p><nav><ul><li>Bins</li></ul></nav></header>
<main>
<h1>Annual report</h1>
<p>Band D is <b>&pound;281.27</b>.</p>
<ul><li>One<ul><li>Nested</li></ul></li><li>Two</li></ul>
<p hidden>Draft</p><p style="display: none">Old</p><script>var x = 'words';</script>
<table><caption>Awards</caption>
<tr><th>Project</th><th>Sum</th></tr>
<tr><td rowspan="2">Hub</td><td>&pound;1</td></tr>
<tr><td>&pound;2</td></tr>
<tr><td colspan="2">Total</td></tr></table>
</main>
<footer><p>Jobs: 43 vacancies</p></footer>
</body></html>`;

it('reads the main part of a page and nothing of its frame', async () => {
  const document = await read(PAGE, 'page.html');
  expect(document.title).toBe('Annual report | County Council');
  expect(texts(document.blocks)).toEqual(['Annual report', 'Band D is £281.27.', 'One', 'Nested', 'Two', 'table']);
});

it('gives levels, depths, bold and the lines of the file', async () => {
  expect(await blocksOf(PAGE)).toMatchObject([
    { kind: 'heading', level: 1, place: { line: 7 } },
    { kind: 'paragraph', bold: ['£281.27'], place: { line: 8 } },
    { kind: 'item', depth: 0, place: { line: 9 } },
    { kind: 'item', depth: 1 },
    { kind: 'item', depth: 0 },
    { kind: 'table', caption: 'Awards' },
  ]);
});

it('keeps every cell in its column where cells are merged', async () => {
  const table = (await blocksOf(PAGE)).find((block): block is Table => block.kind === 'table')!;
  expect(table.rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ['Project', 'Sum'],
    ['Hub', '£1'],
    ['', '£2'],
    ['Total', ''],
  ]);
});

it('reads a table of one column as what it holds', async () => {
  expect(texts(await blocksOf('<table><tr><td><h2>A</h2><p>B</p></td></tr></table>'))).toEqual(['A', 'B']);
});

it('cuts a list without items at its bullets, else at its sentences', async () => {
  expect(texts(await blocksOf('<ul>• One of three • Two of it</ul>'))).toEqual(['One of three', 'Two of it']);
  expect(texts(await blocksOf('<ul>The hub opened in May. This was late. Forty people came.</ul>'))).toEqual([
    'The hub opened in May. This was late.',
    'Forty people came.',
  ]);
});

it('reads a page without a main part from its body', async () => {
  expect(texts(await blocksOf('<header>Top</header><div>One<br>Two</div><article><header><h1>Three</h1></header></article>'))).toContain(
    'Three',
  );
  expect(texts(await blocksOf('<div>One<br>Two</div>'))).toEqual(['One', 'Two']);
});

it('numbers the items of a numbered list and pairs terms with their meanings', async () => {
  expect(await blocksOf('<ol start="3"><li>C</li><li>D</li></ol><dl><dt>DA</dt><dd>Domestic abuse</dd></dl>')).toMatchObject([
    { ordinal: '3', text: 'C' },
    { ordinal: '4', text: 'D' },
    { text: 'DA: Domestic abuse', bold: ['DA'] },
  ]);
});

it('lets no merged cell make a table wider or longer than anybody wrote', async () => {
  const rows = '<tr><td rowspan=60000 colspan=1000>a<td rowspan=60000>b'.repeat(1_000);
  const [table] = await blocksOf(`<table>${rows}</table>`);
  expect(Math.max(...(table as Table).rows.map((row) => row.length))).toBeLessThan(300);
});
