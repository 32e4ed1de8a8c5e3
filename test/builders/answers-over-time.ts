import type { ChangesAnswer, HistoryAnswer, MeasureRun, TrendAnswer } from '../../src/ask/answer';
import { changesBetween } from '../../src/library/changes';
import type { TimedReading } from '../../src/library/measure-history';
import { quarter, type Period } from '../../src/plan/period';
import type { Measure } from '../../src/plan/records';
import { aCommitment, aMeasure, anObjective, anUpdate, aReading } from './records';

export const q2 = quarter(2023, 2);
export const q3 = quarter(2023, 3);

const common = (headline: string, reading: string) => ({ headline, reading, again: reading, next: [] });

/** A measure with readings, the oldest first, as "57 of 2023-04 to 2023-06". */
export function aRun(readings: readonly (readonly [string, Period])[], run: Partial<MeasureRun> = {}): MeasureRun {
  const measure: Measure = run.measure ?? aMeasure({ name: 'Vehicle crime offences' });
  const timed = readings.map(([text, period]): TimedReading => ({ ...aReading(text, { period }), period, measure }));
  const [first, ...rest] = timed;
  if (!first) throw new Error('A run has a reading.');
  return { measure, stretch: 'quarter', readings: [first, ...rest], basis: 'direct', added: [], ...run };
}

/** Nine months, with a target beside them. */
export function monthsRun(measure: Partial<Measure> = {}): MeasureRun {
  const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2023-${month}` as const);
  return aRun(
    months.map((month, at) => [`${70 + at}`, { from: month, to: month }] as const),
    { stretch: 'month', measure: aMeasure({ name: 'Average calls an hour', target: aReading('75'), ...measure }) },
  );
}

export function aHistoryAnswer(answer: Partial<HistoryAnswer> = {}): HistoryAnswer {
  const entries = [anUpdate(), anUpdate({ text: 'Every area now has a hate crime plan.' }), anUpdate({ text: 'A third thing was done.' })];
  const updates = entries.map((record) => ({ record }));
  return {
    kind: 'history',
    ...common('Objective 4.5, Q2 to Q3 2023-24: Red, then Amber.', 'objective 4.5 - history'),
    objective: anObjective(),
    told: [
      { period: q3, number: '4.5', title: 'Improving our response to hate crime', status: 'Amber', lead: 'Head of Crime', updates },
      { period: q2, number: '4.4', title: 'Improving our response to hate', status: 'Red', lead: 'Head of Victims', updates: [] },
    ],
    measures: [
      aRun([
        ['40', q2],
        ['45', q3],
      ]),
    ],
    commitments: [
      { commitment: aCommitment(), standing: { state: 'due', due: { text: 'by 31 January 2024', from: '2024-01-31', by: '2024-01-31' } } },
    ],
    missing: ['Q1 2023-24'],
    ...answer,
  };
}

export function aChangesAnswer(answer: Partial<ChangesAnswer> = {}): ChangesAnswer {
  const before = [anObjective({ status: 'Red' }), anObjective({ id: 'gone', number: '4.6', title: 'Replace the control room' })];
  const now = [
    anObjective({ status: 'Amber' }),
    anObjective({ id: 'new', number: '4.7', title: 'Recruit volunteers' }),
    anUpdate(),
    aMeasure(),
  ];
  return {
    kind: 'changes',
    ...common('Q3 2023-24 against Q2 2023-24: 1 new objective, 1 objective gone, 1 status changed.', 'what changed'),
    before: q2,
    now: q3,
    changes: changesBetween(before, now),
    moved: [
      aRun([
        ['40', q2],
        ['45', q3],
      ]),
    ],
    commitments: [],
    ...answer,
  };
}

export function aTrendAnswer(answer: Partial<TrendAnswer> = {}): TrendAnswer {
  return {
    kind: 'trend',
    ...common('Average calls an hour by month: 78 in December 2023.', 'calls - single months'),
    runs: [monthsRun()],
    said: [],
    missing: [],
    ...answer,
  };
}
