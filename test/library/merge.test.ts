import { mergeRecords } from '../../src/library/merge';
import type { Measure, Objective, PlanRecord, Theme } from '../../src/plan/records';
import { quarter } from '../../src/plan/period';
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
  it('keeps what only the older one says', () => expect(merge([older], [newer]).status).toBe('Red'));
  it('has the links of both, the later ones first, each once', () => expect(merge([older], [newer]).themes).toEqual(['b', 'c', 'a']));
  it('has the places of both, the later one first', () => expect(documentsOf(merge([older], [newer]))).toEqual(['q3.md', 'q2.md']));
  it('is newer with a period than without', () =>
    expect(merge([newer], [anObjective({ ...from('undated.md'), title: 'Undated', period: undefined })]).title).toBe(newer.title));
  it('grows with a third document', () =>
    expect(documentsOf(merge([older], [newer], [anObjective({ ...from('q1.md'), period: quarter(2023, 1) })]))).toHaveLength(3));
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
