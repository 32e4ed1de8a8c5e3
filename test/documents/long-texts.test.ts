import { read } from '../builders/documents';

const textsOf = async (text: string, name?: string): Promise<readonly string[]> =>
  (await read(text, name)).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().map((cell) => cell.text) : [block.text]));

it.each(['The team met. ', 'a ', 'x', '*', '[', '**a', '£1 £2 ', '1.1 ', '🚓'])(
  'a line of a million letters of %j is texts of a readable length',
  async (unit) => {
    const texts = await textsOf(`# Plan\n\n${unit.repeat(1_000_000 / unit.length)}\n\nThe end.\n`);
    expect(texts[0]).toBe('Plan');
    expect(texts.at(-1)).toBe('The end.');
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(10_000);
    expect(texts.slice(1, -1).join('').replace(/\s/g, '')).toBe(unit.repeat(1_000_000 / unit.length).replace(/\s/g, ''));
  },
);

it('what is over in a cell is left out, and it is said', async () => {
  const { blocks, notes } = await read(`Measure,Current\n"${'word '.repeat(5_000)}",12\n`, 'measures.csv');
  expect(JSON.stringify(blocks).length).toBeLessThan(12_000);
  expect(notes).toMatchObject([{ code: 'text-left-out' }]);
});

it('texts as people write them are as they were', async () => {
  const text = 'The team met. '.repeat(600).trim();
  expect(await textsOf(text)).toEqual([text]);
  expect((await read(text)).notes).toEqual([]);
});
