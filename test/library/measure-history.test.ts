import { measureHistories } from '../../src/library/measure-history';
import type { Period } from '../../src/plan/period';
import { quarter } from '../../src/plan/period';
import type { Measure } from '../../src/plan/records';
import { aCitation } from '../builders/citations';
import { aMeasure, aReading } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';

const period = (from: Period['from'], to: Period['to']): Period => ({ from, to });
const of = (file: string, text: string, when: Period, measure: Partial<Measure> = {}): Measure => {
  const name = measure.name ?? 'Burglary offences';
  return aMeasure({
    id: `${name}@${file}`,
    name,
    current: aReading(text),
    comparison: undefined,
    period: when,
    citations: [aCitation({ document: file })],
    ...measure,
  });
};
const linesOf = (...measures: Measure[]): string[] => {
  const snapshot = aSnapshotOf(...measures.map((measure) => ({ file: measure.citations[0].document, records: [measure] })));
  const histories = new Set(measureHistories(snapshot).values());
  return [...histories].flatMap(({ lines }) =>
    lines.map(({ stretch, readings }) => `${stretch}: ${readings.map(({ text }) => text).join(', ')}`),
  );
};

describe('the readings of one measure', () => {
  it('of the year to date are one line, the first quarter among them', () =>
    expect(
      linesOf(
        of('q1', '100', quarter(2023, 1)),
        of('q3', '330', period('2023-04', '2023-12')),
        of('q2', '210', period('2023-04', '2023-09')),
      ),
    ).toEqual(['year-to-date: 100, 210, 330']));

  it('of single quarters are another, with the first quarter in both', () =>
    expect(
      linesOf(of('q1', '100', quarter(2023, 1)), of('a', '110', quarter(2023, 2)), of('b', '210', period('2023-04', '2023-09'))),
    ).toEqual(['quarter: 100, 110', 'year-to-date: 100, 210']));

  it('of another year are no part of this year to date', () =>
    expect(linesOf(of('a', '400', period('2022-04', '2022-12')), of('b', '330', period('2023-04', '2023-12')))).toEqual([
      'year-to-date: 400',
      'year-to-date: 330',
    ]));

  it('of months leave April out of the year to date', () => {
    const series = ['2023-04', '2023-05'].map((month, at) =>
      aReading(`${at + 1}`, { period: period(month as Period['from'], month as Period['to']) }),
    );
    expect(linesOf(of('months', '3', period('2023-04', '2023-05'), { series }))).toEqual(['month: 1, 2', 'year-to-date: 3']);
  });

  it('never cross units, places, aims or forces', () => {
    const q3 = quarter(2023, 3);
    const other = (measure: Partial<Measure>): string[] => linesOf(of('a', '1', quarter(2023, 2)), of('b', '2', q3, measure));
    const apart = ['quarter: 1', 'quarter: 2'];
    expect(other({ place: 'Arden' })).toEqual(apart);
    expect(other({ plan: 'arden/2023-24' })).toEqual(apart);
    expect(other({ name: 'Burglary offences solved' })).toEqual(apart);
    expect(other({ current: aReading('2', { unit: 'percent', text: '2%' }) })).toEqual(['quarter: 1', 'quarter: 2%']);
    expect(other({})).toEqual(['quarter: 1, 2']);
  });
});

describe('a figure that a later report gives otherwise', () => {
  it('is the later one, and the earlier is known', () => {
    const before = of('q2', '38', quarter(2023, 2));
    const now = of('q3', '45', quarter(2023, 3), { otherComparisons: [aReading('39', { period: quarter(2023, 2) })] });
    const snapshot = aSnapshotOf({ file: 'q2', records: [before] }, { file: 'q3', records: [now] });
    const [line] = measureHistories(snapshot).get(now.id)?.lines ?? [];
    expect(line?.readings.map(({ text, restated }) => [text, restated?.text])).toEqual([
      ['39', '38'],
      ['45', undefined],
    ]);
  });
});
