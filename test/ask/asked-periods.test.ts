import { findAskedPeriods, loadedPeriods } from '../../src/ask/asked-periods';
import type { Snapshot } from '../../src/library/snapshot';
import { financialYear, quarter, type Period } from '../../src/plan/period';
import { lastAnswer } from '../builders/conversations';
import { aSnapshotOf } from '../builders/snapshots';
import { anObjective, anUpdate } from '../builders/records';

const plan: Snapshot = aSnapshotOf(
  { file: 'q3.md', facts: { period: quarter(2023, 3) }, records: [anObjective({ title: 'The ICT 2025 programme' }), anUpdate()] },
  { file: 'year.md', facts: { period: financialYear(2021), kind: 'report' }, records: [] },
);

const asked = (text: string, snapshot = plan): (readonly Period[])[] =>
  findAskedPeriods(text, snapshot).map((found) => found.asked.options);

describe('loaded periods', () => {
  it('are those the documents report on, newest first, each once', () => {
    const twice = aSnapshotOf(
      { file: 'a.md', facts: { period: quarter(2023, 2) }, records: [] },
      { file: 'b.md', facts: { period: quarter(2023, 3) }, records: [] },
      { file: 'c.md', facts: { period: quarter(2023, 2) }, records: [] },
    );
    expect(loadedPeriods(twice)).toEqual([quarter(2023, 3), quarter(2023, 2)]);
  });
  it('are none of a document without one', () => expect(loadedPeriods(aSnapshotOf({ file: 'a.md', records: [] }))).toEqual([]));
});

describe('a quarter that is named from the newest one', () => {
  it.each([
    ['hate crime last quarter', quarter(2023, 2)],
    ['the previous qtr', quarter(2023, 2)],
    ['the quarter before', quarter(2023, 2)],
    ['hate crime this quarter', quarter(2023, 3)],
    ['the latest quarter', quarter(2023, 3)],
    ['what is planned next quarter', quarter(2023, 4)],
    ['the following quarter', quarter(2023, 4)],
  ])('%s', (text, period) => expect(asked(text)).toEqual([[period]]));

  it('crosses the end of the year', () => {
    const first = aSnapshotOf({ file: 'q1.md', facts: { period: quarter(2023, 1) }, records: [] });
    expect(asked('last quarter', first)).toEqual([[quarter(2022, 4)]]);
  });

  it('is none when no quarter is loaded', () => {
    const yearly = aSnapshotOf({ file: 'year.md', facts: { period: financialYear(2023) }, records: [] });
    expect(asked('last quarter', yearly)).toEqual([]);
  });

  it('is named by its own name', () => expect(findAskedPeriods('last quarter', plan)[0]?.asked.words).toBe('Q2 2023-24'));
});

describe('a period without its year', () => {
  it('may be of any year loaded', () => expect(asked('hate crime Q3')).toEqual([[quarter(2023, 3), quarter(2021, 3)]]));
  it('is of one year when that is said', () => expect(asked('hate crime Q3 2023-24')).toEqual([[quarter(2023, 3)]]));
  it('may be a month', () =>
    expect(asked('in december')).toEqual([
      [
        { from: '2023-12', to: '2023-12' },
        { from: '2021-12', to: '2021-12' },
      ],
    ]));
});

describe('several periods', () => {
  it('are found in the order of the text, with where they stand', () => {
    const text = 'compare 2021-22 with last quarter and Q3 2023-24';
    const found = findAskedPeriods(text, plan);
    expect(found.map(({ asked: { options } }) => options)).toEqual([[financialYear(2021)], [quarter(2023, 2)], [quarter(2023, 3)]]);
    expect(found.map(({ index, length }) => text.slice(index, index + length))).toEqual(['2021-22', 'last quarter', 'Q3 2023-24']);
  });
});

describe('a year that is part of a name', () => {
  it.each(['ICT 2025', 'the ict 2025 programme', 'what of ICT-2025?'])('%s asks for no period', (text) => expect(asked(text)).toEqual([]));
  it.each(['hate crime 2025', 'in 2025', 'ICT 2026'])('%s does', (text) => expect(asked(text)).toHaveLength(1));
  it('leads to what has the name', () =>
    expect(lastAnswer(plan, 'ICT 2025')).toMatchObject({ kind: 'objective', objective: { title: 'The ICT 2025 programme' } }));
});

describe('what is no period', () => {
  it.each(['', 'year to date', 'the comparison period', '4.5', 'rate of 27.2%', 'officers may train', '1,384'])('%j', (text) =>
    expect(asked(text)).toEqual([]),
  );
});
