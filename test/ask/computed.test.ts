import { shareOf, sumOf } from '../../src/ask/computed';
import { count } from '../builders/figures';

describe('a share', () => {
  it('has one decimal, half going up', () => expect(shareOf(1, 8)?.text).toBe('12.5%'));
  it.each([
    [199_363, 440_301, '45.3%'],
    [1_384, 1_869, '74.1%'],
    [0, 7, '0.0%'],
    [7, 7, '100.0%'],
  ])('%i of %i is %s', (part, whole, text) => expect(shareOf(part, whole)?.text).toBe(text));
  it('of nothing is none', () => expect(shareOf(3, 0)).toBeUndefined());
});

describe('a sum', () => {
  it('is written with its thousands', () =>
    expect(sumOf([count('1,384'), count('149'), count('336')])).toMatchObject({ text: '1,869', value: 1_869 }));
  it('of pounds has its sign', () =>
    expect(
      sumOf([
        { text: '£2.50', value: 2.5, unit: 'money' },
        { text: '£1,000', value: 1_000, unit: 'money' },
      ])?.text,
    ).toBe('£1,002.5'));
  it('of different things is none', () => expect(sumOf([count('3'), { text: '3%', value: 3, unit: 'percent' }])).toBeUndefined());
  it('of nothing is none', () => expect(sumOf([])).toBeUndefined());
});
