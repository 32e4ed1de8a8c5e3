import fc from 'fast-check';
import { zipSync } from 'fflate';
import { DocumentError } from '../../src/documents/document-error';
import { checkZip, readZip } from '../../src/documents/zip-entries';
import '../builders/fixed-seed';
import { aBomb, aZip, renamed, withEntries } from '../builders/zips';

const named = (bytes: Uint8Array, name = 'plan.docx') => ({ name, bytes });
const all = (): boolean => true;
const read = (bytes: Uint8Array, wanted: (name: string) => boolean = all) => readZip(named(bytes), wanted);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Where an entry of the central directory has what. */
const FLAGS = 8;
const CHECKSUM = 16;
const UNPACKED = 24;
const OFFSET = 42;

describe('what is wanted is unpacked', () => {
  it('by name, and nothing else', async () => {
    const zip = await aZip({ 'word/document.xml': '<w:document/>', 'word/media/image1.png': 'PNG', 'word/styles.xml': '' });
    const parts = await read(zip, (name) => name.endsWith('.xml'));
    expect([...parts.keys()].sort()).toEqual(['word/document.xml', 'word/styles.xml']);
    expect(textOf(parts.get('word/document.xml'))).toBe('<w:document/>');
    expect(parts.get('word/styles.xml')).toHaveLength(0);
  });
  it('of a file that stands in the middle of a buffer', async () => {
    const zip = await aZip({ 'a.xml': 'A' });
    const around = Buffer.concat([Buffer.from('before'), zip, Buffer.from('after')]);
    expect(textOf((await read(around.subarray(6, 6 + zip.length))).get('a.xml'))).toBe('A');
  });
  it('from names that a program of Windows wrote with backslashes', async () => {
    const zip = renamed(await aZip({ 'word/document.xml': 'A' }), 'word/doc', 'word\\doc');
    expect([...(await read(zip)).keys()]).toEqual(['word/document.xml']);
  });
  it('and a zip inside is a file like any other', async () => {
    const inner = await aBomb('zeros', 50_000_000);
    const outer = await aZip({ 'word/embeddings/inner.zip': inner });
    expect((await read(outer)).get('word/embeddings/inner.zip')).toHaveLength(inner.length);
    await expect(checkZip(named(outer))).resolves.toBeUndefined();
  });
});

describe('a zip that unpacks to far more than a document is refused', () => {
  const bomb = aBomb('word/document.xml', 256 * 1024 ** 2);

  it('whatever its size on the disk', async () => {
    expect((await bomb).length).toBeLessThan(280_000);
    for (const unpack of [read, (bytes: Uint8Array) => checkZip(named(bytes))]) {
      await expect(unpack(await bomb)).rejects.toMatchObject({
        code: 'unpacks-too-large',
        message: expect.stringMatching(/^plan\.docx unpacks to .* Split it/) as string,
      });
    }
  });
  it('unless what unpacks is not wanted', async () => expect((await read(await bomb, () => false)).size).toBe(0));
  it('when it says that it is small', async () => {
    const lying = withEntries(await bomb, (bytes, at) => bytes.writeUInt32LE(1_000, at + UNPACKED));
    await expect(read(lying)).rejects.toMatchObject({ code: 'truncated' });
  });
  it('when it is many files that are each within the bounds', async () => {
    const text = Buffer.alloc(15 * 1024 * 1024);
    const zip = await aZip(Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`${at}.xml`, text])));
    await expect(read(zip)).rejects.toMatchObject({ code: 'unpacks-too-large' });
  });
  it('when its entries share their bytes', async () => {
    const zip = await aZip({ 'a.xml': 'A'.repeat(5_000), 'b.xml': 'A'.repeat(5_000) });
    const overlapping = withEntries(zip, (bytes, at) => bytes.writeUInt32LE(0, at + OFFSET));
    await expect(read(overlapping)).rejects.toMatchObject({ code: 'truncated' });
  });
  it('when it has a hundred thousand entries', async () => {
    const zip = zipSync(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`${at}`, new Uint8Array()])), { level: 0 });
    await expect(read(zip)).rejects.toMatchObject({ code: 'unpacks-too-large', message: expect.stringContaining('5,000 files') as string });
  });
});

describe('what cannot be unpacked says why and what to do', () => {
  const zip = aZip({
    'word/document.xml': 'The plan. '.repeat(500),
    'word/styles.xml': '<w:styles/>',
    'word/settings1': '1',
    'word/settings2': '2',
  });

  it.each([
    ['its end is missing', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ['its middle is missing', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 50), bytes.subarray(90)])],
    ['it is no zip', () => Buffer.from('PK\x03\x04 no')],
    ['its list of files is broken', (bytes: Buffer) => renamed(bytes, 'PK\x01\x02', 'PK\x01\x00')],
    ['a checksum is wrong', (bytes: Buffer) => withEntries(bytes, (entry, at) => entry.writeUInt32LE(7, at + CHECKSUM))],
    ['two files have one name', (bytes: Buffer) => renamed(bytes, 'word/settings1', 'word/settings2')],
    ['a name leads out of the zip', (bytes: Buffer) => renamed(bytes, 'word/styles', '../../style')],
  ])('%s', async (_, broken) => {
    await expect(read(broken(await zip))).rejects.toMatchObject({
      code: 'truncated',
      message: expect.stringMatching(/^plan\.docx is damaged, .* Copy it again/) as string,
      cause: expect.any(Error) as Error,
    });
  });
  it('protected with a password', async () => {
    const locked = withEntries(await zip, (bytes, at) => bytes.writeUInt16LE(bytes.readUInt16LE(at + FLAGS) | 1, at + FLAGS));
    const strongly = withEntries(await zip, (bytes, at) => bytes.writeUInt16LE(bytes.readUInt16LE(at + FLAGS) | 0x41, at + FLAGS));
    for (const bytes of [locked, strongly])
      await expect(read(bytes)).rejects.toMatchObject({ code: 'password', message: expect.stringContaining('without one') as string });
  });
  it('any bytes changed: it is unpacked as it was, or said to be of no use', async () => {
    const whole = await zip;
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changed) bytes[at] = value;
        const outcome = await read(bytes).catch((error: unknown) => error);
        if (outcome instanceof DocumentError) return;
        const parts = outcome as ReadonlyMap<string, Uint8Array>;
        for (const part of parts.values()) expect(['The plan. '.repeat(500), '<w:styles/>', '1', '2']).toContain(textOf(part));
      }),
      { numRuns: 500 },
    );
  });
});
