import { mergeRecords } from '../../src/library/merge';
import type { Measure, Objective, PlanRecord, Theme } from '../../src/plan/records';
import { financialYear, quarter } from '../../src/plan/period';
import { periodName } from '../../src/plan/period-name';
import { standingIn } from '../../src/plan/standing';
import { aCitation } from '../builders/citations';
import { aMeasure, anAward, anObjective, anUpdate, aReading, aTheme } from '../builders/records';

const from = (document: string): { readonly citations: PlanRecord['citations'] } => ({ citations: [aCitation({ document })] });

const documentsOf = (record: PlanRecord | undefined): string[] => (record?.citations ?? []).map(({ document }) => document);

function onlyOne<Kind extends PlanRecord['kind']>(kind: Kind, merged: readonly PlanRecord[]): Extract<PlanRecord, { kind: Kind }> {
  expect(merged).toHaveLength(1);
  const [record] = merged;
  if (record?.kind !== kind) throw new Error(`No ${kind}.`);
  return record as Extract<PlanRecord, { kind: Kind }>;
}

describe('an objective of two documents', () => {
  const older = anObjective({ ...from('q2.md'), title: 'Fewer hate crimes', period: quarter(2023, 2), themes: ['a', 'b'], status: 'Red' });
  const newer = anObjective({ ...from('q3.md'), title: 'Fewer hate crimes and incidents', period: quarter(2023, 3), themes: ['b', 'c'] });
  const merge = (...lists: PlanRecord[][]): Objective => onlyOne('objective', mergeRecords(lists));

  it.each([
    ['first', [[older], [newer]]],
    ['last', [[newer], [older]]],
  ])('has the words of the later one, wherever the older stands: %s', (_where, lists) => {
    expect(merge(...lists)).toMatchObject({ title: 'Fewer hate crimes and incidents', period: quarter(2023, 3) });
  });
  it('keeps what only the older one says of it as such', () =>
    expect(merge([{ ...older, introduction: 'Why.' }], [newer]).introduction).toBe('Why.'));
  it('has the links of both, the later ones first, each once', () => expect(merge([older], [newer]).themes).toEqual(['b', 'c', 'a']));
  it('has the places of both, the later one first', () => expect(documentsOf(merge([older], [newer]))).toEqual(['q3.md', 'q2.md']));
  it('is newer with a period than without', () =>
    expect(merge([newer], [anObjective({ ...from('undated.md'), title: 'Fewer hate crimes', period: undefined })]).title).toBe(
      newer.title,
    ));
  it('grows with a third document', () =>
    expect(documentsOf(merge([older], [newer], [anObjective({ ...from('q1.md'), period: quarter(2023, 1) })]))).toHaveLength(3));
});

describe('how an objective stands by several documents', () => {
  const of = (number: 1 | 2 | 3, own: Partial<Objective> = {}): Objective =>
    anObjective({ ...from(`q${number}.md`), period: quarter(2023, number), ...own });
  const year = anObjective({ ...from('plan.md'), period: financialYear(2023), lead: 'Head of Crime' });
  const merge = (...objectives: Objective[]): Objective => onlyOne('objective', mergeRecords(objectives.map((one) => [one])));
  const told = (objective: Objective, number?: 1 | 2 | 3): string => {
    const { status, lead, period, citation } = standingIn(objective, number && quarter(2023, number)) ?? {};
    return [status, lead, period && periodName(period), citation?.document].map((part) => part ?? '-').join(', ');
  };

  it('crosses no quarter', () => {
    const merged = merge(of(2, { status: 'Red' }), of(3));
    expect(merged.status).toBeUndefined();
    expect([told(merged), told(merged, 3), told(merged, 2)]).toEqual(['-, -, -, -', '-, -, -, -', 'Red, -, Q2 2023-24, q2.md']);
  });

  it('is kept for each of them, whatever the order', () => {
    const [first, second, third] = [of(1, { status: 'Amber' }), of(2, { lead: 'Head of Crime' }), of(3, { status: 'Green' })];
    for (const merged of [merge(first, second, third), merge(third, first, second), merge(second, third, first)]) {
      expect([merged.status, merged.lead]).toEqual(['Green', undefined]);
      expect([1, 2, 3].map((number) => told(merged, number as 1 | 2 | 3))).toEqual([
        'Amber, -, Q1 2023-24, q1.md',
        '-, Head of Crime, Q2 2023-24, q2.md',
        'Green, -, Q3 2023-24, q3.md',
      ]);
    }
  });

  it('is one where two documents speak of the same quarter', () => {
    const merged = merge(of(3, { status: 'Green' }), of(3, { ...from('annex.md'), lead: 'Head of Crime' }));
    expect([merged.status, merged.lead, merged.standings?.length]).toEqual(['Green', 'Head of Crime', 1]);
  });

  it.each([
    ['first', [year, of(2), of(3, { status: 'Green' })]],
    ['last', [of(3, { status: 'Green' }), of(2), year]],
  ])("has the lead of the year's plan in each quarter, and is as new as the newest of them: %s", (_where, objectives) => {
    const merged = merge(...objectives);
    expect(merged).toMatchObject({ status: 'Green', lead: 'Head of Crime', period: quarter(2023, 3) });
    expect(told(merged, 2)).toBe('-, Head of Crime, 2023-24, plan.md');
    expect(told(merged, 3)).toBe('Green, Head of Crime, Q3 2023-24, q3.md');
  });

  it('is of the year where its report rates it', () =>
    expect(merge({ ...year, status: 'Met' }, of(3, { status: 'Green' })).status).toBe('Met'));

  it('of a year asked for is the newest within it', () =>
    expect(standingIn(merge(of(1, { status: 'Amber' }), of(2, { status: 'Red' })), financialYear(2023))?.status).toBe('Red'));

  it('is its own where one document names it', () => {
    const alone = of(2, { status: 'Red' });
    expect(alone).not.toHaveProperty('standings');
    expect([told(alone), told(alone, 2), told(alone, 3)]).toEqual([told(alone), told(alone), '-, -, -, -']);
  });
});

describe('a theme of two documents', () => {
  const plan = aTheme({ ...from('plan.md'), title: 'Better reporting of hate crime', otherWordings: ['Reporting hate crime'] });
  const report = aTheme({ ...from('report.md'), title: 'Hate crime better reported', priority: 'Vulnerability' });
  const merged = (): Theme => onlyOne('theme', mergeRecords([[plan], [report]]));

  it('keeps the first wording and knows the others', () => {
    expect(merged().title).toBe('Better reporting of hate crime');
    expect(merged().otherWordings).toEqual(['Reporting hate crime', 'Hate crime better reported']);
  });
  it('knows no wording twice, nor its own', () =>
    expect(onlyOne('theme', mergeRecords([[plan], [plan]])).otherWordings).toEqual(['Reporting hate crime']));
  it('takes what only the second says', () => expect(merged().priority).toBe('Vulnerability'));
  it('has the places of both', () => expect(documentsOf(merged())).toEqual(['plan.md', 'report.md']));
});

describe('an award of two documents', () => {
  const report = anAward({ ...from('report.md'), recipient: 'Youth Club' });
  const table = anAward({ ...from('awards.csv'), recipient: 'Youth Club', plan: 'awards-2023-24', id: 'awards-2023-24/award/youth-club' });
  const many = (...lists: PlanRecord[][]): number => mergeRecords(lists).length;

  it('is one with the places of both', () => {
    expect(documentsOf(onlyOne('award', mergeRecords([[report], [table]])))).toEqual(['report.md', 'awards.csv']);
  });
  it('is of the force that one of them names, wherever that stands', () =>
    expect(onlyOne('award', mergeRecords([[table], [report]]))).toMatchObject({ id: report.id, plan: report.plan }));
  it('may be without its fund in a table that says who was given it', () => {
    const { fund, ...unnamed } = table;
    expect(onlyOne('award', mergeRecords([[unnamed], [report]])).fund).toBe(fund);
  });
  it.each([
    ['purpose', { purpose: 'Boxing' }],
    ['recipient', { recipient: 'Rowing Club' }],
    ['fund', { fund: 'Property Act Fund' }],
    ['sum', { amount: { text: '£30,000', value: 30_000, unit: 'money' as const } }],
    ['year', { year: quarter(2022, 1) }],
    ['force', { plan: 'eastmere/2023-24' }],
  ])('stays two where the %s is another', (_what, other) =>
    expect(many([report], [{ ...report, ...from('b.md'), id: 'b', ...other }])).toBe(2),
  );
  it('may be given twice, in each document', () => {
    const again = { ...report, id: 'again' };
    expect(many([report, again])).toBe(2);
    expect(
      many(
        [report, again],
        [
          { ...report, id: 'c' },
          { ...again, id: 'd' },
        ],
      ),
    ).toBe(2);
    expect(many([report, again], [{ ...report, id: 'c' }], [{ ...report, id: 'c' }])).toBe(2);
  });
});

describe('a measure of two documents', () => {
  const plan = aMeasure({ ...from('plan.md'), commentary: 'It fell.' });
  const file = aMeasure({
    ...from('measures.csv'),
    id: 'm',
    name: 'Reduce the level of residential burglary.',
    target: aReading('3,000'),
    commentary: 'Fewer.',
  });
  const merged = (): Measure => onlyOne('measure', mergeRecords([[plan], [file]]));

  it('is one where name, place, months and figures are the same', () => {
    expect(merged()).toMatchObject({ id: plan.id, target: { text: '3,000' }, commentary: 'It fell.\n\nFewer.' });
    expect(documentsOf(merged())).toEqual(['plan.md', 'measures.csv']);
  });
  it.each([
    ['figure', { current: aReading('3,013') }],
    ['comparison', { comparison: aReading('3,556') }],
    ['place', { place: 'Northside' }],
    ['period', { period: quarter(2023, 2) }],
    ['aim', { aim: 'Reduce theft' }],
    ['good direction', { good: { way: 'up' as const } }],
    ['rating', { status: 'Green' }],
  ])('stays two where the %s is another', (_what, other) =>
    expect(mergeRecords([[{ ...plan, aim: 'Reduce burglary', status: 'Red' }], [{ ...file, ...other }]])).toHaveLength(2),
  );
  it('stays two where no figure tells', () => {
    const bare = aMeasure({ current: undefined, comparison: undefined });
    expect(mergeRecords([[bare], [{ ...bare, id: 'm' }]])).toHaveLength(2);
  });
});

describe('other records that share an id', () => {
  const first = aMeasure({ ...from('a.md'), id: 'x' });
  const second = aMeasure({ ...from('b.md'), id: 'x', current: aReading('3,013') });
  const third = aMeasure({ ...from('b.md'), id: 'x', current: aReading('3,014') });
  const ids = (...lists: PlanRecord[][]): string[] => mergeRecords(lists).map(({ id }) => id);

  it('both stay, the second under an id that names its document', () => expect(ids([first], [second])).toEqual(['x', 'x#b.md']));
  it('a third has an id of its own too', () => expect(new Set(ids([first], [second], [third])).size).toBe(3));
  it('an objective and an update are never made one', () =>
    expect(mergeRecords([[anObjective({ id: 'x' })], [anUpdate({ id: 'x' })]]).map(({ kind }) => kind)).toEqual(['objective', 'update']));
  it('the same documents give the same ids', () => expect(ids([first], [second], [third])).toEqual(ids([first], [second], [third])));
});

describe('records of no shared id', () => {
  it('stay as they are, in order', () => {
    const records = [anObjective(), aTheme(), anUpdate()];
    expect(mergeRecords([records.slice(0, 1), records.slice(1)])).toEqual(records);
  });
  it('may be none', () => expect(mergeRecords([])).toEqual([]));
});
