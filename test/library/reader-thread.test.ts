import { deflateSync } from 'node:zlib';
import type { SourceFile } from '../../src/documents/reader';
import { readInThread } from '../../src/library/reader-thread';
import { readHere, type Reading } from '../../src/library/reading';

const PLAN = '# Northmarch Constabulary Delivery Plan 2023-24\n\n## 1.1 Safeguarding victims\n\n- Joint visits began.\n';
const aFile = (text: string, name = 'plan.md') => ({ name, bytes: new TextEncoder().encode(text) });
const LONG = `${PLAN}\n${Array.from({ length: 2_000 }, (_, at) => `- Visit ${at} of the housing officers began in Thornhythe.`).join('\n')}\n`;

let reading: Reading | undefined;
afterEach(async () => reading?.end());
const inThread = (...limits: Parameters<typeof readInThread>): Reading => (reading = readInThread(...limits));

test('a file gives in the thread what it gives without', async () => {
  const { read } = inThread();
  for (const text of [PLAN, LONG, '| Abbreviation | Meaning |\n| --- | --- |\n| LPA | Local Policing Area |\n'])
    expect(await read(aFile(text))).toEqual(await readHere.read(aFile(text)));
});

test('the bytes are still there afterwards', async () => {
  const file = aFile(PLAN);
  await inThread().read(file);
  expect(file).toEqual(aFile(PLAN));
});

test('a document of no use says why, and the next one is read', async () => {
  const { read } = inThread();
  await expect(read(aFile('  \n'))).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'empty',
    message: expect.stringContaining('plan.md') as string,
  });
  expect((await read(aFile(PLAN))).records).not.toHaveLength(0);
});

test('a document that takes too long is left', async () => {
  await expect(inThread({ seconds: 0.001, megabytes: 768 }).read(aFile(LONG))).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'too-slow',
    message: expect.stringMatching(/^plan\.md could not be read within .*Split it/) as string,
  });
});

test('a document that takes too much memory is left, and the next one is read', async () => {
  const { read } = inThread({ seconds: 60, megabytes: 256 });
  await expect(read(aFile(LONG.repeat(45)))).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'too-much-memory',
    message: expect.stringMatching(/^plan\.md takes more memory .*Split it/) as string,
  });
  expect((await read(aFile(PLAN))).records).not.toHaveLength(0);
});

test('a small document that unpacks to much beside the heap is left as well', async () => {
  const { read } = inThread({ seconds: 60, megabytes: 400 });
  const pdf = (spaces: number): SourceFile => ({
    name: 'plan.pdf',
    bytes: pdfWith(deflateSync(Buffer.concat([Buffer.from('BT /F1 12 Tf 50 100 Td (A plan) Tj ET'), Buffer.alloc(spaces, '0 g ')]))),
  });
  expect(await read(pdf(1_000))).toBeDefined();
  await expect(read(pdf(40 * 1024 * 1024))).rejects.toMatchObject({ code: 'too-much-memory' });
}, 60_000);

/** A PDF of one page with this packed content. */
function pdfWith(content: Uint8Array): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>',
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const stream = `4 0 obj\n<</Length ${content.length}/Filter/FlateDecode>>stream\n`;
  const end = '\nendstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\nstartxref\n0\n%%EOF';
  return Buffer.concat([Buffer.from(`%PDF-1.4\n${objects.join('')}${stream}`), content, Buffer.from(end)]);
}

test('ended before it read anything, or twice, it has nothing against it', async () => {
  const { end } = inThread();
  await end();
  await end();
});
