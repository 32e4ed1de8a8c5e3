import fc from 'fast-check';
import '../builders/fixed-seed';
import { asQuarter, covers, financialYear, lengthOf, month, quarter, shiftMonth, yearBefore, type Period } from '../../src/plan/period';
import { monthsName, periodName } from '../../src/plan/period-name';
import { findPeriods, parsePeriod } from '../../src/plan/period-parse';

const months = fc.tuple(fc.integer({ min: 2001, max: 2090 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => month(year, number));
const periods = fc.tuple(months, fc.integer({ min: 0, max: 40 })).map(([from, more]): Period => ({ from, to: shiftMonth(from, more) }));

describe('periods', () => {
  it('are read back from their own names', () => {
    fc.assert(fc.property(periods, (period) => expect(parsePeriod(periodName(period))).toEqual(period)));
    fc.assert(fc.property(periods, (period) => expect(parsePeriod(monthsName(period))).toEqual(period)));
  });

  it('know quarters of the financial year', () => {
    expect(quarter(2017, 3)).toEqual({ from: '2017-10', to: '2017-12' });
    expect(quarter(2017, 4)).toEqual({ from: '2018-01', to: '2018-03' });
    expect(asQuarter({ from: '2018-01', to: '2018-03' })).toEqual({ startYear: 2017, number: 4 });
    expect(asQuarter({ from: '2018-02', to: '2018-04' })).toBeUndefined();
    fc.assert(
      fc.property(
        fc.integer({ min: 2001, max: 2098 }),
        fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        (startYear, number) => {
          expect(asQuarter(quarter(startYear, number))).toEqual({ startYear, number });
          expect(covers(financialYear(startYear), quarter(startYear, number))).toBe(true);
        },
      ),
    );
  });

  it('have a year before of the same length', () => {
    fc.assert(fc.property(periods, (period) => expect(lengthOf(yearBefore(period))).toBe(lengthOf(period))));
  });
});

describe('finding periods in text', () => {
  const q3 = quarter(2017, 3);
  it.each([
    ['Delivery Plan 2017-18 Q3 Update', q3],
    ['Q3 2017-18', q3],
    ['Q3 of 2017/18', q3],
    ['(Year 3, 2019/20, Qtr. 4)', quarter(2019, 4)],
    ['2020/21 (Qtr.1):', quarter(2020, 1)],
    ['during the period October to December 2017', q3],
    ['between April and December 2017', { from: '2017-04', to: '2017-12' }],
    ['In 2019-20, funding was', financialYear(2019)],
    ['2019/20:', financialYear(2019)],
    ['January – March 2017', { from: '2017-01', to: '2017-03' }],
    ['November 2017 to January 2018', { from: '2017-11', to: '2018-01' }],
    ['due to open in May 2020', { from: '2020-05', to: '2020-05' }],
  ])('%s', (text, expected) => expect(findPeriods(text).map((found) => found.period)).toEqual([expected]));

  it.each([
    ['Qtr 3', q3],
    ['the third quarter', q3],
    ['q3 burglary', q3],
    ['Q3 2016', quarter(2016, 3)],
    ['Q3 in 2019', quarter(2019, 3)],
    ['quarter 4 of 2018', quarter(2017, 4)],
    ['dec', { from: '2017-12', to: '2017-12' }],
    ['apr-dec', { from: '2017-04', to: '2017-12' }],
    ['Apr-Dec 2017', { from: '2017-04', to: '2017-12' }],
    ['fy 17/18', financialYear(2017)],
    ['19-20', financialYear(2019)],
    ['sep 17', { from: '2017-09', to: '2017-09' }],
    ['than 2016', { from: '2016-01', to: '2016-12' }],
  ])('as typed: %s', (text, expected) =>
    expect(findPeriods(text, { startYear: 2017, typed: true }).map((found) => found.period)).toEqual([expected]),
  );

  it.each(['objective 4.5', '£25,000', '2017-2021', 'aged 17-18', 'W10 devices', 'may', '22 Nov', 'over 150', 'FAQ3'])(
    'finds none in %s',
    (text) => expect(findPeriods(text)).toEqual([]),
  );

  it('needs the year for a quarter alone', () => {
    expect(findPeriods('as at Qtr.3')).toEqual([]);
    expect(findPeriods('as at Qtr.3', { startYear: 2019 })[0]?.period).toEqual(quarter(2019, 3));
  });
});
