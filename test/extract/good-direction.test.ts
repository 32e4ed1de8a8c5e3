import { goodDirection } from '../../src/extract/good-direction';

describe('the way a measure should go', () => {
  it.each([
    ['Reduce the level of rural crime', 'Reduce the level of rural crime', undefined, { way: 'down', from: 'aim' }],
    ['Level of racist crime', 'Increase the confidence of victims to report', undefined, { way: 'up', from: 'aim' }],
    ['Insufficient to proceed', 'Improve the quality of files', undefined, { way: 'down', from: 'wording' }],
    ['Complete', 'Improve the quality of files', undefined, { way: 'up', from: 'wording' }],
    ['Repeat victimisation rate', undefined, undefined, { way: 'down', from: 'wording' }],
    ['Victim satisfaction', undefined, undefined, { way: 'up', from: 'wording' }],
    ['Stop and search', 'Increase confidence', 'Lower is better', { way: 'down', from: 'stated' }],
    ['Hate crimes recorded', undefined, 'Monitor only', { way: 'unknown', from: 'stated' }],
    ['Charge rate', undefined, 'Higher', { way: 'up', from: 'stated' }],
  ])('%s under "%s" with "%s"', (label, aim, stated, expected) => {
    expect(goodDirection(label, aim, stated)).toEqual(expected);
  });

  it.each([
    ['Residential burglary offences', undefined],
    ['Complaints resolved', undefined],
    ['More serious crime', undefined],
    ['Lower-level offences', undefined],
    ['Files not complete', 'Improve the quality of files'],
    ['Complaints from the public', 'Increase satisfaction'],
  ])('is not guessed for %s', (label, aim) => {
    expect(goodDirection(label, aim, undefined)).toEqual({ way: 'unknown' });
  });
});
