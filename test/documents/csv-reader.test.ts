import type { Table } from '../../src/documents/block';
import { DocumentError } from '../../src/documents/document-error';
import { readDocument } from '../../src/documents/readers';
import { read } from '../builders/documents';
import { outlined } from '../builders/workbooks';

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
  ['bars', 'a|b\n1,5|2\n'],
  ['the mark its first line names', 'sep=;\na;b\n1,5;2\n'],
])('reads %s', async (_mark, text) => {
  expect(await rowsOf(text)).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
});

const linesOf = async (text: string): Promise<string[]> => outlined((await read(text, 'measures.csv')).blocks);

it('reads rows of unequal length', async () => {
  expect(await rowsOf('a,b,c\n1,2\n')).toEqual([
    ['a', 'b', 'c'],
    ['1', '2'],
  ]);
});

it('tells the lines over and under a table from its rows', async () => {
  const text =
    '\uFEFFBurglary, April to June,,\n,,\nDistrict,Now,Then\nAlder,"1,204",3\nBray,2,4\nTotal,"1,206",7\n,,\nSource: crime system,,\n';
  const { blocks } = await read(text.replace('Burglary, April', '"Burglary, April').replace('June,,', 'June",,'), 'measures.csv');
  expect(outlined(blocks)).toEqual([
    'Burglary, April to June',
    'District | Now | Then',
    'Alder | 1,204 | 3',
    'Bray | 2 | 4',
    'Total | 1,206 | 7',
    'Source: crime system',
  ]);
  expect(blocks.map((block) => block.place.row)).toEqual([1, 3, 8]);
});

it('reads two tables that a blank row parts, and counts on', async () => {
  const { blocks } = await read('Measure,Now\nBurglary,1\nRobbery,2\n\nMeasure,Target\nTheft,3\nArson,4\n', 'measures.csv');
  expect(blocks.map(({ kind, place }) => [kind, place.row])).toEqual([
    ['table', 1],
    ['table', 5],
  ]);
});

it('keeps a table together that blank rows only set out', async () => {
  expect(await linesOf('Measure,Now,Then\n\nBurglary,1,2\n\nTotal,1,2\n')).toEqual([
    'Measure | Now | Then',
    'Burglary | 1 | 2',
    'Total | 1 | 2',
  ]);
});

it('reads lines in a cell as one text, and commas in prose as no columns', async () => {
  expect(await linesOf('Measure;Now;Note\nBurglary;1;"Up, over\nthe year"\nTheft;2;Down, then up, then down\n')).toEqual([
    'Measure | Now | Note',
    'Burglary | 1 | Up, over the year',
    'Theft | 2 | Down, then up, then down',
  ]);
});

it('reads the "Unicode text" of a spreadsheet', async () => {
  const bytes = new Uint8Array(Buffer.from('\uFEFFMeasure\tNow £\r\nBurglary\t"1,204"\r\n', 'utf16le'));
  const { blocks } = await readDocument({ name: 'measures.csv', bytes });
  expect(outlined(blocks)).toEqual(['Measure | Now £', 'Burglary | 1,204']);
});

it('reads a number that an export keeps from being one', async () => {
  expect(await rowsOf('Ref,Now\n="007",1\n="008",2\n')).toEqual([
    ['Ref', 'Now'],
    ['007', '1'],
    ['008', '2'],
  ]);
});

it('reads on where a quotation mark is never closed, and says so', async () => {
  const { blocks, notes } = await read('a,b\n"1,2\n3,4\n', 'measures.csv');
  expect(blocks).toHaveLength(1);
  expect(notes).toMatchObject([{ code: 'csv-quotes' }]);
});

it('refuses a file of nothing but separators', async () => {
  await expect(read(',,\n,,\n', 'measures.csv')).rejects.toThrow(DocumentError);
});

it('is cut after 20,000 rows, with a note', async () => {
  const rows = Array.from({ length: 20_010 }, (_, at) => `Burglary ${at},${at}`);
  const { blocks, notes } = await read(['Measure,Current', ...rows].join('\n'), 'measures.csv');
  expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))).toHaveLength(20_000);
  expect(notes).toMatchObject([{ code: 'cut' }]);
});
