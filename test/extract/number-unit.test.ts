import { aHeading, aTable } from '../builders/blocks';
import { onlyMeasureIn } from '../builders/measures-in';

const title = aHeading('Performance from April to December 2023 (provisional)');

describe('what bare numbers are', () => {
  it.each([
    ['Measure | Previous year (£k) | Current (£k)', 'Overtime | 1,250 | 980', '£980k', 980_000, 'money'],
    ['Measure | Previous year £m | Current £m', 'Budget | 1.2 | 1.5', '£1.5m', 1_500_000, 'money'],
    ['Measure | Previous year | Current', 'Overtime (£000s) | 1,250 | 980', '£980k', 980_000, 'money'],
    ['Measure | Unit | Previous year | Current', 'Overtime | £k | 20 | (32)', '(£32k)', -32_000, 'money'],
    ['Measure | Previous year (000s) | Current (000s)', 'Calls | 440 | 439.5', '439.5k', 439_500, 'count'],
    ['Measure | 2022/23 % | 2023/24 %', 'Answered | 85 | 86', '86%', 86, 'percent'],
    ['Measure | Previous year | Current (£k)', 'Answered | 85% | 86%', '86%', 86, 'percent'],
    ['Measure | Unit | Previous year | Current', 'Days to charge | days | 20 | 32', '32 days', 2_764_800, 'duration'],
    ['Measure | Previous year | Current', 'Time to answer (seconds) | 20 | 32', '32 seconds', 32, 'duration'],
    ['Measure | Previous year | Current', 'Time to attend (hh:mm) | 1:30 | 2:00', '2:00', 7_200, 'duration'],
    ['Measure | Previous year | Current (mm:ss)', 'Time to answer | 1:30 | 2:00', '2:00', 120, 'duration'],
    ['Measure | Unit | Previous year | Current', 'Time to attend | hours:minutes | 1:30 | 2:00', '2:00', 7_200, 'duration'],
  ])('is said by heading, label or a column of units: %s', (heading, cells, text, value, unit) => {
    expect(onlyMeasureIn([title, aTable(heading, cells)]).current).toMatchObject({ text, value, unit });
  });

  it('is known of a time of two parts only where it is said', () => {
    const clock = (heading: string): unknown =>
      onlyMeasureIn([title, aTable(`Measure | Previous year | ${heading}`, 'Time to answer | 1:30 | 2:00')]).current?.clock;
    expect([clock('Current (hh:mm)'), clock('Current (mm:ss)'), clock('Current'), clock('Current (hh:mm:ss)')]).toEqual([
      'hh:mm',
      'mm:ss',
      undefined,
      undefined,
    ]);
  });

  it('is not guessed where a cell says otherwise', () => {
    expect(onlyMeasureIn([title, aTable('Measure | Previous year (£k) | Current (£k)', 'Overtime | 250 | £250')])).not.toHaveProperty(
      'current',
    );
  });
});
