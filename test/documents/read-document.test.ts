import fc from 'fast-check';
import '../builders/fixed-seed';
import { DocumentError } from '../../src/documents/document-error';
import { EXTENSIONS, readDocument } from '../../src/documents/readers';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = async (bytes: Uint8Array, name = 'a.txt'): Promise<string> => {
  const [block] = (await readDocument({ name, bytes })).blocks;
  return block && block.kind !== 'table' ? block.text : '';
};
const refusal = async (name: string, bytes: Uint8Array): Promise<unknown> =>
  readDocument({ name, bytes }).then(
    () => 'read',
    (error: unknown) => (error instanceof DocumentError ? `${error.code}: ${error.message}` : error),
  );

describe('encodings', () => {
  it('reads UTF-8 with and without its mark', async () => {
    expect(await textOf(bytesOf('£5 – ’ok’'))).toBe('£5 – ’ok’');
    expect(await textOf(bytesOf('\uFEFF£5'))).toBe('£5');
  });

  it('reads UTF-16 with and without its mark', async () => {
    expect(await textOf(new Uint8Array(Buffer.from('\uFEFFDelivery £5', 'utf16le')))).toBe('Delivery £5');
    expect(await textOf(new Uint8Array(Buffer.from('Delivery Plan', 'utf16le')))).toBe('Delivery Plan');
    expect(await textOf(new Uint8Array(Buffer.from('\uFEFFDelivery', 'utf16le').swap16()))).toBe('Delivery');
  });

  it('reads anything else as Western European, and says so', async () => {
    const { blocks, notes } = await readDocument({ name: 'a.txt', bytes: new Uint8Array([0xa3, 0x35, 0x20, 0x92]) });
    expect(blocks).toMatchObject([{ text: '£5 ’' }]);
    expect(notes).toMatchObject([{ code: 'not-utf8' }]);
  });

  it('cleans hidden hyphens and hard spaces, and joins a divided word', async () => {
    expect(await textOf(bytesOf('multi\u00ADagency work\u00A0in the commu\u00AD\nnities\u200B of Reading'))).toBe(
      'multiagency work in the communities of Reading',
    );
  });
});

describe('files of no use', () => {
  it.each([
    ['plan.exe', bytesOf('words'), /^unknown-format: .*\.md/],
    ['plan', bytesOf('words'), /^unknown-format/],
    ['plan.txt', new Uint8Array(), /^empty: .*plan\.txt/],
    ['plan.txt', bytesOf(' \n\t\n'), /^empty/],
    ['plan.csv', bytesOf('\n'), /^empty/],
    ['plan.txt', new Uint8Array([1, 2, 3, 0, 0, 5, 7]), /^binary/],
    ['plan.md', bytesOf('PK\u0003\u0004 and more'), /^truncated: .*Copy it again/],
  ])('%s is refused with the reason and the remedy (%#)', async (name, bytes, reason) => {
    expect(await refusal(name, bytes)).toMatch(reason);
  });

  it('a file of many megabytes is refused', async () => {
    expect(await refusal('plan.txt', new Uint8Array(51 * 1024 * 1024).fill(65))).toMatch(/^too-large/);
  });
});

describe('any text at all', () => {
  const marks = fc.constantFrom(
    '\n',
    '\n\n',
    '\t',
    '- ',
    '• ',
    '# ',
    '1.1 Title',
    'Q3 update',
    'LINKS TO KEY PCC THEMES',
    '**',
    '<ul>',
    '<table><tr><td rowspan=9>',
    '</p>',
    '|',
    '"',
    ',',
    '`',
    '[a]: b',
    '> ',
    '    ',
    '2019/20: ',
    '&amp;',
    '\u00AD',
    '\r',
    'words and',
    'words.',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(marks, fc.string()), { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it.each(EXTENSIONS)('is read from a %s file, or refused as a document', async (extension) => {
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const outcome = await refusal(`any${extension}`, bytesOf(words));
        expect(outcome === 'read' || /^(?:empty|binary|unreadable|truncated): /.test(String(outcome))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is read or refused from any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(String(await refusal('any.txt', bytes))).toMatch(/^(?:read|empty|binary)/);
      }),
      { numRuns: 200 },
    );
  });
});
