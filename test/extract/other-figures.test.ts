import { extractFrom } from '../builders/documents';
import type { Measure } from '../../src/plan/records';
import { quarter } from '../../src/plan/period';

async function measuresOf(text: string, name: string): Promise<{ measures: readonly Measure[]; title: string; plan: string }> {
  const { records, facts } = await extractFrom(text, name);
  return { measures: records.filter((one): one is Measure => one.kind === 'measure'), title: facts.title, plan: facts.plan };
}

describe('figures exported from other systems', () => {
  const PACK = `"Dale and Fell Constabulary: KPI pack, Q1 2024-25";;;;;
Provisional figures;;;;;
KPI ref;KPI;RAG;YTD;Last year YTD;Objective
K1;Stop and search;G;3694;3500;A1
K2;Positive outcomes (%);A;12.5;11.0;Objective 2b
`;

  it('take their title, force and plan from the lines above the table', async () => {
    const { title, plan, measures } = await measuresOf(PACK, 'pack.csv');
    expect(title).toBe('Dale and Fell Constabulary: KPI pack, Q1 2024-25');
    expect(plan).toBe('dfc/2024-25');
    expect(measures.every((one) => one.provisional)).toBe(true);
  });

  it('compare with the year to date of last year, as printed, in the unit of the label', async () => {
    const { measures } = await measuresOf(PACK, 'pack.csv');
    expect(measures.map(({ current, comparison, status }) => [current?.text, comparison?.text, status])).toEqual([
      ['3694', '3500', 'Green'],
      ['12.5%', '11.0%', 'Amber'],
    ]);
    expect(measures[0]?.comparisonPeriod).toEqual(quarter(2023, 1));
  });

  it('belong to the objective of their own code', async () => {
    const { measures } = await measuresOf(PACK, 'pack.csv');
    expect(measures.map((one) => one.objective)).toEqual(['dfc/2024-25/a1', 'dfc/2024-25/2b']);
  });

  it.each([
    ['tvp-measures-2017-18-q3.csv', 'TVP measures 2017-18 Q3'],
    ['svp_kpis_2023-24_q4.csv', 'SVP KPIs 2023-24 Q4'],
    ['northmarch-measures-2023-24.csv', 'Northmarch measures 2023-24'],
    ['pcc-key-figures.csv', 'PCC key figures'],
  ])('%s is titled %s where nothing else names it', async (file, title) => {
    expect((await measuresOf('Measure,Baseline,Latest\nBurglary,12,9\n', file)).title).toBe(title);
  });

  it('compare this month with the month before', async () => {
    const { measures } = await measuresOf(
      'Bulletin, February 2020\n\nCalls\tTarget\tThis month\tLast month\nCalls answered in time\t90%\t92.3%\t89.9%\n',
      'bulletin.txt',
    );
    expect(measures.map(({ current, comparison, target }) => [current?.text, comparison?.text, target?.text])).toEqual([
      ['92.3%', '89.9%', '90%'],
    ]);
    expect(measures[0]?.comparisonPeriod).toEqual({ from: '2020-01', to: '2020-01' });
  });
});

describe('a total over its parts, the last without values', () => {
  it('is left as printed when the words below it agree row by row', async () => {
    const { measures } = await measuresOf(
      'Performance Measures 2021/22\n\nMeasure\tComparison\tCurrent\nReduce road deaths and injuries\t93\t84\nFatal collisions\t21\t17\nSerious collisions\t72\t67\nSlight collisions\t\t\n\nFatal collisions fell by 4 and serious collisions fell from 72 to 67.\n',
      'measures.txt',
    );
    expect(measures.map(({ name, comparison, current, realigned }) => [name, comparison?.text, current?.text, realigned])).toEqual([
      ['Reduce road deaths and injuries', '93', '84', undefined],
      ['Fatal collisions', '21', '17', undefined],
      ['Serious collisions', '72', '67', undefined],
      ['Slight collisions', undefined, undefined, undefined],
    ]);
  });
});

describe('parts beside the whole they make up', () => {
  const values = ({ current, comparison, series }: Measure): unknown => [
    current?.text,
    comparison?.text,
    series.map((reading) => reading.text),
  ];

  it('a year beside its quarters is now, held against the year before; the document is about the year', async () => {
    const { measures } = await measuresOf(
      'Offence,Q1 2022/23,Q2 2022/23,Q3 2022/23,Q4 2022/23,2022/23,2021/22,% change\nBurglary,310,298,322,341,1271,1402,-9.3\n',
      'crimes.csv',
    );
    expect(measures.map(values)).toEqual([['1271', '1402', ['310', '298', '322', '341']]]);
    expect((await extractFrom('Offence,Q1 2022/23,Q2 2022/23,2022/23\nBurglary,1,2,3\n', 'crimes.csv')).facts.period).toEqual({
      from: '2022-04',
      to: '2023-03',
    });
  });

  it('a quarter beside its months is now, each with a stated good direction', async () => {
    const { measures } = await measuresOf(
      '# Plan 2025-26 (Q1)\n\n| Measure | Good | Apr 25 | May 25 | Jun 25 | Q1 25/26 | Q1 24/25 |\n|-|-|-|-|-|-|-|\n| Backlog | \u2193 | 402 | 350 | 318 | 318 | 466 |\n',
      'plan.md',
    );
    expect(measures.map(values)).toEqual([['318', '466', ['402', '350', '318']]]);
    expect(measures[0]?.good).toEqual({ way: 'down', from: 'stated' });
  });

  it('months that run on past the quarter are a series, and the newest is now', async () => {
    const { measures } = await measuresOf('Measure,Q1 2025-26,Apr 2025,May 2025,Jul 2025\nBacklog,318,402,350,290\n', 'kpis.csv');
    expect(measures[0]?.current?.text).toBe('290');
  });
});

it('the title of the next part is no commentary on the table above it', async () => {
  const { measures } = await measuresOf(
    '# Measures Q3 2021-22\n\n| Measure | Comparison | Current |\n|-|-|-|\n| Knife crime | 45 | 39 |\n\n**Priority 2: Knife crime and people**\n\n| Measure | Comparison | Current |\n|-|-|-|\n| Missing | 5 | 9 |\n',
    'measures.md',
  );
  expect(measures.map((one) => one.commentary)).toEqual([undefined, undefined]);
});
