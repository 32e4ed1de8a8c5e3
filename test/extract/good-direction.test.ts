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
    ['Increase in complaints', 'Increase in complaints', undefined, { way: 'down', from: 'wording' }],
    ['Increase in victim satisfaction', 'Increase in victim satisfaction', undefined, { way: 'up', from: 'aim' }],
    ['Complaints', 'Reduction in complaints', undefined, { way: 'down', from: 'aim' }],
    ['Reduction in burglary', 'Reduction in burglary', undefined, { way: 'down', from: 'aim' }],
    ['Reduction in complaints', undefined, 'Higher', { way: 'up', from: 'stated' }],
    ['Burglary offences detected', undefined, undefined, { way: 'up', from: 'wording' }],
    ['Satisfaction of domestic abuse victims', undefined, undefined, { way: 'up', from: 'wording' }],
    ['Crime recording compliance', undefined, undefined, { way: 'up', from: 'wording' }],
    ['Trust in the police', undefined, undefined, { way: 'up', from: 'wording' }],
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
    ['Victim satisfaction', 'Reduce burglary'],
    ['Complaints', 'Increase in complaints about stop and search resolved'],
    ['Increase in hate crime', 'Increase in hate crime'],
    ['Reduction in complaints', 'Reduction in complaints'],
    ['Reduction in complaints', 'Reduce complaints'],
    ['Breaches of trust', undefined],
    ['Abuse of position of trust offences', undefined],
    ['Confidence fraud offences', undefined],
    ['Completed suicides', undefined],
    ['First time entrants', undefined],
    ['Offenders dealt with within 12 months', undefined],
  ])('is not guessed for %s', (label, aim) => {
    expect(goodDirection(label, aim, undefined)).toEqual({ way: 'unknown' });
  });

  it('is not guessed for a reduction that may be the figure itself', () => {
    const label = 'Reduction in burglary';
    expect(goodDirection(label, label, undefined, 'percent')).toEqual({ way: 'unknown' });
    expect(goodDirection(label, label, undefined, 'count')).toEqual({ way: 'down', from: 'aim' });
  });
});
