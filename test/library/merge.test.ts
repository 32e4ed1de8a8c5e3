import { mergeRecords } from '../../src/library/merge';
import type { Objective, PlanRecord, Theme } from '../../src/plan/records';
import { quarter } from '../../src/plan/period';
import { aCitation } from '../builders/citations';
import { aMeasure, anObjective, anUpdate, aTheme } from '../builders/records';

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

describe('other records that share an id', () => {
  const first = aMeasure({ ...from('a.md'), id: 'x' });
  const second = aMeasure({ ...from('b.md'), id: 'x' });
  const ids = (...lists: PlanRecord[][]): string[] => mergeRecords(lists).map(({ id }) => id);

  it('both stay, the second under an id that names its document', () => expect(ids([first], [second])).toEqual(['x', 'x#b.md']));
  it('a third has an id of its own too', () => expect(new Set(ids([first], [second], [second], [second])).size).toBe(4));
  it('an objective and an update are never made one', () =>
    expect(mergeRecords([[anObjective({ id: 'x' })], [anUpdate({ id: 'x' })]]).map(({ kind }) => kind)).toEqual(['objective', 'update']));
  it('the same documents give the same ids', () => expect(ids([first], [second], [second])).toEqual(ids([first], [second], [second])));
});

describe('records of no shared id', () => {
  it('stay as they are, in order', () => {
    const records = [anObjective(), aTheme(), anUpdate()];
    expect(mergeRecords([records.slice(0, 1), records.slice(1)])).toEqual(records);
  });
  it('may be none', () => expect(mergeRecords([])).toEqual([]));
});
