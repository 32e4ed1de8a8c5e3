import { UNTIDY_PLAN } from './untidy-plan';
import { extractFrom, type Gave } from '../builders/documents';
import { quarter } from '../../src/plan/period';

let plan: Gave;
beforeAll(async () => {
  plan = await extractFrom(UNTIDY_PLAN, 'update.txt');
});

const numbersOf = (ids: readonly string[]): string[] => ids.map((id) => id.split('/').at(-1) ?? '');
const themesOf = (number: string): string[] => numbersOf(plan.objectives.find((one) => one.number === number)?.themes ?? []);

describe('a plan in which theme numbers look like objective numbers', () => {
  it('knows the document by its words', () => {
    expect(plan.facts).toMatchObject({
      title: 'Westmere Vale Police Delivery Plan Quarter 3 update',
      force: 'Westmere Vale Police',
      plan: 'wvp/2021-22',
      kind: 'plan',
      period: quarter(2021, 3),
    });
  });

  it('finds the objectives and no others, each with its section', () => {
    expect(plan.objectives.map((one) => `${one.section?.number ?? '-'} ${one.number ?? '-'}`)).toEqual([
      '1 1.1',
      '1 1.2',
      '1 1.3',
      '2 2.1',
      '3 3.1',
      '4 4.1',
      '4 4.2',
    ]);
    expect(plan.objectives[0]).toMatchObject({
      id: 'wvp/2021-22/1.1',
      title: 'Making town centres safe at night',
      section: { number: '1', title: 'Safer streets for everyone' },
      period: quarter(2021, 3),
    });
  });

  it('does not take a part of the report for a section of the plan', () => {
    expect(plan.objectives.map((one) => one.section?.title)).not.toContain(expect.stringContaining('Performance'));
  });

  it('reads a heading over updates that is glued to a title', () => {
    expect(plan.objectives[1]?.title).toBe('Tackling fraud against older people');
    expect(plan.under('1.2')).toContain('A fraud van visited nine villages.');
  });

  it('finds an objective that has no heading over its updates, by its place in the order', () => {
    expect(plan.under('4.2')).toEqual(['Exit interviews began in December.']);
  });

  it('keeps the words between a title and its updates as the introduction', () => {
    expect(plan.objectives[2]?.introduction).toBe('The most harm is done by few people, and this work is about them.');
  });

  it('reads updates under a heading that names the quarter before as told in this one', () => {
    expect(plan.updates.find((one) => one.objective?.endsWith('/4.1'))).toMatchObject({
      text: 'Two open evenings were held.',
      period: quarter(2021, 3),
      id: 'wvp/2021-22/4.1/q3/1',
    });
  });
});

describe('updates that a page break left among the themes', () => {
  it('belong to the objective above them', () => {
    expect(plan.under('1.2')).toEqual([
      'A fraud van visited nine villages.',
      'The bank protocol was used in eleven cases (seven of them in Marsh End)',
      'Card readers were checked in every market hall of the county.',
      expect.stringContaining('twelve volunteers'),
    ]);
    expect(plan.under('2.1').at(-1)).toBe('Operation Heron stopped 40 drivers in one night.');
  });

  it('are told from the sub-points of a theme', () => {
    expect(plan.under('1.1')).toHaveLength(2);
    expect(plan.under('1.3')).toContain('A clinic for offenders opened in Lower Westmere on 11 December 2021.');
    expect(plan.updates.some((one) => /without delay|right services/.test(one.text))).toBe(false);
  });

  it('do not keep a theme from being joined where the page cut it', () => {
    expect(plan.themes.find((one) => one.number === '2.1')).toMatchObject({
      title:
        'Coordinated efforts by all agencies to improve awareness of measures to protect people from online fraud, above all the old and the young',
      otherWordings: [],
    });
  });
});

describe('themes', () => {
  it('are linked to the objectives, each once and in order, with or without their heading', () => {
    expect(themesOf('1.1')).toEqual(['1.1', '4.3']);
    expect(themesOf('1.2')).toEqual(['1.2', '2.1', '4.3']);
    expect(themesOf('2.1')).toEqual(['1.3', '2.1']);
    expect(themesOf('3.1')).toEqual(['5.3']);
    expect(themesOf('4.1')).toEqual(['5.4']);
    expect(themesOf('4.2')).toEqual([]);
  });

  it('have ids that outlast the plan, and every place they stand at', () => {
    const theme = plan.themes.find((one) => one.number === '5.4');
    expect(theme?.id).toBe('wvp/theme/5.4');
    expect(theme?.citations).toHaveLength(3);
  });

  it('take in their sub-points', () => {
    expect(plan.themes.find((one) => one.number === '1.1')?.title).toBe(
      'Better support for people in distress, leading to referral to the right services and care without delay',
    );
  });
});

describe('updates said twice', () => {
  it('are one update with both places within an objective', () => {
    const scheme = plan.updates.filter((one) => one.text.includes('mentoring scheme'));
    expect(scheme).toHaveLength(1);
    expect(scheme[0]?.citations).toHaveLength(2);
    expect(plan.notes.filter((note) => note.code === 'said-twice')).toHaveLength(1);
  });

  it('stay two under two objectives', () => {
    expect(plan.updates.filter((one) => one.text.includes('twelve volunteers')).map((one) => one.objective)).toEqual([
      'wvp/2021-22/1.1',
      'wvp/2021-22/1.2',
    ]);
  });
});

describe('tables that set a plan in columns', () => {
  it('give their lists without marks as one update a sentence, also where a full stop is lost', () => {
    expect(plan.under('2.1').slice(0, 3)).toEqual([
      'A campaign on rural theft was launched in October.',
      'The film for schools was shown to 900 young adults',
      'Following the film, six classes asked for a visit. This will go on in spring.',
    ]);
  });

  it('give their bullets as updates and join one that the page cut', () => {
    expect(plan.under('3.1')).toEqual([
      'Tablets went to all response officers.',
      'The data centre is open and will serve Westmere, and in the future Ford and Marsh End, so that both can work more closely together.',
      'The radio project has its lead.',
    ]);
  });
});

describe('what belongs to no objective', () => {
  it('is a highlight in the summary, with its run-in heading', () => {
    expect(plan.highlights.map(({ title, text }) => ({ title, text }))).toEqual([
      { title: 'Contact', text: 'The contact centre moved to its new building.' },
      { title: 'People', text: 'Forty officers joined.' },
    ]);
  });

  it('is an update of its section below a section heading', () => {
    expect(plan.updates.filter((one) => !one.objective)).toMatchObject([
      { text: 'A mentoring programme was launched in November 2021.', section: { number: '4' }, period: quarter(2021, 3) },
    ]);
  });

  it('leaves figures to the measures', () => {
    expect(plan.records.filter((one) => one.kind === 'measure')).toHaveLength(1);
    expect(plan.passages.some((one) => one.text.includes('120'))).toBe(false);
  });
});

it('gives every record an id of its own and a place', () => {
  expect(new Set(plan.records.map((one) => one.id)).size).toBe(plan.records.length);
  for (const record of plan.records) expect(record.citations[0]).toMatchObject({ document: 'update.txt', line: expect.any(Number) });
});

it('cites an update under its section, objective and heading', () => {
  expect(plan.updates[0]?.citations[0]).toMatchObject({
    title: 'Westmere Vale Police Delivery Plan Quarter 3 update',
    headings: ['Section 1', '1 Safer streets for everyone', '1.1 Making town centres safe at night', 'Q3 update'],
  });
});

it('keeps the ids of other objectives when an update is added to one', async () => {
  const more = await extractFrom(UNTIDY_PLAN.replace('- A fraud van', '- A helpline opened.\n- A fraud van'), 'update.txt');
  const ids = (gave: Gave): string[] => gave.records.filter((one) => !one.id.includes('/1.2/')).map((one) => one.id);
  expect(ids(more)).toEqual(ids(plan));
});
