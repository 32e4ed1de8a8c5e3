import { kindOf } from '../../src/documents/file-kind';
import { readDocument } from '../../src/documents/readers';
import { aZip } from '../builders/zips';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const oldOffice = (part: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(part, 'utf16le'), Buffer.alloc(40)]);
const kind = async (bytes: Uint8Array | Promise<Uint8Array>) => kindOf({ name: 'report.md', bytes: await bytes });
const reading = async (name: string, bytes: Uint8Array | Promise<Uint8Array>) => readDocument({ name, bytes: await bytes });

const PAGE = '<!DOCTYPE html>\n<html><body><h1>Northmarch Delivery Plan</h1><p>Joint visits began.</p></body></html>';

describe('a file is what its bytes say', () => {
  it.each([
    ['a Word document', aZip({ '[Content_Types].xml': '', 'word/document.xml': '' }), '.docx'],
    ['an Excel workbook', aZip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), '.xlsx'],
    ['an Excel workbook of the old kind', oldOffice('Workbook'), '.xls'],
    ['a PDF', bytesOf('%PDF-1.7\n'), '.pdf'],
    ['a web page', bytesOf(PAGE), '.html'],
    ['a web page', bytesOf('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- saved -->\n<HTML lang="en">'), '.html'],
    ['a web page', Buffer.from(`\uFEFF${PAGE}`, 'utf16le'), '.html'],
  ])('%s (%#)', async (is, bytes, ending) => expect(await kind(bytes)).toEqual({ is, ending }));

  it.each(['# Plan\n', '<p>One line</p>', 'Report of html', '\n\n', 'PK', '%', 'GIF'])('%j says nothing', async (text) =>
    expect(await kind(bytesOf(text))).toBeUndefined(),
  );
});

describe('what nothing can read says what it is and what to do', () => {
  it.each([
    ['plan.doc', 'a Word document of the old kind', 'save it as .docx', oldOffice('WordDocument')],
    ['plan.docx', 'a Word document of the old kind', 'save it as .docx', oldOffice('WordDocument')],
    ['figures.xlsb', 'a binary Excel workbook', 'save it as .xlsx', aZip({ 'xl/workbook.bin': '', 'xl/worksheets/sheet1.bin': '' })],
    ['slides.ppt', 'a PowerPoint', 'PDF', oldOffice('PowerPoint Document')],
    ['slides.pptx', 'a PowerPoint', 'PDF', aZip({ 'ppt/presentation.xml': '' })],
    ['mail.msg', 'an Outlook message', 'Save its text', oldOffice('__nameid_version1.0')],
    ['old.md', 'an old Office file', 'save it as .docx', oldOffice('Something')],
    ['plan.odt', 'an OpenDocument file', 'Save it as .docx', aZip({ mimetype: '', 'META-INF/manifest.xml': '' })],
    ['plan.pages', 'a Pages or Numbers document', 'Export it', aZip({ 'Index/Document.iwa': '' })],
    ['plan.rtf', 'an RTF document', 'save it as .docx', bytesOf('{\\rtf1\\ansi Plan}')],
    ['plan.doc', 'an RTF document', 'save it as .docx', bytesOf('{\\rtf1\\ansi Plan}')],
    ['all.zip', 'a packed folder', 'Unpack it', aZip({ 'plan.md': '# Plan' })],
    ['all.zip', 'a packed folder', 'Unpack it', bytesOf('PK\x05\x06'.padEnd(22, '\0'))],
    ['scan.md', 'a picture', 'type its words', bytesOf('\x89PNG\r\n\x1a\n')],
    ['scan.txt', 'a picture', 'type its words', bytesOf('\xff\xd8\xff\xe0')],
    ['scan.html', 'a picture', 'type its words', bytesOf('RIFF\x10\0\0\0WEBPVP8 ')],
  ])('%s: %s (%#)', async (name, is, remedy, bytes) => {
    await expect(reading(name, bytes)).rejects.toMatchObject({
      code: 'other-format',
      message: expect.stringMatching(new RegExp(`^${name} is ${is}.*\\. .*${remedy}`)) as string,
    });
  });

  it.each(['plan.docx', 'figures.xlsx', 'plan.md'])('%s, protected with a password', async (name) =>
    expect(reading(name, oldOffice('EncryptedPackage'))).rejects.toMatchObject({
      code: 'password',
      message: `${name} is protected with a password. Save it without one and put it back.`,
    }),
  );
});

describe('a wrong name', () => {
  it.each(['plan.md', 'plan.csv', 'plan.xls', 'plan.doc', 'plan'])('%s that is a web page is read as one, and it is said', async (name) => {
    const { format, blocks, notes } = await reading(name, bytesOf(PAGE));
    expect(format).toBe('html');
    expect(blocks).toHaveLength(2);
    expect(notes).toEqual([{ code: 'wrong-name', message: `${name} is really a web page and was read as one. Give it the ending .html.` }]);
  });
  it.each(['plan.html', 'plan.htm', 'PLAN.XHTML'])('is not that of %s', async (name) =>
    expect((await reading(name, bytesOf(PAGE))).notes).toEqual([]),
  );
});
