import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';
import type { Extracted } from '../../src/extract/extracted';
import { spotOf } from '../../src/plan/citation';
import type { PlanRecord } from '../../src/plan/records';
import { asCsv, asHtml, asMarkdown, asPdf, asText, asWorkbook, asWord } from '../builders/plan-formats';
import { AWARDS, GLOSSARY, MEASURES, MILESTONES, PLAN_TITLE, SMALL_PLAN } from '../builders/small-plan';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAs = async (name: string, content: Uint8Array): Promise<Extracted> => extract(await readDocument({ name, bytes: content }));

const FORMATS = ['docx', 'pdf', 'xlsx', 'html', 'md', 'txt'] as const;
type Format = (typeof FORMATS)[number];

/** What records say, wherever they stand. */
function said(records: readonly PlanRecord[]): unknown[] {
  const bare = (record: PlanRecord): PlanRecord =>
    JSON.parse(JSON.stringify(record, (key, value: unknown) => (/^citations?$/.test(key) ? undefined : value))) as PlanRecord;
  return records.map(bare).sort((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id));
}

/** Where the record with this end of its id stands: the spot, and the headings above it. */
function placeOf({ records }: Extracted, kind: PlanRecord['kind'], end: string): string {
  const found = records.filter((record) => record.kind === kind && record.id.includes(end));
  return found.map(({ citations: [first] }) => [spotOf(first), ...first.headings].filter(Boolean).join(' > ')).join(' and ');
}

/** Where a person finds, in each format: an update, a measure, a milestone, an award and an abbreviation. */
const PLACES: Readonly<Record<Format, readonly string[]>> = {
  docx: [
    '1 Protecting people > 1.1 Safer homes for repeat victims > Q3 update',
    'table 1, row 3 > Measures',
    'table 2, row 2 > Milestones',
    'table 3, row 2 > Grants awarded',
    'table 4, row 2 > Glossary',
  ],
  pdf: [
    'page 1 > 1 Protecting people > 1.1 Safer homes for repeat victims > Q3 update',
    'page 3, table 1, row 3 > Measures',
    'page 4, table 2, row 2 > Milestones',
    'page 5, table 3, row 2 > Grants awarded',
    'page 6, table 4, row 2 > Glossary',
  ],
  // Rows of one sheet are told apart by their cells; a sheet's name is the heading over its table.
  xlsx: [
    'sheet Plan, cell D5 > Plan > 1 Protecting people > 1.1 Safer homes for repeat victims > Q3 update',
    'sheet Measures, cell E3',
    'sheet Milestones, cell B2 > Milestones',
    'sheet Grants awarded, cell A2 > Grants awarded',
    'sheet Glossary, cell A2 > Glossary',
  ],
  html: [
    'line 16 > 1 Protecting people > 1.1 Safer homes for repeat victims > Q3 update',
    'table 1, row 3 > Measures',
    'table 2, row 2 > Milestones',
    'table 3, row 2 > Grants awarded',
    'table 4, row 2 > Glossary',
  ],
  md: [
    'line 14 > 1 Protecting people > 1.1 Safer homes for repeat victims > Q3 update',
    'line 56 > Measures',
    'line 63 > Milestones',
    'line 70 > Grants awarded',
    'line 77 > Glossary',
  ],
  txt: [
    'line 14 > 1 Protecting people > 1.1 Safer homes for repeat victims > Q3 update',
    'line 55 > Measures',
    'line 61 > Milestones',
    'line 67 > Grants awarded',
    'line 73 > Glossary',
  ],
};

/** What a format cannot hold, and why. */
const TITLES: Readonly<Partial<Record<Format, string>>> = {
  // The title on a workbook's first sheet is that sheet's: the workbook is called by its file's name.
  xlsx: 'Eastmarch 2024-25 Q3',
};

describe('one small plan in six formats', () => {
  const read = new Map<Format, Extracted>();
  const of = (format: Format): Extracted => {
    const found = read.get(format);
    if (!found) throw new Error(`${format} was not read`);
    return found;
  };
  beforeAll(async () => {
    const files: Readonly<Record<Format, Uint8Array>> = {
      docx: await asWord(SMALL_PLAN),
      pdf: await asPdf(SMALL_PLAN),
      xlsx: asWorkbook(),
      html: bytes(asHtml(SMALL_PLAN)),
      md: bytes(asMarkdown(SMALL_PLAN)),
      txt: bytes(asText(SMALL_PLAN)),
    };
    for (const format of FORMATS) read.set(format, await readAs(`eastmarch-2024-25-q3.${format}`, files[format]));
  });

  it('holds every kind of record', () => {
    const kinds = of('md').records.map(({ kind }) => kind);
    const counts = [...new Set(kinds)].map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`);
    expect(counts.sort()).toEqual(['2 award', '2 term', '3 commitment', '3 measure', '3 objective', '3 theme', '4 update']);
  });

  it.each(FORMATS)('gives the same records as %s', (format) => {
    expect(of(format).notes).toEqual([]);
    expect(said(of(format).records)).toEqual(said(of('md').records));
  });

  it.each(FORMATS)('is the same plan of the same force and quarter as %s', (format) => {
    expect({ ...of(format).facts, file: '' }).toEqual({ ...of('md').facts, file: '', title: TITLES[format] ?? PLAN_TITLE });
  });

  it.each(FORMATS)('is found in its places as %s', (format) => {
    const one = of(format);
    expect([
      placeOf(one, 'update', '1.1/q3/2'),
      placeOf(one, 'measure', 'victims-satisfied'),
      placeOf(one, 'commitment', 'victim-survey'),
      placeOf(one, 'award', 'harbour-trust'),
      placeOf(one, 'term', '/ksi'),
    ]).toEqual(PLACES[format]);
  });

  // A file of comma separated values holds one table, and its name the force and the quarter.
  it.each([
    ['measure', 'measures', MEASURES],
    ['award', 'grants', AWARDS],
    ['term', 'glossary', GLOSSARY],
  ] as const)('gives the same %s records from a table of its own', async (kind, name, table) => {
    const { records } = await readAs(`eastmarch-${name}-2024-25-q3.csv`, bytes(asCsv(table)));
    const own = (all: readonly PlanRecord[]): unknown =>
      // A document that is no plan has an id of its own.
      said(all.filter((record) => record.kind === kind)).map((record) => ({ ...(record as PlanRecord), id: '', plan: '' }));
    expect(own(records)).toEqual(own(of('md').records));
    expect(records.map(({ citations: [first] }) => spotOf(first))).toEqual(table.slice(1).map((_, at) => `row ${at + 2}`));
  });

  it('gives the milestones from a table of their own, under no objective', async () => {
    const { records } = await readAs('eastmarch-milestones-2024-25-q3.csv', bytes(asCsv(MILESTONES)));
    expect(records.map((record) => record.kind === 'commitment' && [record.what, record.due?.by, record.owner])).toEqual([
      ['Victim survey published', '2025-02-28', 'Research Manager'],
      ['Selection policy signed', '2024-12-15', 'Head of People'],
    ]);
  });
});
