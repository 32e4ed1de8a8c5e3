import { goodByRating } from '../../src/extract/good-by-rating';
import { parseFigure } from '../../src/plan/figure-parse';
import type { Figure } from '../../src/plan/figure';

const figure = (text: string): Figure => parseFigure(text) ?? { text, value: NaN, unit: 'count' };
const wayOf = (
  label: string,
  status: string,
  [current, comparison, target]: readonly [string, string, string],
  heading = 'Target',
): string =>
  goodByRating(label, status, { current: figure(current), comparison: figure(comparison), target: { ...figure(target), label: heading } })
    .way;

describe('a rating against the target', () => {
  it.each([
    ['met above it', 'Child disruptions', 'Green', ['261', '188', '240'], 'up'],
    ['missed above it', 'Missing episodes', 'Red', ['1,046', '1,012', '900'], 'down'],
    ['met below it', 'Residential burglary offences', 'Green', ['1,103', '1,284', '1,150'], 'down'],
    ['nearly met below it', 'Domestic abuse crimes with an arrest', 'Amber', ['42.6%', '38.2%', '45.0%'], 'up'],
  ] as const)('%s says which way is good', (_, label, status, figures, way) => {
    expect(wayOf(label, status, figures)).toBe(way);
  });

  it.each([
    ['the year before denies it', 'Files on time', 'Amber', ['94%', '97%', '95%'], 'Target'],
    ['the target is for the whole year', 'Thefts', 'Green', ['688', '1,200', '1,000'], 'Annual target'],
    ['it is met to the point', 'Visits', 'Green', ['95%', '90%', '95%'], 'Target'],
    ['the rating is none', 'Visits', 'Not rated', ['94%', '90%', '95%'], 'Target'],
    ['the figures are of two kinds', 'Visits', 'Red', ['94', '90', '95%'], 'Target'],
    ['more of a crime would be good', 'Residential burglary offences', 'Red', ['688', '600', '1,000'], 'Target'],
  ] as const)('says nothing where %s', (_, label, status, figures, heading) => {
    expect(wayOf(label, status, figures, heading)).toBe('unknown');
  });
});
