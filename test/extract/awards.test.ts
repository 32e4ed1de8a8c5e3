import { aContext, aHeading, anItem, aParagraph, aTable, onLines } from '../builders/blocks';
import type { Block } from '../../src/documents/block';
import { extractAwards } from '../../src/extract/awards';
import type { DocumentFacts } from '../../src/plan/document';
import { financialYear } from '../../src/plan/period';
import type { Award } from '../../src/plan/records';

function extract(blocks: readonly Block[], facts: Partial<DocumentFacts> = {}) {
  const placed = onLines(...blocks);
  const { records, notes, claimed } = extractAwards(placed, aContext(placed, facts, { theme: 'westmere/theme/2.1' }));
  const awards = records.filter((record): record is Award => record.kind === 'award');
  const totals = records.flatMap((record) => (record.kind === 'passage' ? [record.text] : []));
  return { awards, totals, notes, claimed: placed.map((block) => claimed.has(block)) };
}

const told = (...blocks: readonly Block[]): string[] =>
  extract(blocks).awards.map((award) => `${award.purpose}: ${award.amount?.text ?? 'none'}`);

describe('a list under a fund', () => {
  const list = [
    aHeading('Commissioner’s Community Safety Fund initiatives:'),
    anItem('Outreach for victims of abuse, including two advocates: £48,500.'),
    anItem('An elders project: £30K'),
    anItem('Other spending includes a helpline.'),
    aHeading('Activities'),
    anItem('A further £1m was invested in laptops: £1m'),
  ];

  it('gives awards with fund, purpose, sum, year and theme', () => {
    expect(extract(list).awards[0]).toMatchObject({
      kind: 'award',
      id: 'westmere/2023-24/award/commissioners-community-safety-fund/outreach-for-victims-of-abuse-including-two-advocates',
      plan: 'westmere/2023-24',
      purpose: 'Outreach for victims of abuse, including two advocates',
      fund: 'Commissioner’s Community Safety Fund',
      amount: { text: '£48,500', value: 48_500, unit: 'money' },
      year: financialYear(2023),
      theme: 'westmere/theme/2.1',
      citations: [{ line: 2 }],
    });
  });

  it('keeps an award without a sum, and says so', () => {
    expect(told(...list)).toEqual([
      'Outreach for victims of abuse, including two advocates: £48,500',
      'An elders project: £30K',
      'Other spending includes a helpline: none',
    ]);
    expect(extract(list).notes).toEqual([expect.objectContaining({ code: 'no-amount', at: 'line 4' })]);
    expect(extract(list).claimed).toEqual([false, true, true, true, false, false]);
  });

  it('may stand under a bold line, with a remark between', () => {
    const title = 'Property Act Fund (PAF) initiatives';
    expect(extract([aParagraph(title, [title]), aParagraph('(inc. what others gave):'), anItem('A boxing club (£900)')]).awards).toEqual([
      expect.objectContaining({ purpose: 'A boxing club', fund: 'Property Act Fund', amount: expect.objectContaining({ text: '£900' }) }),
    ]);
  });

  it("takes the year of its heading before the document's own", () => {
    expect(extract([aHeading('Safer Streets Grant 2021/22'), anItem('Lighting: £5,000')]).awards[0]?.year).toEqual(financialYear(2021));
    expect(extract([aHeading('Safer Streets Grant'), anItem('Lighting: £5,000')], { year: financialYear(2019) }).awards[0]?.year).toEqual(
      financialYear(2019),
    );
  });

  it('tells same sums and same purposes apart', () => {
    const { awards } = extract([aHeading('Grants'), anItem('Hubs: £25,000'), anItem('Hubs: £25,000'), anItem('Vans: £25,000')]);
    expect(new Set(awards.map((award) => award.id)).size).toBe(3);
  });

  it('leaves details below a line to the line', () => {
    expect(told(aHeading('Grants'), anItem('Youth work: £900'), anItem('in two towns', 1), anItem('Vans: £5'))).toEqual([
      'Youth work: £900',
      'Vans: £5',
    ]);
  });

  it.each([
    ['£25,000 to Kite Foundation for mentors in schools.', 'mentors in schools', 'Kite Foundation'],
    ['£25,000 for mentors in schools', 'mentors in schools', undefined],
    ['Kite Foundation was awarded £25,000 for mentors in schools', 'mentors in schools', 'Kite Foundation'],
    ['Mentors in schools – £25,000', 'Mentors in schools', undefined],
  ])('is read in the ways lists say it: %s', (text, purpose, recipient) => {
    const [award] = extract([aHeading('Grants'), anItem(text)]).awards;
    expect([award?.purpose, award?.recipient, award?.amount?.text]).toEqual([purpose, recipient, '£25,000']);
  });
});

describe("the document's own total", () => {
  it('is kept in its words, with what it is a total of', () => {
    const table = { ...aTable('Project | Award', 'Hubs | £5', 'Vans | £6', 'Total | £11'), caption: 'Table 1: awards' };
    expect(extract([table])).toMatchObject({
      awards: [{ purpose: 'Hubs' }, { purpose: 'Vans' }],
      totals: ['Total: £11 (Table 1: awards)'],
    });
  });
});

describe('what an award names beside its purpose', () => {
  it('is its fund before it and its objective behind it', () => {
    const [award] = extract([aHeading('Funding received'), anItem('Home Office: youth navigators (P1-01): £295,000')]).awards;
    expect(award).toMatchObject({ purpose: 'Home Office: youth navigators', fund: 'Home Office', objective: 'westmere/2023-24/p1-01' });
  });
  it('is a fund that stands once before the rows it is over', () => {
    const rows = ['Safer Fund | Hubs | £5', ' | Vans | £6', 'Sub-total | | £11', 'Victims Grant | Advice | £3'];
    const { awards } = extract([aTable('Fund | Project | Award', ...rows)]);
    expect(awards.map(({ purpose, fund }) => [purpose, fund])).toEqual([
      ['Hubs', 'Safer Fund'],
      ['Vans', 'Safer Fund'],
      ['Advice', 'Victims Grant'],
    ]);
  });
});

describe('money that is no award', () => {
  it.each([
    ['running text', [aHeading('Progress'), anItem('We obtained over £807,000 for 26 charities, including £1m.')]],
    ['an item that ends in a sum under another heading', [aHeading('Progress'), anItem('Laptops bought: £1m')]],
    ['a fund of which no sum is told', [aHeading('Property Act Fund'), anItem('Funding was allocated to bodies who serve the plan.')]],
    ['a table without sums', [aTable('Project | Amount', 'Hubs | 12')]],
    ['a table of measures', [aTable('Measure | Comparison | Value', 'Cost of crime | £5 | £6')]],
  ])('%s', (_, blocks) => {
    expect(extract(blocks)).toEqual({ awards: [], totals: [], notes: [], claimed: blocks.map(() => false) });
  });

  it('is a sentence with two sums, which is kept whole and without a sum', () => {
    expect(told(aHeading('Grants'), anItem('Vans: £5,000'), anItem('Hubs: £3,000 now and £4,000'))).toEqual([
      'Vans: £5,000',
      'Hubs: £3,000 now and £4,000: none',
    ]);
  });
});

describe('a table of awards', () => {
  const table = aTable(
    'Organisation | Project | PCC priority | Area | Fund | Award',
    'Kite Foundation | Mentors in schools | P4 | Northside | Community Safety Fund | £72,100',
    'Town Council | Cameras | 5.3 | | Victims’ Fund | tbc',
    'Total | | | | | £72,100',
  );

  it('gives an award for every row but the total', () => {
    const { awards, notes, claimed } = extract([aHeading('Funding awards 2022/23'), table]);
    expect(awards).toMatchObject([
      {
        recipient: 'Kite Foundation',
        purpose: 'Mentors in schools',
        theme: 'westmere/theme/P4',
        area: 'Northside',
        fund: 'Community Safety Fund',
        amount: { value: 72_100 },
        year: financialYear(2022),
        citations: [{ line: 3 }],
      },
      { recipient: 'Town Council', purpose: 'Cameras', theme: 'westmere/theme/5.3', fund: 'Victims’ Fund' },
    ]);
    expect(awards[1]).not.toHaveProperty('amount');
    expect(notes.map((note) => note.code)).toEqual(['no-amount']);
    expect(claimed).toEqual([false, true]);
  });

  it('may say the purpose under "Funding" and the objective beside it', () => {
    const [award] = extract([
      aTable('Funding | Objective | Award | Spent to 31 December', 'Safer Streets Fund: patrols | 2.3 | £348,000 | £231,400'),
    ]).awards;
    expect(award).toMatchObject({
      purpose: 'Safer Streets Fund: patrols',
      fund: 'Safer Streets Fund',
      objective: 'westmere/2023-24/2.3',
      amount: { text: '£348,000' },
    });
  });

  it('may have its pounds in the heading', () => {
    expect(told(aTable('Grant (£) | Recipient', '72,100 | Kite Foundation'))).toEqual(['Kite Foundation: £72,100']);
  });

  it.each([
    ['Amount (£k)', '250', '£250k', 250_000],
    ['Amount £k', '1,250.5', '£1,250.5k', 1_250_500],
    ['Award (£000s)', '72', '£72k', 72_000],
    ["Allocation (£'000)", '72', '£72k', 72_000],
    ['Amount (£m)', '1.2', '£1.2m', 1_200_000],
    ['Value (£k) 2023/24', '250', '£250k', 250_000],
    ['Amount (£k)', '£1.2m', '£1.2m', 1_200_000],
    ['Amount (£)', '250', '£250', 250],
  ])('may have its scale in the heading: %s %s', (heading, cell, text, value) => {
    const [award] = extract([aTable(`Recipient | Project | ${heading}`, `Youth Club | Boxing | ${cell}`)]).awards;
    expect(award?.amount).toEqual({ text, value, unit: 'money' });
  });

  it('has no sum where cell and heading do not agree what its pounds are', () => {
    const rows = ['Youth Club | Boxing | £250', 'Hive | Music | 72'];
    expect(told(aTable('Recipient | Project | Amount (£k)', ...rows))).toEqual(['Boxing: none', 'Music: £72k']);
  });

  it('is noted when its total is not the sum', () => {
    const { notes } = extract([aTable('Project | Amount', 'Hubs | £10', 'Vans | £20', 'Total | £31')]);
    expect(notes).toEqual([expect.objectContaining({ code: 'total-differs', at: 'line 4' })]);
  });
});

describe('what only sums up other awards', () => {
  const list = (...items: readonly string[]): readonly Block[] => [
    aHeading('Community Safety Fund 2023/24'),
    ...items.map((text) => anItem(text)),
  ];

  it.each([
    'Total: £30,000',
    'TOTAL £30,000',
    'Grand total: £30,000.',
    'Total awarded in 2023/24: £30,000',
    'Total Community Safety Fund: £30,000',
    'Fund total (£30,000)',
    '£30,000 in total',
    'In total £30,000 was awarded',
    'A total of £30,000 was awarded to two groups',
  ])('is no award of the list, and belongs to it: %s', (total) => {
    const { awards, notes, claimed } = extract(list('Youth project: £10,000', 'Refuge: £20,000', total));
    expect(awards.map((award) => award.purpose)).toEqual(['Youth project', 'Refuge']);
    expect(notes).toEqual([]);
    expect(claimed).toEqual([false, true, true, true]);
  });

  it('may lead in to the list, or sum up a part of it', () => {
    const parts = list('Total: £60', 'Hubs: £10', 'Vans: £20', 'Sub-total: £30', 'Cameras: £30', 'Subtotal: £30');
    expect(told(...parts)).toEqual(['Hubs: £10', 'Vans: £20', 'Cameras: £30']);
    expect(extract(parts).notes).toEqual([]);
  });

  it('is noted in a list too when it is not the sum', () => {
    const { notes } = extract(list('Hubs: £10', 'Vans: £20', 'Total: £31'));
    expect(notes).toEqual([expect.objectContaining({ code: 'total-differs', at: 'line 4' })]);
  });

  it('may be more than the sum where an award has none', () => {
    expect(extract(list('Hubs: £10', 'Other spending', 'Total: £31')).notes.map((note) => note.code)).toEqual(['no-amount']);
  });

  it('is not somebody called so', () => {
    expect(told(...list('Hubs: £10', 'Total Respect: £5', 'A total approach to wellbeing: £20'))).toHaveLength(3);
    expect(told(aTable('Recipient | Amount', 'Kite | £10', 'Total Respect | £5'))).toEqual(['Kite: £10', 'Total Respect: £5']);
    expect(told(aTable('Recipient | Project | Amount', 'Total Respect | Boxing | £5'))).toEqual(['Boxing: £5']);
    expect(told(aTable('Project | Recipient | Amount', 'Boxing | Total Respect | £5'))).toEqual(['Boxing: £5']);
  });

  it('need not stand in the first column, and may count its awards', () => {
    const head = 'Year | Recipient | Project | Amount';
    const rows = ['2023/24 | Kite | Boxing | £5', '2023/24 | Hive | Music | £6'];
    for (const total of ['2023/24 | Total | | £11', 'Total | | 2 awards | £11', ' | | Total | £11', 'Total | various | all | £11'])
      expect(told(aTable(head, ...rows, total))).toEqual(['Boxing: £5', 'Music: £6']);
  });
});
