import type { Table } from '../../src/documents/block';
import { readDocument } from '../../src/documents/readers';
import { compoundFile, outlined, readWorkbook, withSheetXml, workbook, type Sheet, type Value } from '../builders/workbooks';

const MEASURES = [
  ['Measure', 'Apr', 'May'],
  ['Burglary', 12, 15],
  ['Robbery', 3, 4],
];
const sheet = (rows: readonly (readonly Value[])[], more: Partial<Sheet> = {}): Sheet => ({ name: 'Data', rows, ...more });
const fails = (bytes: Uint8Array, name = 'measures.xlsx'): Promise<unknown> =>
  readDocument({ name, bytes }).catch((error: unknown) => error);

describe('a workbook', () => {
  it('comes out sheet by sheet, every cell with its place', async () => {
    const { blocks, format } = await readWorkbook([
      sheet([['Measures 2024-25'], [], ...MEASURES]),
      sheet([['Only words.']], { name: 'Notes' }),
    ]);
    expect(format).toBe('xlsx');
    expect(outlined(blocks)).toEqual([
      '## Data',
      'Measures 2024-25',
      'Measure | Apr | May',
      'Burglary | 12 | 15',
      'Robbery | 3 | 4',
      '## Notes',
      'Only words.',
    ]);
    expect((blocks[2] as Table).rows[1]?.[2]).toEqual({ text: '15', blocks: [], place: { sheet: 'Data', row: 4, cell: 'C4' } });
  });

  it.each(['xlsm', 'xls'] as const)('is read from .%s as well', async (bookType) => {
    const { blocks, notes } = await readWorkbook(
      [sheet(MEASURES, { hiddenColumns: [3] }), sheet(MEASURES, { name: 'Draft', hidden: 'hidden' })],
      { bookType },
      `measures.${bookType}`,
    );
    expect(outlined(blocks)).toEqual(['## Data', 'Measure | Apr', 'Burglary | 12', 'Robbery | 3']);
    expect(notes.map((note) => note.code)).toEqual(['hidden', 'hidden']);
  });

  it('keeps back what is hidden, and says so', async () => {
    const { blocks, notes } = await readWorkbook([
      sheet(MEASURES, { hiddenRows: [2], hiddenColumns: [3] }),
      sheet(MEASURES, { name: 'Draft', hidden: 'hidden' }),
      sheet(MEASURES, { name: 'Lookups', hidden: 'very hidden' }),
    ]);
    expect(outlined(blocks)).toEqual(['## Data', 'Measure | Apr', 'Robbery | 3']);
    expect(notes).toMatchObject([
      { code: 'hidden', message: expect.stringContaining('Draft, Lookups') as string },
      { code: 'hidden', message: expect.stringContaining('row 2 and column C') as string, at: 'sheet Data' },
    ]);
  });

  it('has the title its properties give', async () => {
    expect((await readWorkbook([sheet(MEASURES)], { title: 'Southvale measures' })).title).toBe('Southvale measures');
  });
});

describe('a cell is read as Excel shows it', () => {
  const ACCOUNTING = '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"??_-;_-@_-';
  it.each<[string, Value, string]>([
    ['thousands', { v: 1234, z: '#,##0' }, '1,234'],
    ['a percentage', { v: 0.087, z: '0.0%' }, '8.7%'],
    ['the dust of arithmetic', 0.0870000001, '0.087'],
    ['a long number', 1234567.25, '1234567.25'],
    ['a large whole number', 123456789012, '123456789012'],
    ['a tiny number', 0.0000000012, '1.2e-9'],
    ['pounds', { v: 571758, z: '"£"#,##0' }, '£571,758'],
    ['pounds as other programs write them', { v: 571758, z: '£#,##0' }, '£571,758'],
    ['pounds in the accounting format', { v: 571758, z: ACCOUNTING }, '£571,758'],
    ['a debt in the accounting format', { v: -5, z: ACCOUNTING }, '-£5'],
    ['nought in the accounting format', { v: 0, z: ACCOUNTING }, '£0'],
    ['a red negative', { v: -1234, z: '#,##0;[Red]-#,##0' }, '-1,234'],
    ['a negative in brackets', { v: -1234, z: '#,##0_);(#,##0)' }, '(1,234)'],
    ['words in a format', { v: 3, z: '"Q"0' }, 'Q3'],
    ['what a format hides', { v: 3, z: ';;;' }, ''],
    ['a month', { v: 45017, z: 'mmm-yy' }, 'Apr-23'],
    ['a month in figures', { v: 45017, z: 'mm/yyyy' }, 'Apr 2023'],
    ["the format whose order is the reader's", { v: 45170, z: 'm/d/yy' }, '1 Sep 2023'],
    ['a British date', { v: 45170, z: 'dd/mm/yyyy' }, '1 Sep 2023'],
    ['a date in words', { v: 45260, z: '[$-809]dd mmmm yyyy;@' }, '30 Nov 2023'],
    ['a date with its time', { v: 45260.5, z: 'dd/mm/yyyy hh:mm' }, '30 Nov 2023 12:00'],
    ['the date of nothing', { v: 0, z: 'dd/mm/yyyy' }, ''],
    ['minutes and seconds', { v: 0.00193, z: 'mm:ss' }, '02:47'],
    ['hours over a day', { v: 1.5, z: '[h]:mm:ss' }, '36:00:00'],
    ['yes', true, 'Yes'],
    ['no', false, 'No'],
    ['text that looks like a number', '007', '007'],
    ['lines in a cell', 'Year\nto date', 'Year to date'],
    ['the result of a formula', { v: 1498, z: '#,##0', f: 'SUM(A1:A2)' }, '1,498'],
  ])('%s', async (_what, value, shown) => {
    const { blocks } = await readWorkbook([
      sheet([
        ['Label', 'Beside', 'End'],
        ['a', value, 'z'],
      ]),
    ]);
    expect((blocks[1] as Table).rows[1]?.[1]?.text).toBe(shown);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const { blocks } = await readWorkbook(
      [
        sheet([
          [{ v: 43798, z: 'dd/mm/yyyy' }, 'x', 'y'],
          ['a', 1, 2],
        ]),
      ],
      { date1904: true },
    );
    expect(outlined(blocks)[1]).toBe('30 Nov 2023 | x | y');
  });

  it('leaves out errors and formulas nobody has worked out, and names their cells', async () => {
    const bytes = withSheetXml(workbook([sheet(MEASURES)]), (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="4"><c r="A4" t="str"><v>Theft</v></c><c r="B4"><f>SUM(B2:B3)</f></c><c r="C4" t="e"><v>#REF!</v></c></row></sheetData>',
      ),
    );
    const { blocks, notes } = await readDocument({ name: 'measures.xlsx', bytes });
    expect(outlined(blocks)[4]).toBe('Theft |  | ');
    expect(notes).toMatchObject([
      { code: 'no-value', message: expect.stringContaining('B4') as string, at: 'sheet Data' },
      { code: 'error-value', message: expect.stringContaining('C4') as string, at: 'sheet Data' },
    ]);
  });
});

describe('merged cells', () => {
  it('are filled down beside figures and stay as they are in a heading', async () => {
    const { blocks } = await readWorkbook([
      sheet(
        [
          ['District', 'Measure', 'Q1', null],
          [null, null, 'Now', 'Target'],
          ['Alder', 'Burglary', 12, 10],
          [null, 'Robbery', 3, 2],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'A3:A4'] },
      ),
    ]);
    expect(outlined(blocks).slice(1)).toEqual([
      'District | Measure | Q1 | ',
      ' |  | Now | Target',
      'Alder | Burglary | 12 | 10',
      'Alder | Robbery | 3 | 2',
    ]);
  });
});

describe('a sheet without end', () => {
  it('of formatted rows costs little and gives what it holds', async () => {
    const blank = Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 4}" s="0" customFormat="1"><c r="A${at + 4}" s="0"/></row>`);
    const bytes = withSheetXml(workbook([sheet(MEASURES)]), (xml) => xml.replace('</sheetData>', `${blank.join('')}</sheetData>`));
    const { blocks } = await readDocument({ name: 'measures.xlsx', bytes });
    expect(outlined(blocks)).toHaveLength(4);
  });

  it('is cut after 20,000 rows, with a note', async () => {
    const rows = Array.from({ length: 20_010 }, (_, at) => [`Row ${at + 1}`, at, at]);
    const { blocks, notes } = await readWorkbook([sheet([['Measure', 'Q1', 'Q2'], ...rows])]);
    expect((blocks[1] as Table).rows).toHaveLength(20_000);
    expect(notes).toMatchObject([{ code: 'cut', at: 'sheet Data' }]);
  });
});

describe('a file that is of no use', () => {
  it('is protected by a password', async () => {
    const bytes = compoundFile('/EncryptionInfo', '/EncryptedPackage');
    expect(await fails(bytes)).toMatchObject({ code: 'password' });
  });

  it('is cut off', async () => {
    const whole = workbook([sheet(MEASURES)]);
    expect(await fails(whole.slice(0, whole.length / 2))).toMatchObject({ code: 'truncated' });
  });

  it('is an older container of something else', async () => {
    expect(await fails(compoundFile(), 'measures.xls')).toMatchObject({ code: 'other-format' });
  });

  it('is an older container with nothing of a workbook but its name', async () => {
    expect(await fails(compoundFile('/Workbook'), 'measures.xls')).toMatchObject({ code: 'empty' });
  });

  it.each(['2000000000', '-5', '16385'])('names a column that no sheet has, %s', async (max) => {
    const bytes = withSheetXml(workbook([sheet(MEASURES)]), (xml) =>
      xml.replace('<sheetData>', `<cols><col min="3" max="${max}" hidden="1"/></cols><sheetData>`),
    );
    expect(await fails(bytes)).toMatchObject({ code: 'unreadable', message: expect.stringMatching(/save it again as \.xlsx/) as string });
  });

  it.each<[string, readonly Sheet[]]>([
    ['has no cells', [sheet([[]])]],
    ['has nothing but hidden sheets beside an empty one', [sheet([['']]), sheet(MEASURES, { name: 'Draft', hidden: 'hidden' })]],
  ])('%s', async (_what, sheets) => {
    expect(await fails(workbook(sheets))).toMatchObject({ code: 'empty' });
  });
});

describe('what only calls itself a workbook', () => {
  it.each([
    ['<html><table><tr><td>Measure</td><td>Now</td></tr><tr><td>Burglary</td><td>1</td></tr></table></html>', 'html'],
    ['Measure\tNow\nBurglary\t1\n', 'csv'],
  ])('%s is read as what it is, and it is said', async (text, format) => {
    const read = await readDocument({ name: 'measures.xls', bytes: new TextEncoder().encode(text) });
    expect(read.format).toBe(format);
    expect(outlined(read.blocks)).toEqual(['Measure | Now', 'Burglary | 1']);
    expect(read.notes).toMatchObject([{ code: 'wrong-name' }]);
  });

  it('is damaged where it is no text either', async () => {
    expect(await fails(Uint8Array.from([1, 2, 3, 0, 0, 5]))).toMatchObject({ code: 'truncated' });
  });
});
