import { holdsIn, namesPeriod } from '../../src/ask/holds-in';
import { financialYear, month, quarter, type Period } from '../../src/plan/period';
import { aMeasure, anAward, anObjective, aPassage, aReading, aTerm, aTheme, anUpdate, yearToDate } from '../builders/records';

const one = (year: number, number: number): Period => ({ from: month(year, number), to: month(year, number) });

describe('a year-to-date measure, April to December 2023', () => {
  const measure = aMeasure();
  it.each([
    ['its own months', yearToDate],
    ['the quarter it ends with', quarter(2023, 3)],
    ['the month it ends with', one(2023, 12)],
    ['the financial year', financialYear(2023)],
    ['the months it is compared with', { from: month(2022, 4), to: month(2022, 12) }],
    ['the year it is compared with', financialYear(2022)],
  ] as const)('answers for %s', (_name, period) => expect(holdsIn(measure, period)).toBe(true));

  it.each([
    ['an earlier quarter', quarter(2023, 2)],
    ['its first month', one(2023, 4)],
    ['a month in the middle', one(2023, 11)],
    ['the quarter after', quarter(2023, 4)],
    ['the same quarter of the year before', quarter(2022, 3)],
    ['another year', financialYear(2019)],
  ] as const)('but not for %s', (_name, period) => expect(holdsIn(measure, period)).toBe(false));

  it('answers for a month of its own series', () => {
    const series = [aReading('310', { period: one(2023, 8) })];
    expect(holdsIn(aMeasure({ series }), one(2023, 8))).toBe(true);
    expect(holdsIn(aMeasure({ series }), one(2023, 9))).toBe(false);
  });

  it('answers for none when it has no months', () =>
    expect(holdsIn(aMeasure({ period: undefined, comparisonPeriod: undefined }), quarter(2023, 3))).toBe(false));
});

describe('an update of Q3', () => {
  it('answers for the quarter, a month of it and the year', () => {
    for (const period of [quarter(2023, 3), one(2023, 11), financialYear(2023)]) expect(holdsIn(anUpdate(), period)).toBe(true);
  });
  it('not for another quarter', () => expect(holdsIn(anUpdate(), quarter(2023, 2))).toBe(false));
  it('for a month to come that it names', () => {
    const promise = anUpdate({ text: 'The new teams begin in February 2024.' });
    expect(holdsIn(promise, one(2024, 2))).toBe(true);
    expect(holdsIn(promise, quarter(2023, 4))).toBe(true);
    expect(holdsIn(promise, one(2024, 3))).toBe(false);
  });
  it('not for the quarter it looks back at', () =>
    expect(holdsIn(anUpdate({ text: 'The course that was written in Q2 has begun.' }), quarter(2023, 2))).toBe(false));
  it('reads a month without a year as one of its own year', () =>
    expect(namesPeriod(anUpdate({ text: 'Feedback is due in Q4.' }), quarter(2023, 4))).toBe(true));
});

describe('an update of a whole year', () => {
  const year = financialYear(2021);
  it('answers for its quarters', () => expect(holdsIn(anUpdate({ period: year }), quarter(2021, 2))).toBe(true));
  it('but only for those it names, when it names any', () => {
    const update = anUpdate({ period: year, text: 'As at Qtr.3, 412 officers had been trained.' });
    expect(holdsIn(update, quarter(2021, 3))).toBe(true);
    expect(holdsIn(update, quarter(2021, 1))).toBe(false);
  });
});

describe('other records', () => {
  it('an award answers for its year and no part of it', () => {
    expect(holdsIn(anAward(), financialYear(2023))).toBe(true);
    expect(holdsIn(anAward(), quarter(2023, 3))).toBe(false);
    expect(holdsIn(anAward({ year: undefined }), financialYear(2023))).toBe(false);
  });
  it('a theme and a term hold at all times', () => {
    expect(holdsIn(aTheme(), quarter(2030, 1))).toBe(true);
    expect(holdsIn(aTerm(), quarter(2030, 1))).toBe(true);
  });
  it('an objective and a passage without a period hold in none', () => {
    expect(holdsIn(anObjective({ period: undefined }), quarter(2023, 3))).toBe(false);
    expect(holdsIn(aPassage(), quarter(2023, 3))).toBe(false);
  });
  it('only what has words names a period', () => expect(namesPeriod(aMeasure(), yearToDate)).toBe(false));
});
