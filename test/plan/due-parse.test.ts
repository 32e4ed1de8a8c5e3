import { findDues, parseDue } from '../../src/plan/due-parse';
import { financialYear, quarter } from '../../src/plan/period';

const report = quarter(2022, 3);
const daysOf = (text: string): string | undefined => {
  const due = parseDue(text, report);
  return due && `${due.from}..${due.by}`;
};

describe('the days on which something may be kept', () => {
  it.each([
    ['by 30 June 2023', '2023-06-30..2023-06-30'],
    ['on the 3rd February 2023', '2023-02-03..2023-02-03'],
    ['on 03/02/2023', '2023-02-03..2023-02-03'],
    ['w/c 6 March 2023', '2023-03-06..2023-03-12'],
    ['from 3 to 9 March 2023', '2023-03-03..2023-03-09'],
    ['by the end of May 2023', '2023-05-31..2023-05-31'],
    ['at the end of May 2023', '2023-05-21..2023-05-31'],
    ['in May 2023', '2023-05-01..2023-05-31'],
    ['mid-May 2023', '2023-05-11..2023-05-20'],
    ['early in Q4', '2023-01-01..2023-01-31'],
    ['by the end of Q1 2023/24', '2023-06-30..2023-06-30'],
    ['in early 2024', '2024-01-01..2024-03-31'],
    ['in the first half of 2024', '2024-01-01..2024-06-30'],
    ['in 2024/25', '2024-04-01..2025-03-31'],
    ['Spring 2024', '2024-03-01..2024-05-31'],
    ['in the autumn term of 2023', '2023-09-01..2023-12-31'],
    ['December/January', '2022-12-01..2023-01-31'],
    ['between February and April 2023', '2023-02-01..2023-04-30'],
    ['next quarter', '2023-01-01..2023-03-31'],
    ['this quarter', '2022-10-01..2022-12-31'],
    ['later this year', '2023-01-01..2023-03-31'],
    ['by year end', '2023-03-01..2023-03-31'],
    ['by the end of the financial year', '2023-03-31..2023-03-31'],
    ['in the new year', '2023-01-01..2023-01-31'],
    ['by Christmas', '2022-12-25..2022-12-25'],
    ['by Christmas 2025', '2025-12-25..2025-12-25'],
    ['by Easter', '2023-04-09..2023-04-09'],
    ['before Easter 2025', '2025-04-19..2025-04-19'],
    ['by Easter Sunday, 2026', '2026-04-05..2026-04-05'],
    ['within the next six months', '2023-01-01..2023-06-30'],
    ['Go live: March', '2023-03-01..2023-03-31'],
  ])('%s', (text, days) => expect(daysOf(text)).toBe(days));

  it('lie behind the date where the words say so', () => {
    expect(daysOf('post March 2023')).toBe('2023-04-01..2023-06-30');
    expect(daysOf('before 1 April 2023')).toBe('2023-03-31..2023-03-31');
  });

  it('are those of the next such month on or after the report begins', () => {
    expect(daysOf('in October')).toBe('2022-10-01..2022-10-31');
    expect(daysOf('in September')).toBe('2023-09-01..2023-09-30');
    expect(parseDue('by the end of Qtr.2/early Qtr.3', financialYear(2022))).toMatchObject({ from: '2022-09-30', by: '2022-10-31' });
  });

  it('need a year where no report says one', () => {
    expect(parseDue('in October')).toBeUndefined();
    expect(parseDue('in October 2023')).toBeDefined();
  });

  it('stay two where a date was moved, and the first takes the year of the second', () => {
    const found = findDues('moved from 8 January to 4 March 2024', report);
    expect(found.map(({ lead, due }) => [lead, due.by])).toEqual([
      ['from', '2024-01-08'],
      ['to', '2024-03-04'],
    ]);
    expect(findDues('slipped from December to February 2024', report).map(({ due }) => due.by)).toEqual(['2023-12-31', '2024-02-29']);
  });

  it.each([
    'Officers may march in 4 areas',
    '12 of 24 posts',
    'the 2022-23 plan',
    'since May 2022',
    'on 31 June',
    'calls answered in 10 seconds',
    'a £2024 grant',
  ])('are none in "%s"', (text) => expect(findDues(text, report)).toEqual([]));

  it('do not begin with a verb that stands before the date', () => {
    expect(parseDue('Repairs start in May 2023', report)?.text).toBe('in May 2023');
    expect(parseDue('Works end in May 2023', report)).toMatchObject({ from: '2023-05-01' });
  });

  it('are said in the words of the text', () => expect(parseDue('It opens early in Q4, we hope.', report)?.text).toBe('early in Q4'));

  it('are found quickly in a very long line', () => {
    const started = Date.now();
    findDues('by the end of the year and in early '.repeat(30_000), report);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
