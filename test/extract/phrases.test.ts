import { anyOf, only, within } from '../../src/extract/phrases';

const MEASURE = only([{ names: 'Measure, Category', before: 'key, %', after: 'name, (%)', plural: true }, 'KPI no']);

describe('words as people write them', () => {
  it.each([
    'Measure',
    'measures',
    'Key measure',
    'key measures names',
    'CATEGORIES',
    '% measure',
    '%measure',
    'Measure (%)',
    'measure(%)',
    'KPI no',
  ])('%s', (text) => expect(MEASURE.test(text)).toBe(true));

  it.each(['Key', 'name', 'keymeasure', 'Measurement', 'The measure', 'KPI no name', 'key KPI no', 'Categorys', ''])('not %s', (text) =>
    expect(MEASURE.test(text)).toBe(false),
  );

  it.each([
    ['Year-end', 'year end'],
    ["Last year's", 'Last year’s'],
    ['Previous year', 'prior year'],
    ['Same period previous year', 'same period the last year'],
    ['YTD previous year', 'YTD, last year'],
    ['Police and crime', 'police & crime'],
    ['Amber/Green', 'amber-green'],
    ['Upcoming work', 'planned work'],
    ['Same month a year ago', 'same month a year before'],
  ])('%s may be written %s', (phrase, text) => {
    expect(only([phrase]).test(text)).toBe(true);
    expect(only([phrase]).test(phrase)).toBe(true);
  });

  it('means signs as signs', () => expect(only(['Provisional?, +/-, #']).test('Provisiona')).toBe(false));

  it('finds whole words within a text', () => {
    expect(within(['Fund']).test('the Safer Streets Fund: 2024')).toBe(true);
    expect(within(['Fund']).test('refunded')).toBe(false);
  });

  it('is part of a longer pattern', () => expect(new RegExp(`^(?:no )?${anyOf(['Red, Amber'])}$`, 'i').test('no amber')).toBe(true));
});
