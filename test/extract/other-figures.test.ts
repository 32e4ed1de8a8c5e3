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
