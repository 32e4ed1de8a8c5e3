import { findDues } from '../../src/plan/due-parse';
import { quarter } from '../../src/plan/period';

const Q3 = quarter(2017, 3);
const saying = (text: string, report = Q3): string[] => findDues(text, report).map(({ due }) => `${due.from} ${due.by}`);

describe('a date of a promise', () => {
  it.each([
    ['by 30 November 2023', '2023-11-30 2023-11-30', 'a day is a day'],
    ['on the 8th of January', '2018-01-08 2018-01-08', 'without a year, the next such day after the report began'],
    ['in January', '2018-01-01 2018-01-31', 'a month is due by its end'],
    ['at the end of January 2018', '2018-01-01 2018-01-31', 'the end of a month ends with it'],
    ['early in Q4', '2018-01-01 2018-03-31', 'early leaves open until the quarter is over'],
    ['by the end of Q4 2017/18', '2018-01-01 2018-03-31', 'a quarter with its year'],
    ['next quarter', '2018-01-01 2018-03-31', 'counted from the report'],
    ['mid-February', '2018-02-01 2018-02-28', 'the middle of a month is within it'],
    ['in the new year', '2018-01-01 2018-03-31', 'its first quarter'],
    ['by the end of the financial year', '2017-04-01 2018-03-31', 'of the report'],
    ['in the Autumn term of 2018', '2018-09-01 2018-12-31', 'a school term'],
    ['in Spring 2024', '2024-03-01 2024-05-31', 'a season'],
    ['by Christmas', '2017-12-25 2017-12-25', 'a feast with a day'],
    ['in early 2018', '2018-01-01 2018-06-30', 'the first half of a year'],
    ['w/c 12 March 2018', '2018-03-12 2018-03-18', 'a week'],
    ['in 2020/21', '2020-04-01 2021-03-31', 'a financial year'],
    ['on 31/01/2018', '2018-01-31 2018-01-31', 'day before month, as here'],
  ])('%s', (text, expected) => expect(saying(text)).toEqual([expected]));

  it.each([
    ['as it may help', 'a verb'],
    ['in Q2', 'a quarter that was over when Q3 was reported'],
    ['in September', 'a month just before the report'],
    ['since 1,234 of them', 'a number'],
  ])('%s is none: %s', (text) => expect(saying(text)).toEqual([]));

  it('is two where it moved', () =>
    expect(saying('from 8 January 2024 to 4 March 2024')).toEqual(['2024-01-08 2024-01-08', '2024-03-04 2024-03-04']));
  it('needs a report where it names no year', () => expect(findDues('in January')).toEqual([]));
  it('keeps the words it was said in', () => expect(findDues('expected early in Q4.', Q3)[0]?.due.text).toBe('early in Q4'));
});
