import { read } from '../builders/documents';

const outlineOf = async (text: string): Promise<readonly string[]> =>
  (await read(text)).blocks.map((block) =>
    block.kind === 'table' ? 'table' : `${block.kind === 'item' ? block.depth : block.kind} ${block.text}`,
  );

test('a list of some levels keeps them', async () => {
  const lines = Array.from({ length: 10 }, (_, at) => `${'  '.repeat(at)}- Point ${at}`);
  expect(await outlineOf(lines.join('\n'))).toEqual(lines.map((_, at) => `${at} Point ${at}`));
});

test.each([
  ['a list of lines', (at: number) => `${'  '.repeat(at)}- Point ${at}`],
  ['a list with marks alone', (at: number) => `${'- '.repeat(at + 1)}Point ${at}`],
  ['a list of numbers', (at: number) => `${'1. '.repeat(at + 1)}Point ${at}`],
  ['a quotation', (at: number) => `${'> '.repeat(at + 1)}Point ${at}\n`],
  ['a quotation of lists', (at: number) => `${'> - '.repeat(at + 1)}Point ${at}\n`],
])('%s to any depth loses nothing that it says', async (_what, lineOf) => {
  const texts = await outlineOf(Array.from({ length: 300 }, (_, at) => lineOf(at)).join('\n'));
  for (let at = 0; at < 300; at += 1) expect(texts.join('\n')).toMatch(new RegExp(`Point ${at}(?!\\d)`));
});
