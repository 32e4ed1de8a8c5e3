import fc from 'fast-check';
import '../builders/fixed-seed';
import { findFigures, parseFigure } from '../../src/plan/figure-parse';

const found = (text: string): string[] => findFigures(text).map((figure) => `${figure.text} ${figure.unit} ${figure.value}`);
const texts = (text: string): string[] => findFigures(text).map((figure) => figure.text);

describe('figures in running text', () => {
  it.each([
    ['rose from 3,555 to 4,331; an increase of 21.8%, (776 offences)', ['3,555', '4,331', '21.8%', '776']],
    ['was 8.7%, a reduction from 10.4% in the same months of 2016.', ['8.7%', '10.4%']],
    ['£5-£10 a head', ['£5', '£10']],
    ['by 439 – an increase of 0.1%', ['439', '0.1%']],
    ['fell by -3.2%', ['-3.2%']],
  ])('are found as printed: %s', (text, figures) => {
    expect(texts(text)).toEqual(figures);
  });

  it.each([
    ['£571,758', '£571,758 money 571758'],
    ['£1m', '£1m money 1000000'],
    ['£80K', '£80K money 80000'],
    ['£1.18 million', '£1.18 million money 1180000'],
    ['27.0%', '27.0% percent 27'],
    ['8.0 per cent', '8.0 per cent percent 8'],
    ['1.7 percentage points', '1.7 percentage points percent 1.7'],
    ['02:47', '02:47 duration 167'],
    ['1:02:47', '1:02:47 duration 3767'],
    ['2 hours 10 minutes', '2 hours 10 minutes duration 7800'],
    ['12.4 per 1,000', '12.4 per 1,000 rate 12.4'],
    ['12k', '12k count 12000'],
    ['1.2 million', '1.2 million count 1200000'],
  ])('have a unit and a value: %s', (text, figure) => {
    expect(found(`It stood at ${text} then.`)).toEqual([figure]);
  });

  it('gives both ends of a range the unit that stands after it', () => {
    expect(found('between 70-90% of cases')).toEqual(['70 percent 70', '90% percent 90']);
  });

  it.each([
    'on 12-14 March, 12 and 13 May and 7th December at 9pm',
    'in 2017, 2016/17, 2017-18 and by 30/09/2023 or 2023-09-30',
    'Apr-23, September 2017, December 9 and Dec 17',
    'Q3, W10, 101st, Covid-19, an 18-month programme, DG6, Office 365',
    'objective 4.5, themes 1.1, 1.2 and 3.4, Section 136, Phase 2, Year 6',
    '4.5 Improving our response',
    'open at 09:00, shut between 17:00 and 08:00, all of it 24/7',
    'those aged 16-25 who ring 999 calls operators or dial 101',
  ])('are not dates, years, times or the numbers of things: %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('are still found beside a month, a year or a numbered thing', () => {
    expect(texts('In December 412 files; in 2017 2,015 calls; Level 27.2%; section 12,400 calls')).toEqual([
      '412',
      '2,015',
      '27.2%',
      '12,400',
    ]);
  });

  it('never fail on any text and always stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const figure of findFigures(text)) {
          expect(text.slice(figure.index, figure.index + figure.text.length)).toBe(figure.text);
          expect(Number.isFinite(figure.value)).toBe(true);
        }
      }),
    );
  });

  it('are found in any order and number among words', () => {
    const count = fc.integer({ min: 2100, max: 9_999_999 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 5 }), (counts) => {
        const text = counts.map((value) => `then ${value.toLocaleString('en-GB')} were seen`).join(', ');
        expect(findFigures(text).map((figure) => figure.value)).toEqual(counts);
      }),
    );
  });
});

describe('the figure of a table cell', () => {
  it.each([
    ['4,331', 4331, 'count', '4,331'],
    ['4331', 4331, 'count', '4331'],
    ['1 384', 1384, 'count', '1 384'],
    ['2017', 2017, 'count', '2017'],
    ['2.3', 2.3, 'count', '2.3'],
    ['0', 0, 'count', '0'],
    ['8.7%', 8.7, 'percent', '8.7%'],
    ['6.4% ▲', 6.4, 'percent', '6.4%'],
    ['1,046*', 1046, 'count', '1,046'],
    ['£281.27', 281.27, 'money', '£281.27'],
    ['02:47', 167, 'duration', '02:47'],
    ['45 seconds', 45, 'duration', '45 seconds'],
    ['2 minutes', 120, 'duration', '2 minutes'],
    ['1.5 hours', 5400, 'duration', '1.5 hours'],
    ['2 hours 10 minutes', 7800, 'duration', '2 hours 10 minutes'],
    ['1h 20m', 4800, 'duration', '1h 20m'],
    ['1 day, 2 hrs and 3 mins', 93780, 'duration', '1 day, 2 hrs and 3 mins'],
    ['298 days', 25_747_200, 'duration', '298 days'],
    ['-2 weeks', -1_209_600, 'duration', '-2 weeks'],
    ['(1,000 hours)', -3_600_000, 'duration', '(1,000 hours)'],
    ['9 months', 9, 'count', '9 months'],
    ['4,331 (+21.8%)', 4331, 'count', '4,331'],
    ['-32', -32, 'count', '-32'],
    ['(32)', -32, 'count', '(32)'],
  ])('is read: %s', (cell, value, unit, text) => {
    expect(parseFigure(cell)).toEqual({ text, value, unit });
  });

  it.each([
    ['1,200 (p)', '1,200'],
    ['1,200 (provisional)', '1,200'],
    ['1,200p', '1,200'],
    ['96 p', '96'],
    ['8.7%p', '8.7%'],
    ['1,200 (P)*', '1,200'],
    ['£1,200 (prov.)', '£1,200'],
    ['(32) (p)', '(32)'],
  ])('is provisional where it is marked so, and the mark is none of it: %s', (cell, text) => {
    expect(parseFigure(cell)).toMatchObject({ text, provisional: true });
  });

  it('is not provisional for any other remark', () => {
    expect(parseFigure('1,200 (r)')).toEqual({ text: '1,200', value: 1200, unit: 'count' });
    expect(parseFigure('85p')).toBeUndefined();
  });

  it.each([
    '',
    ' ',
    'n/a',
    'N/A',
    '-',
    '–',
    'tbc',
    'Monitor',
    'Baseline year',
    '3 of 4',
    '<5',
    'Q3',
    '1a',
    '12/03/2023',
    'not yet known (12)',
    '5m',
    '10 minutes 2 hours',
    '10 working days',
  ])('is nothing where there is none or no single one: "%s"', (cell) => {
    expect(parseFigure(cell)).toBeUndefined();
  });

  it('comes back from what was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 1000 }), (count, tenths) => {
        expect(parseFigure(count.toLocaleString('en-GB'))?.value).toBe(count);
        expect(parseFigure(`${(tenths / 10).toFixed(1)}%`)).toEqual({
          text: `${(tenths / 10).toFixed(1)}%`,
          value: tenths / 10,
          unit: 'percent',
        });
      }),
    );
  });

  it('never fails on any cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
        const figure = parseFigure(cell);
        expect(figure === undefined || Number.isFinite(figure.value)).toBe(true);
      }),
    );
  });
});
