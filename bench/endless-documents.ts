import { para, run, table, wordFile } from '../test/builders/word';
import { withSheetXml, workbook } from '../test/builders/workbooks';

/** A document that no person wrote: its ending, and its bytes. */
export interface EndlessDocument {
  readonly name: string;
  readonly ending: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

const MEGABYTES = 5;
/** As many as a text may have. */
const LINES = 99_000;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const filled = (unit: string, letters = MEGABYTES * 1024 * 1024): string => unit.repeat(Math.ceil(letters / unit.length));
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const inOneLine = [
  'a ',
  '|',
  '| ',
  '*',
  '**a ',
  '[',
  '[a](',
  '![a][b]',
  '<!--',
  '<',
  '£1 ',
  '1.1 ',
  'by March 2025, ',
  '`',
  '\t',
  'A. ',
  '• ',
];
const inLines = [
  '',
  'a',
  '- a',
  '1. a',
  '> a',
  '# a',
  '| a | b |',
  '1.1 Title',
  '[^a]: b',
  '\ta',
  'a\tb\tc',
  'a  b  c',
  'Q2 update',
  'Lead: A',
  '***',
  '```',
];
const inPages = ['a ', '<b>', '<a href=x>', '<p>', '<br>', '<td>', '<div>a', '<li>a', '<h1>a', '&amp;', '£1 '];
const nested = ['div', 'ul', 'ul><li', 'table', 'table><tr><td', 'blockquote', 'b'];

const texts: readonly EndlessDocument[] = [
  ...inOneLine.map((unit) => ({
    name: `${MEGABYTES} MB of ${JSON.stringify(unit)}`,
    ending: '.md',
    make: () => bytesOf(`# Plan\n\n${filled(unit)}\n\nEnd.\n`),
  })),
  ...inLines.map((line) => ({
    name: `${LINES} lines of ${JSON.stringify(line)}`,
    ending: '.md',
    make: () => bytesOf(`# Plan\n\n${`${line}\n`.repeat(LINES - 2)}`),
  })),
  ...inLines.map((line) => ({
    name: `${LINES / 2} blocks of ${JSON.stringify(line)}`,
    ending: '.md',
    make: () => bytesOf(`# Plan\n\n${`${line}\n\n`.repeat(LINES / 2 - 2)}`),
  })),
  {
    name: 'a list 10,000 deep',
    ending: '.md',
    make: () => bytesOf(times(10_000, (at) => `${' '.repeat(2 * Math.min(at, 2_000))}- a`).join('\n')),
  },
  { name: 'a quotation 1,000 deep', ending: '.md', make: () => bytesOf(times(2_000, (at) => `${'> '.repeat(at % 1_000)}a`).join('\n')) },
  { name: 'list marks without end', ending: '.md', make: () => bytesOf(filled('- ', 20_000)) },
];

const pages: readonly EndlessDocument[] = [
  ...inPages.map((unit) => ({
    name: `${MEGABYTES} MB of ${unit}`,
    ending: '.html',
    make: () => bytesOf(`<!doctype html><body>${filled(unit)}`),
  })),
  ...inPages.map((unit) => ({
    name: `250,000 of ${unit}`,
    ending: '.html',
    make: () => bytesOf(`<!doctype html><body>${unit.repeat(250_000)}`),
  })),
  ...nested.map((tag) => ({
    name: `10,000 <${tag}> inside one another`,
    ending: '.html',
    make: () => bytesOf(`${`<${tag}>`.repeat(10_000)}a`),
  })),
  {
    name: 'rowspans over 5,000 rows',
    ending: '.html',
    make: () => bytesOf(`<table>${'<tr><td rowspan=60000 colspan=1000>a<td rowspan=60000>b'.repeat(5_000)}</table>`),
  },
  {
    name: 'rowspans over 200 cells',
    ending: '.html',
    make: () => bytesOf(`<table><tr>${'<td rowspan=60000 colspan=1000>a'.repeat(200)}${'<tr><td>a'.repeat(3_000)}</table>`),
  },
  { name: '250,000 cells', ending: '.html', make: () => bytesOf(`<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(2_500)}</table>`) },
];

const measures = (at: number): [string, string, number] => [`Burglary in ward ${at}`, 'Reduce', at];
const shown = (row: readonly (string | number)[]): string[] => row.map(String);
const word = (name: string, body: () => string): EndlessDocument => ({ name, ending: '.docx', make: () => wordFile(body()) });

const words: readonly EndlessDocument[] = [
  word(
    '10,000 tables inside one another',
    () => `${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${para('a')}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`,
  ),
  word(
    '120 tables inside one another',
    () => `${'<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>'.repeat(120)}${para('a')}${'</w:tc></w:tr></w:tbl>'.repeat(120)}`,
  ),
  word(
    '10,000 controls inside one another',
    () => `${'<w:sdt><w:sdtContent>'.repeat(10_000)}${para('a')}${'</w:sdtContent></w:sdt>'.repeat(10_000)}`,
  ),
  word('a run of 5 MB', () => para(filled('word '))),
  word('200,000 runs in a paragraph', () => para(run('word ').repeat(200_000))),
  word('100,000 empty paragraphs', () => para('a') + '<w:p/>'.repeat(100_000)),
  word('50,000 paragraphs', () => para('The team met in Thornhythe in March 2024 with 5 partners.').repeat(50_000)),
  word('20,000 headings', () => times(20_000, (at) => para(`${at + 1} Title ${at}`, '<w:pStyle w:val="Heading1"/>')).join('')),
  word('10,000 objectives', () =>
    times(
      10_000,
      (at) =>
        `${para(`${Math.floor(at / 9) + 1}.${(at % 9) + 1} Improving response ${at}`, '<w:pStyle w:val="Heading2"/>')}${para('Q2 update')}${para(`A review of ward ${at} was published by 31 January 2025.`)}`,
    ).join(''),
  ),
  word('30,000 bullets', () =>
    times(30_000, (at) =>
      para(`The hub in ward ${at} was launched in July 2024 with £${at}.`, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    ).join(''),
  ),
  word('5,000 tables', () => times(5_000, (at) => table([['Measure', 'Aim', 'Current'], shown(measures(at))])).join('')),
  word('a table of 200 columns', () => table(times(200, (row) => times(200, (column) => `${row} ${column}`)))),
  word('a table of 30,000 rows', () => table([['Measure', 'Aim', 'Current'], ...times(30_000, (at) => shown(measures(at)))])),
  word('cells over columns without end', () =>
    table(times(1_000, () => ['a', 'b'])).replaceAll('<w:tcPr></w:tcPr>', '<w:tcPr><w:gridSpan w:val="9999999"/></w:tcPr>'),
  ),
];

const MONTHS = ['Measure', 'Aim', 'Apr-24', 'May-24'];
const small = (): Uint8Array =>
  workbook([
    {
      name: 'Data',
      rows: [
        ['Measure', 'Apr'],
        ['Burglary', 5],
      ],
    },
  ]);
const book = (name: string, make: () => Uint8Array): EndlessDocument => ({ name, ending: '.xlsx', make });

const workbooks: readonly EndlessDocument[] = [
  book('200 sheets', () =>
    workbook(times(200, (sheet) => ({ name: `Sheet ${sheet}`, rows: [MONTHS, ...times(50, (at) => [...measures(at), at + 1])] }))),
  ),
  book('16,384 columns', () =>
    workbook([{ name: 'Data', rows: [times(16_384, (at) => `Head ${at}`), ...times(20, () => times(16_384, (at) => at))] }]),
  ),
  book('1,000 columns far apart', () =>
    workbook([{ name: 'Data', rows: times(500, (row) => ['a', ...times(1_000, (at) => (at === (row * 7) % 1_000 ? row : null))]) }]),
  ),
  book('100,000 rows', () => workbook([{ name: 'Data', rows: [MONTHS, ...times(100_000, (at) => [...measures(at), at + 1])] }])),
  book('20,000 rows of 30 columns', () =>
    workbook([{ name: 'Data', rows: times(20_000, (row) => [`Burglary ${row}`, ...times(30, (at) => at + row)]) }]),
  ),
  book('50,000 merged ranges', () =>
    workbook([
      {
        name: 'Data',
        rows: times(2_000, (at) => ['a', 'b', at]),
        merges: times(50_000, (at) => `A${(at % 1_000) + 1}:A${(at % 1_000) + 900}`),
      },
    ]),
  ),
  book('a cell at the end of the sheet', () =>
    withSheetXml(small(), (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>')),
  ),
  book('columns hidden without end', () =>
    withSheetXml(small(), (xml) => xml.replace('<sheetData>', '<cols><col min="3" max="2000000000" hidden="1"/></cols><sheetData>')),
  ),
  book('a row of two milliards', () =>
    withSheetXml(small(), (xml) =>
      xml.replace('</sheetData>', '<row r="2000000000" hidden="1"><c r="A2000000000"><v>5</v></c></row></sheetData>'),
    ),
  ),
];

const rows = (name: string, text: () => string): EndlessDocument => ({ name, ending: '.csv', make: () => bytesOf(text()) });

const delimited: readonly EndlessDocument[] = [
  rows('one column of 500,000 rows', () => times(500_000, (at) => `Row ${at}`).join('\n')),
  rows('one cell of 5 MB', () => filled('word ')),
  rows('5,000 columns', () => times(200, (row) => times(5_000, (at) => (row === 0 ? `Head ${at}` : at)).join(',')).join('\n')),
  rows('200,000 measures', () => ['Measure,Aim,Current', ...times(200_000, (at) => measures(at).join(','))].join('\n')),
  rows('19,000 measures', () => ['Measure,Aim,Current', ...times(19_000, (at) => measures(at).join(','))].join('\n')),
  rows('5 MB of commas', () => filled(',')),
  rows('5 MB of quotation marks', () => `a,b\n${filled('"')}"`),
  rows('rows of any length', () => times(3_000, (at) => `${','.repeat(at % 2_000)}1`).join('\n')),
  rows('2,000 months', () =>
    [
      `Measure,${times(2_000, (at) => `Apr-${(at % 90) + 10}`).join(',')}`,
      ...times(500, (row) => `Burglary ${row},${times(2_000, (at) => at).join(',')}`),
    ].join('\n'),
  ),
];

/** Every way found so far to write a document of a few megabytes that costs far more to read. */
export const ENDLESS_DOCUMENTS: readonly EndlessDocument[] = [...texts, ...pages, ...words, ...workbooks, ...delimited];
