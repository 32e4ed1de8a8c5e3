import { aHeading, aParagraph, aTable } from '../builders/blocks';
import { figuresIn, measuresIn, onlyMeasureIn } from '../builders/measures-in';
import type { Block } from '../../src/documents/block';
import { financialYear, month, quarter } from '../../src/plan/period';

const nineMonths = { from: month(2023, 4), to: month(2023, 12) };
const nineMonthsBefore = { from: month(2022, 4), to: month(2022, 12) };
const title = aHeading('Performance from April to December 2023 (provisional)');

describe('the months of a measure', () => {
  const row = (...headings: readonly string[]): Block =>
    aTable(`Measure | ${headings.join(' | ')}`, `Calls | ${headings.map((_, at) => at + 1).join(' | ')}`);

  it('come from the line before the table, which may say what is compared', () => {
    const measure = onlyMeasureIn([
      aHeading('Measures'),
      aParagraph('Current figures cover April to December 2023.'),
      row('Previous year', 'Current'),
    ]);
    expect(measure).toMatchObject({ period: nineMonths, comparisonPeriod: nineMonthsBefore, provisional: false });
  });

  it('come from the columns where these name them', () => {
    expect(onlyMeasureIn([row('Apr-Dec 2022', 'Apr-Dec 2023', 'Change', '% change')])).toMatchObject({
      comparison: { text: '1', period: nineMonthsBefore },
      current: { text: '2', period: nineMonths },
    });
    expect(onlyMeasureIn([row('2023/24', '2022/23')])).toMatchObject({
      comparison: { text: '2', period: financialYear(2022) },
      current: { text: '1', period: financialYear(2023) },
    });
  });

  it('of the comparison are those that the text under the table says', () => {
    const text = aParagraph('A new system of calls began in 2022. The comparison data is for January to March 2023.');
    expect(onlyMeasureIn([title, row('Comparison', 'December'), text]).comparisonPeriod).toEqual({
      from: month(2023, 1),
      to: month(2023, 3),
    });
  });

  it.each([
    ['Calls rose to 2 from 1 in 2022/23.', financialYear(2022)],
    ['Calls rose to 2 from 1 in the same period of 2021/22.', { from: '2021-04', to: '2021-12' }],
    ['Calls rose to 2 from 1 in the same months of 2021.', { from: '2021-04', to: '2021-12' }],
    ['Calls rose to 2 from 1 in the 12 months to March 2023.', financialYear(2022)],
    ['Calls rose to 2, compared with 1 in April to June 2022 and 3 before that.', quarter(2022, 1)],
    ['Calls rose from 1 in 2022/23 to 2 in April to December 2023.', financialYear(2022)],
    ['Calls rose to 2 from 1 in 2022.', nineMonthsBefore],
    ['Calls rose to 2 from 1 last year.', nineMonthsBefore],
    // Of another figure, and of the time that the value now is of.
    ['Callers rose to 7 from 5 in 2021/22.', nineMonthsBefore],
    ['Calls rose to 2 from 1 in December.', nineMonthsBefore],
    ['Calls rose to 2 from 1 in 2021/22. Visits rose to 2 from 1 in 2020/21.', nineMonthsBefore],
  ])('of the comparison are those that the text gives for its figure: %s', (text, expected) => {
    expect(onlyMeasureIn([title, row('Comparison', 'December'), aParagraph(text)]).comparisonPeriod).toEqual(expected);
  });

  it('of the comparison are those of its column before those of the text', () => {
    const text = aParagraph('Calls rose to 2 from 1 in 2021/22.');
    expect(onlyMeasureIn([row('2022/23', '2023/24'), text]).comparisonPeriod).toEqual(financialYear(2022));
  });

  it('are those of the quarter before where the text says so of its figure', () => {
    const text = aParagraph('Calls rose to 2 from 1 in the previous quarter.');
    expect(onlyMeasureIn([aHeading('Measures, Q3 2023-24'), row('Comparison', 'Current'), text]).comparisonPeriod).toEqual(
      quarter(2023, 2),
    );
    expect(onlyMeasureIn([title, row('Comparison', 'December'), text]).comparisonPeriod).toEqual(nineMonthsBefore);
  });

  it('are those of the quarter before where the column says so', () => {
    expect(onlyMeasureIn([aHeading('Measures, Q3 2023-24'), row('Previous quarter', 'Current')]).comparisonPeriod).toEqual(
      quarter(2023, 2),
    );
  });

  it('of a baseline without months are not guessed', () => {
    expect(onlyMeasureIn([title, row('Baseline', 'Current')])).not.toHaveProperty('comparisonPeriod');
  });

  it("are the document's own where nothing else is said, and unknown where it has none", () => {
    expect(onlyMeasureIn([row('Comparison', 'Current')], { period: quarter(2023, 3) }).period).toEqual(quarter(2023, 3));
    expect(onlyMeasureIn([row('Comparison', 'Current')])).not.toHaveProperty('period');
  });

  it('are the end of a run of months under a heading that names the run, and one month elsewhere', () => {
    expect(onlyMeasureIn([title, row('Comparison', 'December')]).period).toEqual(nineMonths);
    expect(onlyMeasureIn([aHeading('Measures'), row('Comparison', 'December 2023')]).period).toEqual({
      from: month(2023, 12),
      to: month(2023, 12),
    });
  });
});

describe('a table of months', () => {
  const table = aTable(
    'Ref | Indicator | Unit | Direction | Target (Apr–Jun) | Apr-23 | May-23 | Jun-23 | Year to date',
    '3c | Calls abandoned | % | Lower is better | 5 | 13.2 | 11.8 | | 12.5',
  );

  it('becomes a series with the year to date as what is now', () => {
    expect(onlyMeasureIn([aHeading('Measures, April to June 2023'), table])).toMatchObject({
      number: '3c',
      name: 'Calls abandoned',
      good: { way: 'down', from: 'stated' },
      target: { text: '5%', value: 5, unit: 'percent' },
      current: { text: '12.5%', label: 'Year to date', period: { from: '2023-04', to: '2023-05' } },
      series: [
        { text: '13.2%', label: 'Apr-23', period: { from: '2023-04', to: '2023-04' } },
        { text: '11.8%', label: 'May-23', period: { from: '2023-05', to: '2023-05' } },
      ],
    });
  });

  it('has its last month as what is now where it has no sum', () => {
    const measure = onlyMeasureIn([aTable('Indicator | Apr-23 | May-23 | Jun-23', 'Calls | 5 | 6 | ')]);
    expect(measure).toMatchObject({ current: { text: '6', label: 'May-23' }, period: { from: '2023-05', to: '2023-05' } });
  });

  it('is compared with its own value of a year before', () => {
    expect(onlyMeasureIn([aTable('Indicator | 2021/22 | 2022/23 | 2023/24', 'Calls | 5 | 6 | 7')])).toMatchObject({
      comparison: { text: '6' },
      comparisonPeriod: financialYear(2022),
      current: { text: '7' },
      period: financialYear(2023),
    });
    expect(onlyMeasureIn([aTable('Indicator | Apr-23 | May-23 | Jun-23', 'Calls | 5 | 6 | 7')])).not.toHaveProperty('comparison');
  });

  it('may have its months in a second row of headings', () => {
    const twoRows = aTable('Ref | Measure | Quarter 1 | | ', ' | | Apr | May | Jun', '1a | Calls | 5 | 6 | 7', '1b | Visits | 8 | 9 | 10');
    const { measures } = measuresIn([twoRows]);
    expect(measures.map((measure) => measure.series.map((reading) => `${reading.label} ${reading.text}`))).toEqual([
      ['Apr 5', 'May 6', 'Jun 7'],
      ['Apr 8', 'May 9', 'Jun 10'],
    ]);
  });
});

describe('a table with more than one value of a kind', () => {
  it('takes what is true of two quarters as a series', () => {
    expect(onlyMeasureIn([aTable('Measure | Q2 actual | Q3 actual | Q2 target | Q3 target', 'Calls | 5 | 6 | 7 | 8')])).toMatchObject({
      current: { text: '6', period: quarter(2023, 3) },
      target: { text: '8', period: quarter(2023, 3) },
      series: [{ text: '5' }, { text: '6' }],
    });
  });

  it('keeps what it is compared with besides, with its heading and months', () => {
    const heading = 'Measure | Previous quarter | Same quarter last year | Baseline | This quarter';
    const [measure] = measuresIn([
      aHeading('Measures, Q3 2023-24'),
      aTable(heading, 'Calls | 5 | 6 | n/a | 8', 'Visits | | | | 3'),
    ]).measures;
    expect(measure).toMatchObject({
      current: { text: '8', period: quarter(2023, 3) },
      comparison: { text: '5', label: 'Previous quarter', period: quarter(2023, 2) },
      otherComparisons: [{ text: '6', label: 'Same quarter last year', period: quarter(2022, 3) }],
    });
    expect(measuresIn([title, aTable('Measure | Comparison | December', 'Calls | 5 | 6')]).measures[0]).not.toHaveProperty(
      'otherComparisons',
    );
  });

  it('gives a year to date its months from April, whatever months have columns', () => {
    const [measure] = measuresIn([aTable('Measure | Oct-23 | Nov-23 | YTD', 'Calls | 5 | 6 | 40')]).measures;
    expect(measure?.current).toMatchObject({ text: '40', period: { from: '2023-04', to: '2023-11' } });
  });

  it('is left out when the same months stand twice and nothing says of what', () => {
    expect(measuresIn([aTable('Measure | Q1 | Q2 | Q1 | Q2', 'Calls | 5 | 6 | 7 | 8')])).toEqual({
      measures: [],
      notes: [],
      claimed: [false],
    });
  });
});

describe('a table by place', () => {
  it('names the measure over its columns', () => {
    const table = aTable(
      'Quarterly counts by district',
      'District | Burglaries | | Hate crimes | ',
      ' | Q1 | Q2 | Q1 | Q2',
      'Northside | 5 | 6 | 1 | 2',
      'Force total | 9 | 10 | 3 | 4',
    );
    const read = measuresIn([table]).measures.map(
      (one) => `${one.name}, ${one.place ?? 'all'}: ${one.series.map((value) => value.text).join(' ')}`,
    );
    expect(read).toEqual(['Burglaries, Northside: 5 6', 'Burglaries, all: 9 10', 'Hate crimes, Northside: 1 2', 'Hate crimes, all: 3 4']);
  });

  it('names the measure in the heading above it', () => {
    const table = aTable('Area | Previous year | Current', 'Northside | 5 | 6');
    expect(onlyMeasureIn([aHeading('Burglary by area'), table])).toMatchObject({
      name: 'Burglary',
      place: 'Northside',
      current: { text: '6' },
    });
  });

  it('may have the places over its columns', () => {
    const table = aTable('Measure | Northside | | Southside | ', ' | Q1 | Q2 | Q1 | Q2', 'Burglaries | 5 | 6 | 7 | 8');
    const read = measuresIn([table]).measures.map((one) => [one.name, one.place, one.current?.text]);
    expect(read).toEqual([
      ['Burglaries', 'Northside', '6'],
      ['Burglaries', 'Southside', '8'],
    ]);
  });
});

describe('a table that the document takes back', () => {
  const rows = ['Measure | Comparison | Current', 'Calls | 5 | 6'] as const;

  it.each([
    ['in a row above its headings', [aTable('SUPERSEDED DRAFT – do not publish', ...rows)]],
    ['in the heading above it', [aHeading('Withdrawn figures'), aTable(...rows)]],
    ['in the line before it', [aHeading('Measures'), aParagraph('Do not use.'), aTable(...rows)]],
  ])('%s gives no figures, and says so', (_, blocks) => {
    const { measures, notes, claimed } = measuresIn(blocks);
    expect(measures).toEqual([]);
    expect(notes.map((note) => note.code)).toEqual(['table-withdrawn']);
    expect(claimed.at(-1)).toBe(true);
  });
});

describe('a file of measures', () => {
  const file = aTable(
    'Note | Better when | Measure | Period | Current | Comparison period | Comparison | Aim | Provisional | Commentary | Objective | Area',
    'Counted anew. | Higher | Charge rate | April to December 2023 | 9.1% | 2022-23 | 8.4% | Increase charges | Yes | It rose from 8.4% to 9.1%. | 1.2 | Northside',
    ' | lower | Complaints | Q2 2023-24 | 40 | | 44 | | No | | | ',
  );

  it('is read by its headings in whatever order they are', () => {
    const [charge, complaints] = measuresIn([file]).measures;
    expect(charge).toMatchObject({
      name: 'Charge rate',
      aim: 'Increase charges',
      good: { way: 'up', from: 'stated' },
      comparison: { text: '8.4%' },
      current: { text: '9.1%' },
      period: nineMonths,
      comparisonPeriod: financialYear(2022),
      provisional: true,
      commentary: 'It rose from 8.4% to 9.1%. Counted anew.',
      objective: 'westmere/2023-24/1.2',
      place: 'Northside',
    });
    expect(charge?.commentaryFigures).toHaveLength(1);
    expect(complaints).toMatchObject({
      period: quarter(2023, 2),
      comparisonPeriod: quarter(2022, 2),
      provisional: false,
      good: { way: 'down' },
    });
  });

  it('may say the aim in one verb, which only tells the good way', () => {
    const measure = onlyMeasureIn([title, aTable('Measure | Aim | Comparison | Current', 'Calls | Reduce | 5 | 6')]);
    expect(measure.good).toEqual({ way: 'down', from: 'stated' });
    expect(measure).not.toHaveProperty('aim');
  });

  it('has its rows cut off from their heading by a page break and is one table still', () => {
    const parts = [title, aTable('Measure | Comparison | December', 'Calls | 1 | 2'), aTable('Visits | 3 | 4')];
    expect(figuresIn(...parts)).toEqual(['Calls: 1 -> 2', 'Visits: 3 -> 4']);
    expect(measuresIn(parts).claimed).toEqual([false, true, true]);
  });

  it('repeats its heading over a page break without making a measure of it', () => {
    expect(
      figuresIn(title, aTable('Measure | Comparison | December', 'Calls | 1 | 2', 'Measure | Comparison | December', 'Visits | 3 | 4')),
    ).toEqual(['Calls: 1 -> 2', 'Visits: 3 -> 4']);
  });
});
