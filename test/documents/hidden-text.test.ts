import type { Block } from '../../src/documents/block';
import { read } from '../builders/documents';

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'table' ? block.rows.flat().map((cell) => cell.text).join(' ') : block.text)).join(' '); // prettier-ignore
const page = async (html: string): Promise<string> => wordsOf((await read(`<html><body>${html}</body></html>`, 'plan.html')).blocks);
const markdown = async (text: string): Promise<string> => wordsOf((await read(text, 'plan.md')).blocks);

const HIDDEN = [
  '<span hidden>no</span>',
  '<span aria-hidden="true">no</span>',
  '<span style="display:none">no</span>',
  '<span style="color: red; Display : None !important">no</span>',
  '<span style="visibility: hidden">no</span>',
  '<span style="font-size:0">no</span>',
  '<span style="font-size: 0px;">no</span>',
  '<span style="font-size:1px">no</span>',
  '<span style="opacity:0">no</span>',
  '<span style="position:absolute;left:-9999px">no</span>',
  '<span style="text-indent:-9999px">no</span>',
  '<span style="clip: rect(0 0 0 0)">no</span>',
  '<span style="clip-path: inset(50%)">no</span>',
  '<span style="height:0;overflow:hidden">no</span>',
  '<span style="mso-hide:all">no</span>',
  '<span style="color:red;background:red">no</span>',
  '<span class="visually-hidden">no</span>',
  '<script>no</script>',
  '<style>no</style>',
  '<!-- no -->',
];
const SHOWN = [
  '<span style="font-size:1em">yes</span>',
  '<span style="font-size:0.9em">yes</span>',
  '<span style="font-size: 10px">yes</span>',
  '<span style="opacity:0.5">yes</span>',
  '<span style="color:white;background:#036">yes</span>',
  '<span class="dark" style="color:white">yes</span>',
  '<span style="left:-10px">yes</span>',
  '<span style="height:0">yes</span>',
];

describe.each([
  ['a page', page, (inner: string) => `<p>The plan ${inner} is kept.</p>`],
  ['a heading of a page', page, (inner: string) => `<h2>The plan ${inner} is kept.</h2><p>Words.</p>`],
  ['a cell', page, (inner: string) => `<table><tr><td><p>The plan</p><p>${inner} is kept.</p></td><td>1</td></tr></table>`],
  ['Markdown', markdown, (inner: string) => `The plan ${inner} is kept.\n`],
])('in %s', (_, text, around) => {
  it.each(HIDDEN)('%s is not read', async (inner) => {
    const words = await text(around(inner));
    expect(words).not.toMatch(/\bno\b/);
    expect(words).toMatch(/The plan\s+is kept\./);
  });
  it.each(SHOWN)('%s is read', async (inner) => expect(await text(around(inner))).toContain('yes'));
});

it.each(['<span style="color:#fff">no</span>', '<font color="white">no</font>'])('white on paper is not read: %s', async (inner) => {
  expect(await page(`<p>The plan ${inner} is kept.</p>`)).toBe('The plan is kept.');
  expect(await markdown(`The plan ${inner} is kept.`)).toBe('The plan is kept.');
});
it('white on a colour is read', async () =>
  expect(await page('<p style="background-color:#036"><b style="color:white">yes</b></p>')).toBe('yes'));
it('white words in a table may stand on a colour that a style sheet gives', async () =>
  expect(await page('<table><tr><th style="color:white">Measure</th><th style="color:white">Current</th></tr></table>')).toBe(
    'Measure Current',
  ));
it('what opens on a click is read', async () =>
  expect(await page('<details><summary>More</summary><p>Visits began.</p></details>')).toBe('More Visits began.'));
it('an element in Markdown that nothing closes hides nothing', async () =>
  expect(await markdown('The plan <span hidden> is kept.\n')).toContain('is kept.'));
it('marks that turn the order of letters and control a terminal are gone', async () =>
  expect(await markdown('Fell by \u202E21\u202C\u001B[31m per cent.\u0007\n')).toBe('Fell by 21 [31m per cent.'));
