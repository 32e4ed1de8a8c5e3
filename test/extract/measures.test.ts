import { aContext, aHeading, aParagraph, aTable, onLines, someFacts } from '../builders/blocks';
import type { Block } from '../../src/documents/block';
import { extractMeasures } from '../../src/extract/measures';
import type { DocumentFacts } from '../../src/plan/document';
import { financialYear, month, quarter } from '../../src/plan/period';
import type { Measure } from '../../src/plan/records';

const nineMonths = { from: month(2023, 4), to: month(2023, 12) };
const nineMonthsBefore = { from: month(2022, 4), to: month(2022, 12) };
const title = aHeading('Performance from April to December 2023 (provisional)');

function extract(blocks: readonly Block[], facts: Partial<DocumentFacts> = {}) {
  const placed = onLines(...blocks);
  const { records, notes, claimed } = extractMeasures(placed, aContext(placed, facts));
  return { measures: records as Measure[], notes, claimed: placed.map((block) => claimed.has(block)) };
}

/** "name: then -> now" of every measure. */
function figures(...blocks: readonly Block[]): string[] {
  return extract(blocks).measures.map((one) => `${one.name}: ${one.comparison?.text ?? 'none'} -> ${one.current?.text ?? 'none'}`);
}

function only(blocks: readonly Block[], facts: Partial<DocumentFacts> = {}): Measure {
  const { measures } = extract(blocks, facts);
  expect(measures).toHaveLength(1);
  return measures[0]!;
}

const codes = (...blocks: readonly Block[]): string[] => extract(blocks).notes.map((note) => note.code);

describe('a row of a table of measures', () => {
  const burglary = [
    title,
    aTable('Measure | Comparison | December', 'Reduce the number of burglaries | 3,555 | 3,012'),
    aParagraph('Burglaries fell from 3,555 to 3,012, a fall of 15.3% (543 offences).'),
    aHeading('Next'),
    aParagraph('Another story of 12 burglaries.'),
  ];

  it('becomes a measure with what was then and what is now', () => {
    expect(only(burglary)).toMatchObject({
      kind: 'measure',
      plan: 'westmere/2023-24',
      name: 'Reduce the number of burglaries',
      aim: 'Reduce the number of burglaries',
      good: { way: 'down', from: 'aim' },
      comparison: { text: '3,555', value: 3555, unit: 'count', label: 'Comparison', period: nineMonthsBefore },
      current: { text: '3,012', value: 3012, unit: 'count', label: 'December', period: nineMonths },
      period: nineMonths,
      comparisonPeriod: nineMonthsBefore,
      provisional: true,
      series: [],
    });
  });

  it('has the text under the table as its commentary, and the figures of it', () => {
    const measure = only(burglary);
    expect(measure.commentary).toBe('Burglaries fell from 3,555 to 3,012, a fall of 15.3% (543 offences).');
    expect(measure.commentaryFigures).toEqual([
      expect.objectContaining({
        sentence: measure.commentary,
        comparison: { text: '3,555', value: 3555, unit: 'count' },
        current: { text: '3,012', value: 3012, unit: 'count' },
        citation: expect.objectContaining({ line: 4 }),
      }),
    ]);
    expect(measure.commentaryFigures[0]?.figures.map((figure) => figure.text)).toEqual(['3,555', '3,012', '15.3%', '543']);
  });

  it('is cited by its own line, and uses up the table and the text under it', () => {
    expect(only(burglary).citations[0]).toMatchObject({ line: 3 });
    expect(extract(burglary).claimed).toEqual([false, true, true, false, false]);
  });

  it('has an id that says the months last and is the same without them in every quarter', () => {
    const later = [
      aHeading('Performance in April 2023 to March 2024'),
      aTable('Measure | Comparison | March', 'Reduce the number of burglaries | 4 | 5'),
    ];
    const [now, then] = [only(burglary).id, only(later).id].map((id) => id.split('@'));
    expect(now).toEqual(['westmere/2023-24/measure/reduce-the-number-of-burglaries', '2023-04..2023-12']);
    expect(then).toEqual([now?.[0], '2023-04..2024-03']);
  });

  it('has an id of its own even where a name stands twice', () => {
    const { measures } = extract([title, aTable('Measure | Comparison | December', 'Calls | 1 | 2', 'Calls | 3 | 4')]);
    expect(new Set(measures.map((measure) => measure.id)).size).toBe(2);
  });

  it('keeps figures as printed, of whatever unit', () => {
    const table = aTable(
      'Measure | Comparison | Current',
      'Rate | 8.0% | 7.25%',
      'Time to answer | 06:15 | 02:47',
      'Cost | £1.2m | £980K',
      'New | n/a | 4',
    );
    expect(figures(title, table)).toEqual([
      'Rate: 8.0% -> 7.25%',
      'Time to answer: 06:15 -> 02:47',
      'Cost: £1.2m -> £980K',
      'New: none -> 4',
    ]);
  });
});

describe('a title row', () => {
  const calls = aTable(
    'Measure | Comparison | December',
    'Reduce the demand on our control room | | ',
    'All calls | 900 | 850',
    'Urgent calls | 90 | 95',
  );

  it('is the aim of the rows below it', () => {
    const { measures } = extract([title, calls]);
    expect(measures.map(({ name, aim, good }) => [name, aim, good.way, good.from])).toEqual([
      ['All calls', 'Reduce the demand on our control room', 'down', 'aim'],
      ['Urgent calls', 'Reduce the demand on our control room', 'down', 'aim'],
    ]);
  });

  it('makes rows of one name different ones', () => {
    const table = aTable('Measure | Comparison | Current', 'Increase A', 'Level | 1 | 2', 'Increase B', 'Level | 3 | 4');
    expect(extract([title, table]).measures.map((measure) => measure.id.split('@')[0])).toEqual([
      'westmere/2023-24/measure/increase-a-level',
      'westmere/2023-24/measure/increase-b-level',
    ]);
  });

  it('that only numbers a part of the plan is no aim', () => {
    const table = aTable(
      'Measure | Target | Previous year | Current | RAG',
      'Priority 1: Safer homes',
      '1a Charge rate | 8.0% | 5.3% | 6.9% | Amber',
      '1b Days to charge | 280 | 338 | 298 | Red',
    );
    const [first, second] = extract([title, table]).measures;
    expect(first).toMatchObject({
      number: '1a',
      name: 'Charge rate',
      target: { text: '8.0%' },
      status: 'Amber',
      good: { way: 'up', from: 'wording' },
    });
    expect(first).not.toHaveProperty('aim');
    expect(second).toMatchObject({ number: '1b', name: 'Days to charge', good: { way: 'down', from: 'wording' } });
  });

  it('is not made of a row that has its own aim before a dash', () => {
    const table = aTable('Measure | Comparison | December', 'Reduce violence – All | 10 | 12', 'Reduce violence – At home | 4 | 5');
    expect(extract([title, table]).measures.map((measure) => measure.aim)).toEqual(['Reduce violence', 'Reduce violence']);
  });
});

describe('a table whose values slipped one row up', () => {
  const hate = aTable(
    'Measure | Comparison | December',
    'Increase the confidence of victims to report hate crime | | ',
    ' | 100 | 140',
    'Level of racist crime | 20 | 31',
    'Level of faith related crime | 9 | 12',
    'Level of disability related crime | | ',
    ' | 60 | 75',
    'Level of racist incidents | 8 | 7',
    'Level of faith related incidents | | ',
  );
  const fitting = aParagraph('Hate crime rose in every strand, and so did incidents with the exception of faith related incidents.');
  const right = [
    'Level of racist crime: 100 -> 140',
    'Level of faith related crime: 20 -> 31',
    'Level of disability related crime: 9 -> 12',
    'Level of racist incidents: 60 -> 75',
    'Level of faith related incidents: 8 -> 7',
  ];

  it('gets its values back beside the labels, and says so', () => {
    expect(figures(title, hate, fitting)).toEqual(right);
    expect(figures(title, hate)).toEqual(right);
    const { measures, notes } = extract([title, hate, fitting]);
    expect(measures.every((measure) => measure.realigned?.endsWith('.') && measure.aim?.startsWith('Increase the confidence'))).toBe(true);
    expect(notes.map(({ code, at }) => [code, at])).toEqual([
      ['table-realigned', 'line 5'],
      ['table-realigned', 'line 9'],
    ]);
  });

  it('cites each measure by the line of its label', () => {
    expect(extract([title, hate]).measures.map((measure) => measure.citations[0].line)).toEqual([5, 6, 7, 9, 10]);
  });

  it('gets none where the text under it says that this is wrong too', () => {
    const contrary = aParagraph('Faith related incidents increased and racist incidents decreased.');
    expect(figures(title, hate, contrary)).toEqual([
      ...right.slice(0, 3),
      'Level of racist incidents: none -> none',
      'Level of faith related incidents: none -> none',
    ]);
    expect(codes(title, hate, contrary)).toEqual(['table-realigned', 'table-unclear', 'commentary-disagrees']);
  });

  it('is noted where the text agrees with one row and not with another', () => {
    const mixed = aParagraph('Racist crime increased by 40. Disability related crime decreased.');
    expect(figures(title, hate, mixed)).toEqual(right);
    expect(codes(title, hate, mixed)).toEqual(['table-realigned', 'commentary-disagrees', 'table-realigned']);
  });

  const titled = (...last: readonly string[]): Block =>
    aTable(
      'Measure | Comparison | December',
      'Increase the confidence of victims to report forced marriage | 91 | 92',
      'Level of violent crime | 7 | 0',
      'Level of online crime | 194 | 155',
      ...last,
    );

  it('is found where the title row holds the first values', () => {
    const blocks = [title, titled('Level of rural crime | | '), aParagraph('Violent crime increased by 1 on the year before.')];
    expect(figures(...blocks)).toEqual([
      'Level of violent crime: 91 -> 92',
      'Level of online crime: 7 -> 0',
      'Level of rural crime: 194 -> 155',
    ]);
    expect(extract(blocks).measures.every((measure) => measure.aim?.endsWith('forced marriage'))).toBe(true);
    expect(codes(...blocks)).toEqual(['table-realigned']);
    // Without the text the numbers still show that the first row is no total of the others.
    expect(figures(title, titled('Level of rural crime | | '))).toHaveLength(3);
  });

  it('is left alone where every label has values', () => {
    expect(figures(title, titled('Level of rural crime | 2 | 3'))).toEqual([
      'Increase the confidence of victims to report forced marriage: 91 -> 92',
      'Level of violent crime: 7 -> 0',
      'Level of online crime: 194 -> 155',
      'Level of rural crime: 2 -> 3',
    ]);
    expect(codes(title, titled('Level of rural crime | 2 | 3'))).toEqual([]);
  });

  it('is left alone where the text bears the table out as it is printed', () => {
    const text = aParagraph('Violent crime decreased by 7.');
    expect(figures(title, titled('Level of rural crime | | '), text).slice(1)).toEqual([
      'Level of violent crime: 7 -> 0',
      'Level of online crime: 194 -> 155',
      'Level of rural crime: none -> none',
    ]);
  });

  it('keeps no values where the first row may be the total of the others', () => {
    const table = aTable('Measure | Comparison | December', 'Reduce violence | 100 | 90', 'At home | 60 | 50', 'Elsewhere | | ');
    expect(figures(title, table)).toEqual(['At home: none -> none', 'Elsewhere: none -> none']);
    expect(codes(title, table)).toEqual(['table-unclear']);
  });

  it('keeps no values where the first row may be the rate over the others', () => {
    const table = aTable(
      'Measure | Comparison | December',
      'Increase satisfaction | 80% | 82%',
      'Of burglary victims | 85% | 86%',
      'Of theft victims | | ',
    );
    expect(figures(title, table)).toEqual(['Of burglary victims: none -> none', 'Of theft victims: none -> none']);
  });
});

describe('a table that only looks slipped', () => {
  it('has an empty title row and is read as printed', () => {
    const table = aTable(
      'Measure | Comparison | Trial files',
      'Improve the quality of files | | ',
      'Complete | 64% | 65%',
      'Insufficient to proceed | 19% | 20%',
    );
    const { measures, notes } = extract([title, table]);
    expect(measures.map(({ name, current, good }) => [name, current?.text, current?.label, good.way, good.from])).toEqual([
      ['Complete', '65%', 'Trial files', 'up', 'wording'],
      ['Insufficient to proceed', '20%', 'Trial files', 'down', 'wording'],
    ]);
    expect(measures.some((measure) => measure.realigned)).toBe(false);
    expect(notes).toEqual([]);
  });

  it('lacks the values of its last row only', () => {
    const table = aTable(
      'Measure | Comparison | December',
      'Improve the quality of files | | ',
      'Complete | 64% | 65%',
      'Insufficient | | ',
    );
    expect(figures(title, table)).toEqual(['Complete: 64% -> 65%', 'Insufficient: none -> none']);
    expect(codes(title, table)).toEqual(['no-values']);
  });

  it('has more rows of values than labels, so that none can be trusted', () => {
    const table = aTable('Measure | Comparison | December', 'Increase reporting | | ', ' | 5 | 6', 'Crime | 7 | 8', 'Incidents | 9 | 10');
    expect(figures(title, table)).toEqual(['Crime: none -> none', 'Incidents: none -> none']);
    expect(codes(title, table)).toEqual(['table-unclear']);
  });

  it('says n/a where there is no value, which is no empty cell', () => {
    const table = aTable('Measure | Comparison | December', 'Increase reporting | 5 | 6', 'Crime | 7 | 8', 'Incidents | n/a | n/a');
    expect(figures(title, table)).toEqual(['Increase reporting: 5 -> 6', 'Crime: 7 -> 8', 'Incidents: none -> none']);
  });
});

describe('the months of a measure', () => {
  const row = (...headings: readonly string[]): Block =>
    aTable(`Measure | ${headings.join(' | ')}`, `Calls | ${headings.map((_, at) => at + 1).join(' | ')}`);

  it('come from the line before the table, which may say what is compared', () => {
    const measure = only([
      aHeading('Measures'),
      aParagraph('Current figures cover April to December 2023.'),
      row('Previous year', 'Current'),
    ]);
    expect(measure).toMatchObject({ period: nineMonths, comparisonPeriod: nineMonthsBefore, provisional: false });
  });

  it('come from the columns where these name them', () => {
    expect(only([row('Apr-Dec 2022', 'Apr-Dec 2023', 'Change', '% change')])).toMatchObject({
      comparison: { text: '1', period: nineMonthsBefore },
      current: { text: '2', period: nineMonths },
    });
    expect(only([row('2023/24', '2022/23')])).toMatchObject({
      comparison: { text: '2', period: financialYear(2022) },
      current: { text: '1', period: financialYear(2023) },
    });
  });

  it('of the comparison are those that the text under the table says', () => {
    const text = aParagraph('A new system of calls began in 2022. The comparison data is for January to March 2023.');
    expect(only([title, row('Comparison', 'December'), text]).comparisonPeriod).toEqual({ from: month(2023, 1), to: month(2023, 3) });
  });

  it('are those of the quarter before where the column says so', () => {
    expect(only([aHeading('Measures, Q3 2023-24'), row('Previous quarter', 'Current')]).comparisonPeriod).toEqual(quarter(2023, 2));
  });

  it('of a baseline without months are not guessed', () => {
    expect(only([title, row('Baseline', 'Current')])).not.toHaveProperty('comparisonPeriod');
  });

  it("are the document's own where nothing else is said, and unknown where it has none", () => {
    expect(only([row('Comparison', 'Current')], { period: quarter(2023, 3) }).period).toEqual(quarter(2023, 3));
    expect(only([row('Comparison', 'Current')])).not.toHaveProperty('period');
  });

  it('are the end of a run of months under a heading that names the run, and one month elsewhere', () => {
    expect(only([title, row('Comparison', 'December')]).period).toEqual(nineMonths);
    expect(only([aHeading('Measures'), row('Comparison', 'December 2023')]).period).toEqual({ from: month(2023, 12), to: month(2023, 12) });
  });
});

describe('a table of months', () => {
  const table = aTable(
    'Ref | Indicator | Unit | Direction | Target (Apr–Jun) | Apr-23 | May-23 | Jun-23 | Year to date',
    '3c | Calls abandoned | % | Lower is better | 5 | 13.2 | 11.8 | | 12.5',
  );

  it('becomes a series with the year to date as what is now', () => {
    expect(only([aHeading('Measures, April to June 2023'), table])).toMatchObject({
      number: '3c',
      name: 'Calls abandoned',
      good: { way: 'down', from: 'stated' },
      target: { text: '5%', value: 5, unit: 'percent' },
      current: { text: '12.5%', label: 'Year to date', period: quarter(2023, 1) },
      series: [
        { text: '13.2%', label: 'Apr-23', period: { from: '2023-04', to: '2023-04' } },
        { text: '11.8%', label: 'May-23', period: { from: '2023-05', to: '2023-05' } },
      ],
    });
  });

  it('has its last month as what is now where it has no sum', () => {
    const measure = only([aTable('Indicator | Apr-23 | May-23 | Jun-23', 'Calls | 5 | 6 | ')]);
    expect(measure).toMatchObject({ current: { text: '6', label: 'May-23' }, period: { from: '2023-05', to: '2023-05' } });
  });

  it('may have its months in a second row of headings', () => {
    const twoRows = aTable('Ref | Measure | Quarter 1 | | ', ' | | Apr | May | Jun', '1a | Calls | 5 | 6 | 7', '1b | Visits | 8 | 9 | 10');
    const { measures } = extract([twoRows]);
    expect(measures.map((measure) => measure.series.map((reading) => `${reading.label} ${reading.text}`))).toEqual([
      ['Apr 5', 'May 6', 'Jun 7'],
      ['Apr 8', 'May 9', 'Jun 10'],
    ]);
  });
});

describe('a file of measures', () => {
  const file = aTable(
    'Note | Better when | Measure | Period | Current | Comparison period | Comparison | Aim | Provisional | Commentary | Objective | Area',
    'Counted anew. | Higher | Charge rate | April to December 2023 | 9.1% | 2022-23 | 8.4% | Increase charges | Yes | It rose from 8.4% to 9.1%. | 1.2 | Northside',
    ' | lower | Complaints | Q2 2023-24 | 40 | | 44 | | No | | | ',
  );

  it('is read by its headings in whatever order they are', () => {
    const [charge, complaints] = extract([file]).measures;
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

  it('has its rows cut off from their heading by a page break and is one table still', () => {
    const parts = [title, aTable('Measure | Comparison | December', 'Calls | 1 | 2'), aTable('Visits | 3 | 4')];
    expect(figures(...parts)).toEqual(['Calls: 1 -> 2', 'Visits: 3 -> 4']);
    expect(extract(parts).claimed).toEqual([false, true, true]);
  });

  it('repeats its heading over a page break without making a measure of it', () => {
    expect(
      figures(title, aTable('Measure | Comparison | December', 'Calls | 1 | 2', 'Measure | Comparison | December', 'Visits | 3 | 4')),
    ).toEqual(['Calls: 1 -> 2', 'Visits: 3 -> 4']);
  });
});

describe('other tables', () => {
  it.each([
    ['of commitments', ['Objective | Commitment | Owner | Status', '1.1 | Open a hub | Head of Crime | On track']],
    ['of abbreviations', ['Abbreviation | Meaning', 'ASB | Anti-social behaviour']],
    ['of awards', ['Organisation | Project | Award', 'Kite | Mentors | £72,100']],
    ['that lay out text', ['Objective | Update', '1.1 Safer homes | A hub was opened in May.']],
  ])('%s give no measures and are left to others', (_, rows) => {
    const { measures, claimed } = extract([aTable(...rows)]);
    expect(measures).toEqual([]);
    expect(claimed).toEqual([false]);
  });
});

it('knows the plan only from the facts', () => {
  expect(only([title, aTable('Measure | Comparison | Current', 'Calls | 1 | 2')], { plan: 'eastmere/2024-25' }).plan).toBe(
    'eastmere/2024-25',
  );
  expect(someFacts.plan).toBe('westmere/2023-24');
});
