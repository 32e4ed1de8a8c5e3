import { extractWorkbook, FIRST_OF_MONTHS, measuresOf, monthCell, seriesOf, spotsOf, valuesOf, type Sheet } from '../builders/workbooks';

describe('a sheet for each district', () => {
  const district = (name: string, add: number): Sheet => ({
    name,
    rows: [
      [`${name} performance`],
      [],
      ['KPI', 'Unit', ...FIRST_OF_MONTHS.map(monthCell), 'FYTD', 'Target 2024/25'],
      ['Vehicle crime', 'number', 40 + add, 41 + add, 42 + add, { v: 123 + 3 * add, z: '#,##0' }, 500],
      ['Victims satisfied', '%', 70 + add, 71 + add, 72 + add, 71 + add, 80],
    ],
  });

  it('says the place of its measures, and the sheet of the whole force none', async () => {
    const measures = await measuresOf(district('Alder', 0), district('Bray Valley', 5), district('Force', 7));
    expect(valuesOf(measures)).toEqual([
      'Vehicle crime, Alder: 123 2024-04..2024-06',
      'Victims satisfied, Alder: 71% 2024-04..2024-06',
      'Vehicle crime, Bray Valley: 138 2024-04..2024-06',
      'Victims satisfied, Bray Valley: 76% 2024-04..2024-06',
      'Vehicle crime, force: 144 2024-04..2024-06',
      'Victims satisfied, force: 78% 2024-04..2024-06',
    ]);
    expect(seriesOf(measures[2])).toEqual(['2024-04..2024-04 45', '2024-05..2024-05 46', '2024-06..2024-06 47']);
    expect(measures[2]?.target?.text).toBe('500');
    expect(spotsOf(measures[2])).toEqual(['Bray Valley!F4']);
  });
});

describe('a sheet of definitions', () => {
  it('says the good direction, the unit and the target of measures on other sheets', async () => {
    const measures = await measuresOf(
      {
        name: 'Figures',
        rows: [
          ['Measure', 'April to December 2024', null],
          [null, 'Current', 'Comparison'],
          ['Response to priority calls', 14, 16],
          ['Fraud referrals taken up', 61, 58],
        ],
        merges: ['A1:A2', 'B1:C1'],
      },
      {
        name: 'Definitions',
        rows: [
          ['Measure', 'Definition', 'Good performance is', 'Unit', 'Target', 'Owner'],
          ['Response to priority calls', 'Median time from call to arrival', 'Lower is better', 'minutes', 15, 'Head of Response'],
          ['Fraud referrals taken up', 'Referrals that were opened', 'Higher is better', '%', 65, 'Head of Crime'],
        ],
      },
    );
    expect(measures).toMatchObject([
      {
        good: { way: 'down', from: 'stated' },
        current: { text: '14 minutes', unit: 'duration' },
        comparison: { text: '16 minutes' },
        target: { text: '15 minutes' },
        period: { from: '2024-04', to: '2024-12' },
      },
      { good: { way: 'up', from: 'stated' }, current: { text: '61%', unit: 'percent' }, target: { text: '65%' } },
    ]);
  });
});

describe('two sheets that give one value', () => {
  it('give one measure, with the comparison of the one and the series of the other', async () => {
    const measures = await measuresOf(
      {
        name: 'Monthly',
        rows: [
          ['Ref', 'Measure', ...FIRST_OF_MONTHS.map(monthCell), 'Year to date'],
          ['A1', 'Stalking', 3, 4, 5, 12],
        ],
      },
      {
        name: 'Summary',
        rows: [
          ['Ref', 'Measure', 'Apr–Jun 2023', 'Apr–Jun 2024'],
          ['A1', 'Stalking', 9, 12],
        ],
      },
    );
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ current: { text: '12' }, comparison: { text: '9', period: { from: '2023-04', to: '2023-06' } } });
    expect(seriesOf(measures[0])).toHaveLength(3);
    expect(spotsOf(measures[0])).toEqual(['Monthly!F2', 'Summary!D2']);
  });

  it('stay two where they differ', async () => {
    const measures = await measuresOf(
      {
        name: 'Monthly',
        rows: [
          ['Measure', ...FIRST_OF_MONTHS.map(monthCell), 'Year to date'],
          ['Stalking', 3, 4, 5, 12],
        ],
      },
      {
        name: 'Summary',
        rows: [
          ['Measure', 'Apr–Jun 2023', 'Apr–Jun 2024'],
          ['Stalking', 9, 13],
        ],
      },
    );
    expect(measures.map((measure) => measure.current?.text)).toEqual(['12', '13']);
  });
});

describe('the workbook', () => {
  it('is called by its file where its first sheet speaks only for itself', async () => {
    const sheet = (name: string): Sheet => ({
      name,
      rows: [[`${name} measures 2024-25`], ['Measure', 'Q1 2024/25', 'Q2 2024/25'], [name, 1, 2]],
    });
    expect((await extractWorkbook([sheet('Crime'), sheet('Calls')])).facts.title).toBe('Southvale measures 2024-25');
    expect((await extractWorkbook([sheet('Crime')])).facts.title).toBe('Crime measures 2024-25');
  });

  it('keeps back a sheet that says it is withdrawn', async () => {
    const rows = [
      ['SUPERSEDED – do not use'],
      [],
      ['Measure', 'Q1 2024/25', 'Q2 2024/25'],
      ['Theft', 1, 2],
      [],
      ['District', 'Calls'],
      ['Alder', 3],
    ];
    const { records, notes } = await extractWorkbook([{ name: 'Old', rows }]);
    expect(records.filter((record) => record.kind === 'measure')).toEqual([]);
    expect(notes.map((note) => note.code)).toContain('table-withdrawn');
  });
});
