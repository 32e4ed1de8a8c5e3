import { loadLibrary } from '../../src/library/load';
import type { LoadedDocument } from '../../src/library/snapshot';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';
import { aBomb, aZip } from '../builders/zips';

const plan = (at: number): string =>
  `# Northmarch Constabulary Delivery Plan 20${10 + at}-${11 + at}: Quarter 2 update\n\n## 1 Protecting people\n\n### 1.1 Safeguarding victims\n\n**Q2 update**\n\n- ${20 + at} visits with housing officers began in Thornhythe.\n`;
const page = (at: number): string =>
  `<!DOCTYPE html><html><body><h1>Northmarch Constabulary Delivery Plan 20${10 + at}-${11 + at}: Quarter 3 update</h1><h3>1.1 Safeguarding victims</h3><p><b>Q3 update</b></p><ul><li>${30 + at} patrols with wardens began in Eelham.</li></ul></body></html>`;
const table = (at: number): string => `Measure,Aim,Comparison,Current\nBurglary in ward ${at},Reduce,${40 + at},${at}\n`;
const text = (at: number): string => plan(at).replace('Quarter 2', 'Quarter 1').replace('Q2', 'Q1').replaceAll('#', '').trimStart();

/** What makes a good document of each format; a format that is read gets its line here, and a share of the thirty. */
const FORMATS: readonly (readonly [string, (at: number) => string | Promise<Uint8Array>])[] = [
  ['.md', plan],
  ['.html', page],
  ['.csv', table],
  ['.txt', text],
];

/** What is wrong with each of the ten, and what a person is to do. */
const BROKEN: readonly (readonly [string, string | Uint8Array | Promise<Uint8Array>, string, RegExp])[] = [
  ['bad-blank.md', ' \n\n', 'empty', /Export it again/],
  ['bad-bomb.docx', aBomb('word/document.xml', 300_000_000), 'unknown-format', /can be read/],
  ['bad-controls.txt', Uint8Array.from([1, 2, 3, 0, 5]), 'binary', /Save it as text/],
  ['bad-cut.zip', Buffer.from('PK\x03\x04 and no more'), 'truncated', /Copy it again/],
  ['bad-deep.html', '<table><tr><td>'.repeat(10_000), 'too-deep', /Copy its text into a new document/],
  ['bad-empty.csv', '', 'empty', /Export it again/],
  [
    'bad-old.doc',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]),
    'other-format',
    /save it as \.docx/,
  ],
  ['bad-picture.md', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'other-format', /into the folder/],
  ['bad-slides.pptx', aZip({ 'ppt/presentation.xml': '' }), 'other-format', /PDF/],
  ['bad-unknown.xyz', 'words', 'unknown-format', /can be read/],
];

let folder: KnowledgeFolder;
let documents: readonly LoadedDocument[];
beforeAll(async () => {
  const good = await Promise.all(
    Array.from({ length: 30 }, async (_, at): Promise<[string, string | Uint8Array]> => {
      const [extension, make] = FORMATS[at % FORMATS.length]!;
      return [`good-${String(at).padStart(2, '0')}${extension}`, await make(at)];
    }),
  );
  const bad = await Promise.all(BROKEN.map(async ([name, content]): Promise<[string, string | Uint8Array]> => [name, await content]));
  folder = await aKnowledgeFolder(Object.fromEntries([...good, ...bad]));
  ({ documents } = await loadLibrary(folder.path));
}, 120_000);
afterAll(() => folder.remove());

test('forty files are forty documents', () => expect(documents).toHaveLength(40));

test('the thirty good ones give records, and nothing is said against them', () => {
  const good = documents.filter(({ file }) => file.startsWith('good-'));
  expect(good).toHaveLength(30);
  for (const { file, facts, records, notes } of good)
    expect([file, facts !== undefined, records > 0, notes]).toEqual([file, true, true, []]);
});

test.each(BROKEN.map(([name, , code, remedy]) => [name, code, remedy] as const))('%s is %s, with the remedy', (name, code, remedy) => {
  const found = documents.find(({ file }) => file === name);
  expect(found).toMatchObject({ records: 0, notes: [{ code, message: expect.stringMatching(remedy) as string }] });
  expect(found?.facts).toBeUndefined();
});
