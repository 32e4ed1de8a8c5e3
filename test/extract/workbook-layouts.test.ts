import { FIRST_OF_MONTHS, measuresOf, monthCell, seriesOf, spotsOf, valuesOf, type Sheet } from '../builders/workbooks';

const [APRIL, MAY] = FIRST_OF_MONTHS;

describe('a sheet for each measure', () => {
  const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

  it('with years over quarters and a row for each division', async () => {
    const measures = await measuresOf(
      {
        name: 'Theft',
        rows: [
          ['Theft from vehicles by division'],
          [],
          ['Division', '2023/24', null, null, null, '2024/25', null, null, null],
          [null, ...QUARTERS, ...QUARTERS],
          ['Alder', 11, 12, 13, 14, 21, 22, null, null],
          ['Bray', 1, 2, 3, 4, 5, 6, null, null],
          ['Force total', 12, 14, 16, 18, 26, 28, null, null],
          ['Source: crime recording system.'],
        ],
        merges: ['A3:A4', 'B3:E3', 'F3:I3'],
      },
      { name: 'Notes', rows: [['Counts are of recorded offences.']] },
    );
    expect(valuesOf(measures)).toEqual([
      'Theft from vehicles, Alder: 22 2024-07..2024-09',
      'Theft from vehicles, Bray: 6 2024-07..2024-09',
      'Theft from vehicles, force: 28 2024-07..2024-09',
    ]);
    expect(seriesOf(measures[0])).toHaveLength(6);
    expect(seriesOf(measures[0])[3]).toBe('2024-01..2024-03 14');
    expect(measures[0]?.comparison).toMatchObject({ text: '12', period: { from: '2023-07', to: '2023-09' } });
    expect(spotsOf(measures[0])).toEqual(['Theft!G5']);
  });

  it('with its months down the side and its targets beside them', async () => {
    const [measure, ...others] = await measuresOf(
      {
        name: 'Emergency calls answered',
        rows: [
          ['Month', 'Actual', 'Target', 'Last year'],
          ...FIRST_OF_MONTHS.map((day, at) => [
            monthCell(day),
            { v: 0.9 + at / 100, z: '0.0%' },
            { v: 0.95, z: '0%' },
            { v: 0.8 + at / 100, z: '0.0%' },
          ]),
        ],
      },
      { name: 'Notes', rows: [['Nothing to add.']] },
    );
    expect(others).toEqual([]);
    expect(measure).toMatchObject({
      name: 'Emergency calls answered',
      current: { text: '92.0%' },
      target: { text: '95%' },
      comparison: { text: '82.0%' },
      period: { from: '2024-06', to: '2024-06' },
    });
    expect(spotsOf(measure)).toEqual(['Emergency calls answered!B4']);
  });
});

describe('months down the side', () => {
  it('make a series of every column, the total apart', async () => {
    const measures = await measuresOf({
      name: 'Data',
      rows: [
        ['Recorded offences 2024/25'],
        ['Month', 'Burglary', 'Robbery'],
        ['April', 10, 1],
        ['May', 12, 2],
        ['June', 14, 3],
        ['Total', 36, 6],
      ],
    });
    expect(valuesOf(measures)).toEqual(['Burglary, force: 36 2024-04..2024-06', 'Robbery, force: 6 2024-04..2024-06']);
    expect(seriesOf(measures[1])).toEqual(['2024-04..2024-04 1', '2024-05..2024-05 2', '2024-06..2024-06 3']);
    expect(spotsOf(measures[1])).toEqual(['Data!C6']);
  });
});

describe('rows of one measure', () => {
  it('hold its targets and the year before under its values', async () => {
    const [burglary, robbery, ...others] = await measuresOf({
      name: 'Scorecard',
      rows: [
        ['Quarter 1 scorecard 2024-25'],
        ['Measure', 'Type', ...FIRST_OF_MONTHS.map((v) => ({ v, z: 'dd/mm/yyyy' })), 'YTD'],
        ['Burglary', 'Actual', 10, 11, 12, 33],
        [null, 'Target', 9, 9, 9, 27],
        [null, 'Previous year', 20, 21, 22, 63],
        ['Robbery', 'Actual', 1, 2, null, 3],
        [null, 'Target', 2, 2, 2, 6],
        [null, 'Previous year', 3, 3, 3, 9],
      ],
      merges: ['A3:A5', 'A6:A8'],
    });
    expect(others).toEqual([]);
    expect(burglary).toMatchObject({ name: 'Burglary', current: { text: '33' }, target: { text: '27' }, comparison: { text: '63' } });
    expect(burglary?.period).toEqual({ from: '2024-04', to: '2024-06' });
    expect(seriesOf(robbery)).toEqual(['2024-04..2024-04 1', '2024-05..2024-05 2']);
    expect(robbery?.period).toEqual({ from: '2024-04', to: '2024-05' });
  });

  it('hold a target without a column that says so', async () => {
    const measures = await measuresOf({
      name: 'Scorecard',
      rows: [
        ['Measure', 'Q1 2024/25', 'Q2 2024/25'],
        ['Repeat callers', 40, 30],
        ['Target', 35, 25],
        ['Complaints', 4, 3],
      ],
    });
    expect(measures.map(({ name, current, target }) => [name, current?.text, target?.text])).toEqual([
      ['Repeat callers', '30', '25'],
      ['Complaints', '3', undefined],
    ]);
  });
});

describe('a column of totals', () => {
  const table = (total: number): Sheet => ({
    name: 'Data',
    rows: [
      ['Indicator', 'Jan 2024', 'Feb 2024', 'Mar 2024', 'Total'],
      ['Warrants', 3, 4, 5, total],
    ],
  });

  it('is the value of its months where it is their sum', async () => {
    expect(valuesOf(await measuresOf(table(12)))).toEqual(['Warrants, force: 12 2024-01..2024-03']);
  });

  it('is left alone where it is not', async () => {
    expect(valuesOf(await measuresOf(table(99)))).toEqual(['Warrants, force: 5 2024-03..2024-03']);
  });
});

describe('a list of single values', () => {
  it('gives every row its own months and place', async () => {
    const measures = await measuresOf({
      name: 'Export',
      rows: [
        ['Month', 'Division', 'Indicator', 'Value'],
        [monthCell(APRIL), 'Alder', 'Knife crime', 7],
        [monthCell(APRIL), 'Bray', 'Knife crime', 8],
        [monthCell(MAY), 'Alder', 'Knife crime', 9],
      ],
    });
    expect(valuesOf(measures)).toEqual([
      'Knife crime, Alder: 7 2024-04..2024-04',
      'Knife crime, Bray: 8 2024-04..2024-04',
      'Knife crime, Alder: 9 2024-05..2024-05',
    ]);
  });
});
