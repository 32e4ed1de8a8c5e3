import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';
import { pdfOf } from '../builders/pdf';
import { bullet, heading, para, run, wordFile } from '../builders/word';
import { withSheetXml, workbook } from '../builders/workbooks';

const HEAD = [
  heading(1, 'Northmarch Constabulary Delivery Plan 2023-24: Quarter 2 update'),
  heading(2, '1.1 Safeguarding victims'),
  para('Q2 update'),
].join('');
const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const withType = (doctype: string, words: string): Readonly<Record<string, string>> => ({
  'word/document.xml': `<?xml version="1.0"?><!DOCTYPE w:document [${doctype}]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Visits began ${words}.</w:t></w:r></w:p></w:body></w:document>`,
});
/** Ten of the one before, ten times over: a billion letters from some lines. */
const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('');

let server: Server;
let asked = 0;
let folder: KnowledgeFolder;
let snapshot: Snapshot;
beforeAll(async () => {
  server = createServer((_request, response) => {
    asked += 1;
    response.end('fetched');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const away = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
    'attachedTemplate',
    'hyperlink',
    'image',
    'aFChunk',
  ]
    .map(
      (type, at) =>
        `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${at === 1 ? 'javascript:alert(1)' : away}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`;
  const acting = [
    bullet(`${run('Visits began with ')}<w:hyperlink r:id="r1">${run('the hub')}</w:hyperlink>${run(' in Thornhythe.')}`),
    bullet(`${run('Patrols began ')}${field(`DDEAUTO cmd "/c calc" INCLUDETEXT ${away}`, 'in Eelham')}${run('.')}`),
    bullet(run('Wardens were told <at>everyone</at> and asked ${x} {{DATE(2017-01-01,SHORT)}}.')),
    '<w:altChunk r:id="r3"/>',
  ].join('');
  const parts = {
    'word/_rels/document.xml.rels': links,
    'word/vbaProject.bin': 'Sub AutoOpen()',
    'word/afchunk.htm': '<p>An attached page reports 99 patrols.</p>',
  };
  const rows = [
    ['Measure', 'Aim', 'Comparison', 'Current'],
    ['=cmd|"/c calc"!A1', 'Reduce', 12, 10],
    ['Burglary <at>everyone</at>', 'Reduce', 9, 8],
    ['Robbery', 'Reduce', { v: 7, f: `WEBSERVICE("${away}")` }, 6],
  ];
  const linked = (bytes: Uint8Array): Uint8Array =>
    withSheetXml(bytes, (xml) =>
      xml.replace('</sheetData>', '</sheetData><hyperlinks><hyperlink ref="A2" location="javascript:alert(1)"/></hyperlinks>'),
    );
  folder = await aKnowledgeFolder({
    'macros.docm': await wordFile(HEAD + acting, parts),
    'macros.xlsm': linked(workbook([{ name: 'Measures', rows }], { bookType: 'xlsm' })),
    'acting.pdf': await pdfOf([
      ({ text, pen }) => {
        text(50, 60, 'Delivery Plan 2023-24: Quarter 2 update', { size: 16, bold: true });
        text(50, 100, 'Joint visits with the hub began in Thornhythe <at>everyone</at>.');
        pen.link(50, 90, 100, 20, 'javascript:alert(1)');
        pen.addNamedJavaScript('open', 'app.alert(1)');
        pen.file(Buffer.from('An attached note reports 98 patrols.'), { name: 'note.txt' });
      },
    ]),
    'laughs.docx': await wordFile('', withType(`<!ENTITY a0 "ha">${LAUGHS}`, '&a9;')),
    'outside.docx': await wordFile('', withType(`<!ENTITY out SYSTEM "${away}">`, '&out;')),
    'outside-type.docx': await wordFile('', withType(`<!ENTITY % out SYSTEM "${away}"> %out;`, 'in Eelham')),
    'file.docx': await wordFile('', withType('<!ENTITY out SYSTEM "file:///etc/hostname">', '&out;')),
  });
  snapshot = await loadLibrary(folder.path, { reading: readHere });
});
afterAll(async () => {
  await folder.remove();
  await new Promise((resolve) => server.close(resolve));
});

const document = (name: string) => snapshot.documents.find(({ file }) => file === name);
const recorded = (): string => JSON.stringify(snapshot.records);

test('what is written is read, and nothing of what would run', () => {
  for (const words of ['the hub in Thornhythe', 'Patrols began in Eelham', '<at>everyone</at>', 'Robbery'])
    expect(recorded()).toContain(words);
  expect(recorded()).not.toMatch(/DDEAUTO|INCLUDETEXT|AutoOpen|WEBSERVICE|javascript:|app\.alert|127\.0\.0\.1/);
});

test('what is attached to a document is no part of it', () => {
  expect(recorded()).not.toMatch(/9[89] patrols/);
});

test.each(['laughs.docx', 'outside.docx', 'file.docx'])('%s, which would grow or reach out, is refused with the remedy', (name) => {
  expect(document(name)).toMatchObject({
    records: 0,
    notes: [{ code: 'truncated', message: expect.stringMatching(/save it again/) as string }],
  });
});

test('nobody was asked for anything', () => {
  expect(document('outside-type.docx')).toMatchObject({ file: 'outside-type.docx', notes: [] });
  expect(asked).toBe(0);
});
