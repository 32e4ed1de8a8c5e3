import { aHeading, aParagraph, aTable, someFacts } from '../builders/blocks';
import { figuresIn, measuresIn, onlyMeasureIn } from '../builders/measures-in';
import { month } from '../../src/plan/period';

const nineMonths = { from: month(2023, 4), to: month(2023, 12) };
const nineMonthsBefore = { from: month(2022, 4), to: month(2022, 12) };
const title = aHeading('Performance from April to December 2023 (provisional)');

describe('a row of a table of measures', () => {
  const burglary = [
    title,
    aTable('Measure | Comparison | December', 'Reduce the number of burglaries | 3,555 | 3,012'),
    aParagraph('Burglaries fell from 3,555 to 3,012, a fall of 15.3% (543 offences).'),
    aHeading('Next'),
    aParagraph('Another story of 12 burglaries.'),
  ];

  it('becomes a measure with what was then and what is now', () => {
    expect(onlyMeasureIn(burglary)).toMatchObject({
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
    const measure = onlyMeasureIn(burglary);
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
    expect(onlyMeasureIn(burglary).citations[0]).toMatchObject({ line: 3 });
    expect(measuresIn(burglary).claimed).toEqual([false, true, true, false, false]);
  });

  it('has an id that says the months last and is the same without them in every quarter', () => {
    const later = [
      aHeading('Performance in April 2023 to March 2024'),
      aTable('Measure | Comparison | March', 'Reduce the number of burglaries | 4 | 5'),
    ];
    const [now, then] = [onlyMeasureIn(burglary).id, onlyMeasureIn(later).id].map((id) => id.split('@'));
    expect(now).toEqual(['westmere/2023-24/measure/reduce-the-number-of-burglaries', '2023-04..2023-12']);
    expect(then).toEqual([now?.[0], '2023-04..2024-03']);
  });

  it('has the same id whether or not its label says that it is new', () => {
    const id = (label: string): string => onlyMeasureIn([title, aTable('Measure | Comparison | Current', `${label} | 1 | 2`)]).id;
    expect(id('Thefts from shops (new)')).toBe(id('Thefts from shops'));
    expect(id('Thefts from shops (dwellings)')).not.toBe(id('Thefts from shops'));
  });

  it('has an id of its own even where a name stands twice', () => {
    const { measures } = measuresIn([title, aTable('Measure | Comparison | December', 'Calls | 1 | 2', 'Calls | 3 | 4')]);
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
    expect(figuresIn(title, table)).toEqual([
      'Rate: 8.0% -> 7.25%',
      'Time to answer: 06:15 -> 02:47',
      'Cost: £1.2m -> £980K',
      'New: none -> 4',
    ]);
  });
});

describe('a provisional figure', () => {
  const heading = aHeading('Performance from April to December 2023');
  it.each([
    ['its cell', 'Measure | Comparison | December', 'Calls | 900 | 1,200 (p)'],
    ['the cell it is compared with', 'Measure | Comparison | December', 'Calls | 900p | 1,200'],
    ['its column', 'Measure | Comparison | December (p)', 'Calls | 900 | 1,200'],
    ['its label', 'Measure | Comparison | December', 'Calls (provisional) | 900 | 1,200'],
  ])('is known by %s', (_, ...rows) => {
    expect(onlyMeasureIn([heading, aTable(...rows)])).toMatchObject({ provisional: true, current: { text: '1,200', value: 1200 } });
  });

  it('is none without a mark', () =>
    expect(onlyMeasureIn([heading, aTable('Measure | Comparison | December', 'Calls | 900 | 1,200')]).provisional).toBe(false));
});

describe('a title row', () => {
  const calls = aTable(
    'Measure | Comparison | December',
    'Reduce the demand on our control room | | ',
    'All calls | 900 | 850',
    'Urgent calls | 90 | 95',
  );

  it('is the aim of the rows below it', () => {
    const { measures } = measuresIn([title, calls]);
    expect(measures.map(({ name, aim, good }) => [name, aim, good.way, good.from])).toEqual([
      ['All calls', 'Reduce the demand on our control room', 'down', 'aim'],
      ['Urgent calls', 'Reduce the demand on our control room', 'down', 'aim'],
    ]);
  });

  it('makes rows of one name different ones', () => {
    const table = aTable('Measure | Comparison | Current', 'Increase A', 'Level | 1 | 2', 'Increase B', 'Level | 3 | 4');
    expect(measuresIn([title, table]).measures.map((measure) => measure.id.split('@')[0])).toEqual([
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
    const [first, second] = measuresIn([title, table]).measures;
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
    expect(measuresIn([title, table]).measures.map((measure) => measure.aim)).toEqual(['Reduce violence', 'Reduce violence']);
  });
});

describe('other tables', () => {
  it.each([
    ['of commitments', ['Objective | Commitment | Owner | Status', '1.1 | Open a hub | Head of Crime | On track']],
    ['of abbreviations', ['Abbreviation | Meaning', 'ASB | Anti-social behaviour']],
    ['of awards', ['Organisation | Project | Award', 'Kite | Mentors | £72,100']],
    ['that lay out text', ['Objective | Update', '1.1 Safer homes | A hub was opened in May.']],
  ])('%s give no measures and are left to others', (_, rows) => {
    const { measures, claimed } = measuresIn([aTable(...rows)]);
    expect(measures).toEqual([]);
    expect(claimed).toEqual([false]);
  });
});

it('knows the plan only from the facts', () => {
  expect(onlyMeasureIn([title, aTable('Measure | Comparison | Current', 'Calls | 1 | 2')], { plan: 'eastmere/2024-25' }).plan).toBe(
    'eastmere/2024-25',
  );
  expect(someFacts.plan).toBe('westmere/2023-24');
});
