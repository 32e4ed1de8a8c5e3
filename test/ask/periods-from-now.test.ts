import { ask } from '../../src/ask/ask';
import { periodsFromNow } from '../../src/ask/periods-from-now';
import { loadSample } from '../builders/conversations';

const now = new Date(2018, 0, 15, 10);

describe('periods counted from the day of asking', () => {
  it.each([
    ['burglary last month', '2017-12', '2017-12'],
    ['anything this week', '2018-01', '2018-01'],
    ['burglary three months ago', '2017-10', '2017-10'],
    ['burglary five years ago', '2012-04', '2013-03'],
  ])('%s', (text, from, to) => expect(periodsFromNow(text, now).map(({ asked }) => asked.options)).toEqual([[{ from, to }]]));

  it('are named, and of no months, when nobody says what day it is', () =>
    expect(periodsFromNow('burglary last month', undefined)).toMatchObject([{ asked: { words: 'last month', options: [] } }]));

  it('are no last year, which figures are compared with', () => expect(periodsFromNow('burglary against last year', now)).toEqual([]));

  it.each([undefined, new Date(2026, 10, 25)])('give no other period’s figure (%s)', async (at) => {
    const { answer } = ask('burglary figures five years ago', undefined, await loadSample(), at);
    expect(answer).toMatchObject({ kind: 'not-recorded', headline: expect.stringContaining('five years ago') });
  });
});
