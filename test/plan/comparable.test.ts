import { comparable } from '../../src/plan/comparable';
import type { Figure } from '../../src/plan/figure';
import { parseFigure } from '../../src/plan/figure-parse';

const figure = (text: string): Figure => parseFigure(text)!;

describe('two figures', () => {
  it.each([
    ['1,200', '980'],
    ['8.0%', '7.2 per cent'],
    ['2 percentage points', '1.5 pps'],
    ['£1.2m', '£980,000'],
    ['45 seconds', '2 minutes'],
    ['10 days', '2 weeks'],
    ['1:02:47', '58 minutes'],
    ['5.2 per 1,000', '6 per 1,000'],
    ['5.2 per 1,000 population', '6 per 1,000'],
    ['5.2 per 1,000 residents', '6 per 1,000 people'],
    ['9 months', '11 months'],
  ])('may be held against each other: %s and %s', (a, b) => expect(comparable(figure(a), figure(b))).toBe(true));

  it.each([
    ['1,200', '8.0%'],
    ['9.2%', '2 percentage points'],
    ['45 seconds', '45'],
    ['5.2 per 1,000', '52 per 10,000'],
    ['5.2 per 1,000 population', '6 per 1,000 households'],
    ['9 months', '1 year'],
    ['9 months', '9'],
    ['1:30', '2:00'],
    ['1:30', '1:02:47'],
  ])('may not: %s and %s', (a, b) => expect(comparable(figure(a), figure(b))).toBe(false));

  it('that are times of two parts may where both say what those are', () => {
    const [short, long] = [figure('1:30'), figure('2:00')];
    expect(comparable({ ...short, clock: 'hh:mm' }, { ...long, clock: 'hh:mm' })).toBe(true);
    expect(comparable({ ...short, clock: 'hh:mm' }, long)).toBe(false);
  });
});
