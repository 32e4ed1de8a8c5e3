import { readDocument } from '../../src/documents/readers';

const reading = (name: string, text: string): Promise<unknown> => readDocument({ name, bytes: new TextEncoder().encode(text) });

test.each([
  ['plan.html', '<!doctype html><p>The team met.', '<b>', 300_000, 'elements'],
  ['plan.md', '# Plan\n', '<i>', 300_000, 'elements'],
  ['plan.txt', 'Plan\n', '\n', 100_000, 'lines'],
])('%s that holds %j and a great many %j is refused with the remedy', async (name, begins, part, many, called) => {
  await expect(reading(name, begins + part.repeat(many + 1))).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringMatching(new RegExp(`^${name} has more than ${many.toLocaleString('en-GB')} ${called}\\. Split it`)) as string,
  });
});
