import fc from 'fast-check';
import '../builders/fixed-seed';
import { editDistance, everydayMeant } from '../../src/ask/spelling';

describe('edit distance', () => {
  it.each([
    ['saftey', 'safety', 1],
    ['disablity', 'disability', 1],
    ['burglery', 'burglary', 1],
    ['hate', 'hate', 0],
    ['', 'abc', 3],
  ])('%s to %s is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it('is the same both ways and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('everyday words a letter away', () => {
  it.each([
    ['disabilty', 'disability'],
    ['comunity', 'community'],
    ['safegaurd', 'safeguard'],
  ])('%s is %s', (typed, meant) => expect(everydayMeant(typed)).toContain(meant));
  it.each(['burglary', 'the', 'ab1cd'])('%s is left as it is', (word) => expect(everydayMeant(word)).toEqual([]));
});
