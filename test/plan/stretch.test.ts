import { addsUp, monthsBetween } from '../../src/plan/cumulative';
import { financialYear, quarter, type Period } from '../../src/plan/period';
import { sharedStretch } from '../../src/plan/stretch';
import { count, percent } from '../builders/figures';

const to = (end: Period['to']): Period => ({ from: '2023-04', to: end });

const may: Period = { from: '2023-05', to: '2023-05' };
const yearAgo: Period = { from: '2022-04', to: '2022-09' };

describe('stretches of time', () => {
  it.each([
    [to('2023-09'), to('2023-12'), 'year-to-date'],
    [quarter(2023, 1), to('2023-12'), 'year-to-date'],
    [quarter(2023, 1), quarter(2023, 2), 'quarter'],
    [to('2023-12'), financialYear(2023), 'year-to-date'],
    [financialYear(2022), financialYear(2023), 'year'],
    [quarter(2023, 2), to('2023-12'), undefined],
    [may, quarter(2023, 2), undefined],
  ])('%j and %j share %s', (one, other, stretch) => expect(sharedStretch(one, other)).toBe(stretch));
});

describe('what adds up from month to month', () => {
  it.each([
    'Residential burglary offences',
    'Hate crimes recorded',
    'Child exploitation disruptions',
    'Voluntary resignations by officers',
  ])('%s', (name) => expect(addsUp(name, count('917'))).toBe(true));
  it.each([
    'Average days from report to charge',
    'Police officers',
    'Members of the alert scheme',
    'Officer headcount',
    'Victim satisfaction',
    'Open investigations',
  ])('not %s', (name) => expect(addsUp(name, count('917'))).toBe(false));
  it('no rate does', () => expect(addsUp('Burglary offences', percent('9.1%'))).toBe(false));
});

describe('the months between two ends of one year to date', () => {
  it('are those after the first', () => expect(monthsBetween(to('2023-09'), to('2023-12'))).toEqual(quarter(2023, 3)));
  it.each([
    [to('2023-12'), to('2023-09')],
    [quarter(2023, 2), quarter(2023, 3)],
    [yearAgo, to('2023-12')],
  ])('are none of %j and %j', (one, other) => expect(monthsBetween(one, other)).toBeUndefined());
});
