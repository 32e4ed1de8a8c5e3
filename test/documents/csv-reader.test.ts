import type { Table } from '../../src/documents/block';
import { DocumentError } from '../../src/documents/document-error';
import { read } from '../builders/documents';

const rowsOf = async (text: string): Promise<string[][]> => {
  const table = (await read(text, 'measures.csv')).blocks[0] as Table;
  return table.rows.map((row) => row.map((cell) => cell.text));
};

it('reads rows as one table, each with the row number a spreadsheet shows', async () => {
  const { blocks, format } = await read('Measure,Now\n\n"Burglary, dwellings","4,331"\n', 'measures.csv');
  expect(format).toBe('csv');
  expect(blocks).toMatchObject([
    {
      kind: 'table',
      rows: [
        [{ text: 'Measure', place: { row: 1 } }, {}],
        [{ text: 'Burglary, dwellings', place: { row: 3 } }, { text: '4,331' }],
      ],
    },
  ]);
});

it.each([
  ['semicolons', 'a;b\n1,5;2\n'],
  ['tabs', 'a\tb\n1,5\t2\n'],
])('reads %s', async (_mark, text) => {
  expect(await rowsOf(text)).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
});

it('reads rows of unequal length', async () => {
  expect(await rowsOf('Title only\na,b,c\n1,2\n')).toEqual([['Title only'], ['a', 'b', 'c'], ['1', '2']]);
});

it('reads on where a quotation mark is never closed, and says so', async () => {
  const { blocks, notes } = await read('a,b\n"1,2\n3,4\n', 'measures.csv');
  expect(blocks).toHaveLength(1);
  expect(notes).toMatchObject([{ code: 'csv-quotes' }]);
});

it('refuses a file of nothing but separators', async () => {
  await expect(read(',,\n,,\n', 'measures.csv')).rejects.toThrow(DocumentError);
});
