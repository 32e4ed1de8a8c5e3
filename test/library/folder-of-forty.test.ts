import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { loadLibrary } from '../../src/library/load';
import type { LoadedDocument } from '../../src/library/snapshot';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';
import { pdfOf } from '../builders/pdf';
import { bullet, heading, para, wordFile } from '../builders/word';
import { compoundFile, workbook } from '../builders/workbooks';
import { aBomb, aZip } from '../builders/zips';

const title = (at: number, quarter: number): string =>
  `Northmarch Constabulary Delivery Plan 20${10 + at}-${11 + at}: Quarter ${quarter} update`;
const said = (at: number): string => `${20 + at} visits with housing officers began in Thornhythe – for £5.`;

const plan = (at: number, quarter = 2): string =>
  `# ${title(at, quarter)}\n\n## 1 Protecting people\n\n### 1.1 Safeguarding victims\n\n**Q${quarter} update**\n\n- ${said(at)}\n`;
const text = (at: number): string => plan(at, 1).replaceAll(/[#*]/g, '');
const page = (at: number): string =>
  `<!DOCTYPE html><html><body><h1>${title(at, 3)}</h1><h3>1.1 Safeguarding victims</h3><p><b>Q3 update</b></p><ul><li>${said(at)}</li></ul></body></html>`;
const word = (at: number): Promise<Uint8Array> =>
  wordFile([heading(1, title(at, 4)), heading(2, '1.1 Safeguarding victims'), para('Q4 update'), bullet(said(at))].join(''));
const pdf = (at: number): Promise<Uint8Array> =>
  pdfOf([
    ({ text: write, lines }) => {
      write(50, 60, title(at, 2), { size: 16, bold: true });
      write(50, 100, '1.1 Safeguarding victims', { size: 13, bold: true });
      lines(50, 130, ['Q2 update', `- ${said(at).replace('–', '-')}`]);
    },
  ]);
const ROWS = (at: number): string[][] => [
  ['Measure', 'Aim', 'Comparison', 'Current'],
  [`Burglary in ward ${at}`, 'Reduce', String(40 + at), String(at)],
  [`Robbery in ward ${at}`, 'Reduce', String(30 + at), String(at)],
];
const rows =
  (mark: string) =>
  (at: number): string =>
    ROWS(at)
      .map((row) => `${row.join(mark)}\n`)
      .join('');
const sheet = (at: number): Uint8Array =>
  workbook([
    { name: 'Measures', rows: ROWS(at).map((row, line) => row.map((cell, column) => (line > 0 && column > 1 ? Number(cell) : cell))) },
  ]);

/** What makes a good document of each kind, and the notes that belong to it. */
const GOOD: readonly (readonly [string, (at: number) => string | Uint8Array | Promise<Uint8Array>, readonly string[]])[] = [
  ['.docx', word, []],
  ['.xlsx', sheet, []],
  ['.pdf', pdf, []],
  ['.html', page, []],
  ['.md', plan, []],
  ['.csv', rows(';'), []],
  ['.tsv', rows('\t'), []],
  ['.txt', text, []],
  ['-utf16.txt', (at) => Buffer.from(`\uFEFF${text(at)}`, 'utf16le'), []],
  ['-latin.txt', (at) => Buffer.from(text(at).replaceAll('–', '-'), 'latin1'), ['not-utf8']],
  ['-word.pdf', word, ['wrong-name']],
];

/** A page that is a picture, as a scanner makes it. */
const scan = (): Promise<Uint8Array> =>
  pdfOf([({ pen }) => pen.image(PNG.sync.write(new PNG({ width: 60, height: 80 })), 0, 0, { width: 600, height: 800 })]);
const half = async (whole: Promise<Uint8Array>): Promise<Uint8Array> => (await whole).subarray(0, 900);
const GIGABYTE = 1024 * 1024 * 1024;

/** What is wrong with each of the ten, and what a person is to do. */
const BROKEN: readonly (readonly [string, () => string | Uint8Array | Promise<Uint8Array>, string, RegExp])[] = [
  ['bad-bomb.docx', () => aBomb('word/document.xml', GIGABYTE), 'unpacks-too-large', /copy its text into a new document/],
  ['bad-cut.docx', () => half(word(1)), 'truncated', /Copy it again/],
  ['bad-cut.pdf', () => half(pdf(1)), 'truncated', /Copy it again/],
  ['bad-deep.html', () => '<table><tr><td>'.repeat(10_000), 'too-deep', /Copy its text into a new document/],
  ['bad-empty.docx', () => '', 'empty', /Export it again/],
  ['bad-locked.xlsx', () => compoundFile('/EncryptionInfo', '/EncryptedPackage'), 'password', /Save it without one/],
  ['bad-picture.md', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'other-format', /into the folder/],
  ['bad-scan.pdf', scan, 'no-text', /text recognition/],
  ['bad-slides.pptx', () => aZip({ 'ppt/presentation.xml': '' }), 'other-format', /PDF/],
  ['bad-outside.md', () => '', 'outside-folder', /Copy the file itself/],
];

let folder: KnowledgeFolder;
let outside: KnowledgeFolder;
let documents: readonly LoadedDocument[];
beforeAll(async () => {
  const good = await Promise.all(
    Array.from({ length: 30 }, async (_, at): Promise<[string, string | Uint8Array]> => {
      const [ending, make] = GOOD[at % GOOD.length]!;
      return [`good-${String(at).padStart(2, '0')}${ending}`, await make(at)];
    }),
  );
  const bad = await Promise.all(BROKEN.map(async ([name, make]): Promise<[string, string | Uint8Array]> => [name, await make()]));
  outside = await aKnowledgeFolder({ 'secret.md': plan(1) });
  folder = await aKnowledgeFolder(Object.fromEntries([...good, ...bad.filter(([name]) => name !== 'bad-outside.md')]));
  await symlink(join(outside.path, 'secret.md'), join(folder.path, 'bad-outside.md'));
  await writeFile(join(folder.path, '~$good-00.docx'), 'what Word leaves beside an open document');
  ({ documents } = await loadLibrary(folder.path));
}, 120_000);
afterAll(async () => {
  await folder.remove();
  await outside.remove();
});

test('forty files are forty documents, and what Word leaves beside an open one is none', () => {
  expect(documents).toHaveLength(40);
  expect(documents.map(({ file }) => file).filter((file) => file.startsWith('~'))).toEqual([]);
});

test('the thirty good ones give records, and nothing is said against them but what is to be said', () => {
  const good = documents.filter(({ file }) => file.startsWith('good-'));
  expect(good).toHaveLength(30);
  for (const [at, { file, facts, records, notes }] of good.entries())
    expect([file, facts !== undefined, records > 0, notes.map(({ code }) => code)]).toEqual([
      file,
      true,
      true,
      GOOD[at % GOOD.length]?.[2],
    ]);
});

test('no good one gives less than another of its kind', () => {
  for (const [ending] of GOOD) {
    const counts = documents.filter(({ file }) => /^good-\d\d(.*)$/.exec(file)?.[1] === ending).map(({ records }) => records);
    expect([ending, new Set(counts).size]).toEqual([ending, 1]);
  }
});

test.each(BROKEN.map(([name, , code, remedy]) => [name, code, remedy] as const))('%s is %s, with the remedy', (name, code, remedy) => {
  const found = documents.find(({ file }) => file === name);
  expect(found).toMatchObject({ records: 0, notes: [{ code, message: expect.stringMatching(remedy) as string }] });
  expect(found?.facts).toBeUndefined();
});

test('none of them is a fault of the bot', () =>
  expect(documents.flatMap(({ notes }) => notes).filter(({ code }) => code === 'not-understood')).toEqual([]));
