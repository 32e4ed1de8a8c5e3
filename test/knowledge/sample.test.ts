import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import type { PlanRecord, RecordKind } from '../../src/plan/records';

const SAMPLE = join(__dirname, '..', '..', 'knowledge');
const REAL = join(__dirname, '..', '..', '..', 'shared', 'knowledge');

/** Updates of each objective; what the published document says twice is counted once. */
const UPDATES: Readonly<Record<string, number>> = {
  ...{ '1.1': 7, '1.2': 11, '1.3': 2, '1.4': 1, '1.5': 4, '1.6': 2 },
  ...{ '2.1': 10, '2.2': 1, '2.3': 2, '2.4': 12, '2.5': 4, '2.6': 2 },
  ...{ '3.1': 3, '3.2': 1, '3.3': 2, '3.4': 2, '3.5': 6, '3.6': 8 },
  ...{ '4.1': 4, '4.2': 5, '4.3': 3, '4.4': 5, '4.5': 4, '4.6': 3, '4.7': 2, '4.8': 4, '4.9': 2 },
};

/** Themes of each objective. */
const THEMES: Readonly<Record<string, string>> = {
  ...{
    '1.1': '1.1 1.5 4.3 4.4 5.2',
    '1.2': '1.2 1.3 3.1 3.4 4.3',
    '1.3': '2.2 3.1 3.3',
    '1.4': '4.2',
    '1.5': '1.3 1.4 3.3',
    '1.6': '1.1 3.3 5.1 5.2',
  },
  ...{ '2.1': '1.3 2.1 2.3 2.5 5.3', '2.2': '1.1 1.4 3.1', '2.3': '1.3 2.2 2.6 4.3 5.3', '2.4': '1.3 2.1 2.2 2.3 2.5 4.1 4.3' },
  ...{ '2.5': '1.5 2.2 2.4 2.6 3.2 4.1 4.3', '2.6': '3.4 5.1' },
  ...{ '3.1': '2.6 3.3 5.3', '3.2': '2.6 5.3', '3.3': '2.6 5.3', '3.4': '2.6 5.3', '3.5': '2.6 5.3', '3.6': '1.5 2.6 4.3 4.4 5.2 5.3' },
  ...{
    '4.1': '2.6 5.3',
    '4.2': '5.4',
    '4.3': '1.2 2.3 2.4 4.1 4.3 5.4',
    '4.4': '1.1 1.2 1.3 1.4 2.3 3.4',
    '4.5': '2.4 4.2',
    '4.6': '4.3 5.4',
  },
  ...{ '4.7': '1.4 5.1', '4.8': '', '4.9': '2.6 5.3' },
};

/** Every measure: what it was, what it is. */
const MEASURES = [
  ...['3,555 > 4,331', '23,178 > 25,365', '7,386 > 7,476', '15,792 > 17,889', '1,075 > 1,068', '10.4% > 8.7%', '19.2% > 13.5%', '94 > 96'],
  ...['64% > 65%', '17% > 15%', '19% > 20%', '27.0% > 27.2%'],
  ...['1,079 > 1,384', '54 > 149', '120 > 145', '10 > 17', '79 > 174', '1,147 > 1,336', '64 > 86', '108 > 189', '27 > 26', '102 > 188'],
  ...['439,862 > 440,301', '215,183 > 199,363', '99,221 > 101,528', '77,309 > 70,579'],
  ...['91 > 92', '7 > 0', '2 > 2', '194 > 155', '22 > 10', '15 > 8'],
];

const AWARDS = [
  '£571,758',
  '£485,646',
  '£85,973',
  '£30,012',
  '£112,532',
  '£206,930',
  '£25,000',
  '£40,204',
  '£25,000',
  '-',
  '£814,810',
  '£296,022',
  '£83,732',
  '£44,810',
];

type Of<K extends RecordKind> = Extract<PlanRecord, { kind: K }>;

function ofKind<K extends RecordKind>(snapshot: Snapshot, kind: K): Of<K>[] {
  return snapshot.records.filter((record): record is Of<K> => record.kind === kind);
}

const updatesByObjective = (snapshot: Snapshot): Record<string, number> =>
  Object.fromEntries(
    ofKind(snapshot, 'objective').map(({ id, number }) => [
      number ?? id,
      ofKind(snapshot, 'update').filter((update) => update.objective === id).length,
    ]),
  );

function themesByObjective(snapshot: Snapshot): Record<string, string> {
  const numberOf = (id: string): string => ofKind(snapshot, 'theme').find((theme) => theme.id === id)?.number ?? id;
  return Object.fromEntries(
    ofKind(snapshot, 'objective').map(({ id, number, themes }) => [number ?? id, themes.map(numberOf).sort().join(' ')]),
  );
}

const figuresOfMeasures = (snapshot: Snapshot): string[] =>
  ofKind(snapshot, 'measure').map(({ comparison, current }) => `${comparison?.text ?? '-'} > ${current?.text ?? '-'}`);

const sums = (snapshot: Snapshot): string[] => ofKind(snapshot, 'award').map(({ amount }) => amount?.text ?? '-');

describe('the sample that ships', () => {
  let sample: Snapshot;
  beforeAll(async () => {
    sample = await loadLibrary(SAMPLE, { reading: readHere });
  });

  it('is read whole; the one award without a sum is told', () => {
    expect(sample.documents.map(({ file, notes }) => [file, notes.map(({ code }) => code)])).toEqual([
      ['glossary.md', []],
      ['tvp-delivery-plan-2017-18-q3.md', []],
      ['tvp-measures-2017-18-q3.csv', []],
      ['tvp-pcc-progress-report-2019-20.md', ['no-amount']],
    ]);
  });

  it('has every objective with its updates', () => expect(updatesByObjective(sample)).toEqual(UPDATES));
  it('has every objective with its themes', () => expect(themesByObjective(sample)).toEqual(THEMES));

  it('has five highlights and three updates of section 4', () => {
    const updates = ofKind(sample, 'update');
    expect(updates.filter(({ highlight }) => highlight).map(({ title }) => title)).toHaveLength(5);
    expect(
      updates.filter(({ objective, section, theme }) => objective === undefined && theme === undefined && section?.number === '4'),
    ).toHaveLength(3);
  });

  it('has 23 themes, each in one wording', () => {
    const themes = ofKind(sample, 'theme');
    expect(new Set(themes.map(({ number }) => number)).size).toBe(23);
    expect(themes).toHaveLength(23);
    expect(themes.flatMap(({ otherWordings }) => otherWordings)).toEqual([]);
  });

  it('has every measure with its figures', () => expect(figuresOfMeasures(sample).sort()).toEqual([...MEASURES].sort()));

  it('says of every measure what it covers, that it is provisional and which way is good', () => {
    for (const measure of ofKind(sample, 'measure')) {
      expect(measure).toMatchObject({ period: { from: '2017-04', to: '2017-12' }, provisional: true, good: { from: 'stated' } });
      expect(measure.good.way).not.toBe('unknown');
      expect(measure.comparisonPeriod).toBeDefined();
    }
  });

  it.each([
    ['371', '377'],
    ['1,177', '1,337'],
    ['8.0%', '7.2%'],
  ])('says in a commentary that %s was then and %s is now', (then, now) => {
    const found = ofKind(sample, 'measure').flatMap(({ commentaryFigures }) => commentaryFigures);
    expect(found).toContainEqual(
      expect.objectContaining({ comparison: expect.objectContaining({ text: then }), current: expect.objectContaining({ text: now }) }),
    );
  });

  it.each(['776', '3,027', '7,485', '1,497', '439', '15,820'])('has %s, which only a commentary says', (figure) => {
    const found = ofKind(sample, 'measure').flatMap(({ commentaryFigures }) => commentaryFigures.flatMap(({ figures }) => figures));
    expect(found.map(({ text }) => text)).toContain(figure);
  });

  it('has every award with its fund', () => {
    expect(sums(sample).sort()).toEqual([...AWARDS].sort());
    for (const award of ofKind(sample, 'award'))
      expect(award).toMatchObject({ fund: expect.stringContaining('Community Safety Fund'), year: { from: '2019-04', to: '2020-03' } });
  });

  it('ties activities to the key aims, and says who acted and when', () => {
    const activities = ofKind(sample, 'update').filter(({ by }) => by !== undefined);
    const count = (by: string, theme: string): number =>
      activities.filter((activity) => activity.by === by && activity.theme?.endsWith(theme)).length;
    expect(['5.1', '5.2', '5.3', '5.4'].map((theme) => count('force', theme))).toEqual([5, 4, 8, 3]);
    expect(count('commissioner', '5.1')).toBe(13);
    expect(activities.find(({ text }) => text.includes('Early Intervention Youth Fund programme'))?.period).toEqual({
      from: '2020-04',
      to: '2020-06',
    });
  });
});

const there = existsSync(REAL);

(there ? describe : describe.skip)(
  there ? 'the sample and the published documents' : 'the sample and the published documents (skipped: they are not beside the repository)',
  () => {
    let sample: Snapshot;
    let real: Snapshot;
    beforeAll(async () => {
      [sample, real] = await Promise.all([loadLibrary(SAMPLE, { reading: readHere }), loadLibrary(REAL, { reading: readHere })]);
    });

    // The published list of 2.1 has no items, so it is read sentence by sentence.
    const asPublished = (updates: Record<string, number>): Record<string, number> => ({ ...updates, '2.1': 0 });
    it('have the same objectives with as many updates', () =>
      expect(asPublished(updatesByObjective(sample))).toEqual(asPublished(updatesByObjective(real))));
    it('have the same links to themes', () => expect(themesByObjective(sample)).toEqual(themesByObjective(real)));
    it('have the same figures in their measures', () => expect(figuresOfMeasures(sample).sort()).toEqual(figuresOfMeasures(real).sort()));
    it('have the same awards', () => expect(sums(sample).sort()).toEqual(sums(real).sort()));
  },
);
