import { measuresOf, seriesOf, valuesOf, type Sheet, type Value } from '../builders/workbooks';

const sheet = (name: string, ...rows: readonly (readonly Value[])[]): Sheet => ({ name, rows });

describe('the months of a sheet', () => {
  it('are not those of the day it was made', async () => {
    const measures = await measuresOf(
      sheet('KPIs', ['Quarter 2 2024/25'], ['Last updated: 12 January 2025'], ['Measure', 'Current', 'Previous year'], ['Burglary', 3, 4]),
    );
    expect(valuesOf(measures)).toEqual(['Burglary, force: 3 2024-07..2024-09']);
    expect(measures[0]?.comparisonPeriod).toEqual({ from: '2023-07', to: '2023-09' });
  });

  it('are those of its name, in a workbook of a year', async () => {
    const rows = [['Performance 2024-25'], ['Measure', 'Current', 'Target'], ['Burglary', 1, 2]];
    expect(valuesOf(await measuresOf(sheet('Q1', ...rows), sheet('Q2', ...rows)))).toEqual([
      'Burglary, force: 1 2024-04..2024-06',
      'Burglary, force: 1 2024-07..2024-09',
    ]);
  });

  it('are of the year in its name where its headings name none', async () => {
    const rows = [
      ['Measure', 'Apr', 'May', 'Jan'],
      ['Burglary', 1, 2, 3],
    ];
    const [older, newer] = await measuresOf(sheet('2022-23', ...rows), sheet('2023-24', ...rows));
    expect(seriesOf(older)).toEqual(['2022-04..2022-04 1', '2022-05..2022-05 2', '2023-01..2023-01 3']);
    expect(seriesOf(newer)).toEqual(['2023-04..2023-04 1', '2023-05..2023-05 2', '2024-01..2024-01 3']);
  });
});

describe('headings of months', () => {
  it('may be twelve that end in one', async () => {
    const measures = await measuresOf(sheet('KPIs', ['Measure', '12 months to Dec 2023', '12 months to Dec 2024'], ['Burglary', 100, 90]));
    expect(valuesOf(measures)).toEqual(['Burglary, force: 90 2024-01..2024-12']);
    expect(measures[0]?.comparison).toMatchObject({ text: '100', period: { from: '2023-01', to: '2023-12' } });
  });

  it('take the calendar year that stands over them', async () => {
    const [measure] = await measuresOf(
      sheet('KPIs', ['Measure', '2024', null, null, '2025', null], [null, 'Oct', 'Nov', 'Dec', 'Jan', 'Feb'], ['Burglary', 1, 2, 3, 4, 5]),
    );
    expect(seriesOf(measure).slice(-3)).toEqual(['2024-12..2024-12 3', '2025-01..2025-01 4', '2025-02..2025-02 5']);
  });

  it('keep the target that follows each of them', async () => {
    const [measure] = await measuresOf(
      sheet('KPIs', ['Measure', 'Apr 2024', 'Target', 'May 2024', 'Target', 'Jun 2024', 'Target'], ['Burglary', 10, 9, 11, 7, null, 8]),
    );
    expect(measure).toMatchObject({ current: { text: '11' }, target: { text: '7', period: { from: '2024-05', to: '2024-05' } } });
  });

  it('keep together what stands under each quarter, and no comparison of another', async () => {
    const [burglary, robbery] = await measuresOf(
      sheet(
        'KPIs',
        [null, 'Q1 2024/25', null, null, 'Q2 2024/25', null, null],
        ['Measure', 'Actual', 'Target', 'Last year', 'Actual', 'Target', 'Last year'],
        ['Burglary', 1, 2, 3, 4, 5, 6],
        ['Robbery', 7, 8, 9, null, 11, 12],
      ),
    );
    expect(burglary).toMatchObject({ current: { text: '4' }, target: { text: '5' }, comparison: { text: '6' } });
    expect(robbery).toMatchObject({ current: { text: '7' }, target: { text: '8' }, comparison: { text: '9' } });
  });

  it('of a year so far are held against no whole year', async () => {
    const [measure] = await measuresOf(sheet('KPIs', ['Measure', '2022/23', '2023/24', '2024/25 YTD'], ['Burglary', 100, 110, 40]));
    expect(measure?.current?.text).toBe('40');
    expect(measure?.comparison).toBeUndefined();
  });

  it('of two years so far are now and then', async () => {
    const [measure] = await measuresOf(
      sheet('KPIs', ['Measure', 'Apr 2024', 'May 2024', 'YTD 2023/24', 'YTD 2024/25'], ['Burglary', 3, 4, 9, 7]),
    );
    expect(measure).toMatchObject({ current: { text: '7' }, comparison: { text: '9' }, period: { from: '2024-04', to: '2024-05' } });
  });
});
