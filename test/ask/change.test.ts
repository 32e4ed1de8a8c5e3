import fc from 'fast-check';
import '../builders/fixed-seed';
import { changeOf } from '../../src/ask/change';
import type { Measure, Reading } from '../../src/plan/records';
import { asClock } from '../../src/extract/number-unit';
import type { Figure, Unit } from '../../src/plan/figure';
import { parseFigure } from '../../src/plan/figure-parse';

function reading(text: string, unit: Unit): Reading {
  return { text, value: Number(text.replace(/[£,%]/g, '')), unit, label: 'now' };
}

function measure(comparison: string, current: string, unit: Unit, way: 'up' | 'down' | 'unknown'): Measure {
  return {
    kind: 'measure',
    id: 'm',
    plan: 'p',
    name: 'Level of something',
    good: { way },
    citations: [{ document: 'd', title: 'd', headings: [] }],
    series: [],
    commentaryFigures: [],
    provisional: false,
    comparison: reading(comparison, unit),
    current: reading(current, unit),
  };
}

/** A measure of figures read as from a table. */
function read(comparison: string, current: string, clock?: Figure['clock']): Measure {
  const of = (text: string): Reading => ({ ...asClock(parseFigure(text)!, [clock ?? '']), label: 'now' });
  return { ...measure('1', '2', 'count', 'down'), comparison: of(comparison), current: of(current) };
}

const said = (one: Measure): string | undefined => {
  const change = changeOf(one);
  return change && `${change.way} ${change.difference.text} (${change.percent?.text ?? '-'})`;
};

describe('change of times, rates and money', () => {
  it.each([
    ['45 seconds', '2 minutes', 'up 75 seconds (166.7%)'],
    ['2 minutes', '45 seconds', 'down 75 seconds (62.5%)'],
    ['10 days', '2 weeks', 'up 4 days (40.0%)'],
    ['1 hour', '2 hours', 'up 1 hour (100.0%)'],
    ['1.5 hours', '1.75 hours', 'up 0.25 hours (16.7%)'],
    ['1.5 hours', '100 minutes', 'up 10 minutes (11.1%)'],
    ['1:02:47', '1:00:00', 'down 167 seconds (4.4%)'],
    ['9 months', '10 months', 'up 1 month (11.1%)'],
    ['5.2 per 1,000', '6 per 1,000', 'up 0.8 (15.4%)'],
    ['£1.2m', '£1.5m', 'up £300,000 (25.0%)'],
    ['1.2k', '1,350', 'up 150 (12.5%)'],
    ['£2.5', '£3', 'up £0.50 (20.0%)'],
    ['£281.27', '£1m', 'up £999,718.73 (355430.3%)'],
    ['2,000', '2,023', 'up 23 (1.2%)'],
    ['2,000', '1,977', 'down 23 (1.2%)'],
  ])('%s to %s is %s', (comparison, current, expected) => expect(said(read(comparison, current))).toBe(expected));

  it.each([
    ['hh:mm', 'up 30 minutes (33.3%)'],
    ['mm:ss', 'up 30 seconds (33.3%)'],
  ] as const)('of times of two parts is told where they are %s', (clock, expected) =>
    expect(said(read('1:30', '2:00', clock))).toBe(expected),
  );

  it.each([
    ['1:30', '2:00'],
    ['5.2 per 1,000', '52 per 10,000'],
    ['9 months', '1 year'],
    ['45 seconds', '50'],
  ])('is none from %s to %s', (comparison, current) => expect(changeOf(read(comparison, current))).toBeUndefined());
});

describe('change', () => {
  it('of a count has a difference and a per cent, as the plan itself would print them', () => {
    expect(changeOf(measure('3,555', '4,331', 'count', 'down'))).toMatchObject({
      way: 'up',
      difference: { text: '776' },
      percent: { text: '21.8%' },
      verdict: 'worse',
    });
    expect(changeOf(measure('77,309', '70,579', 'count', 'down'))).toMatchObject({
      way: 'down',
      difference: { text: '6,730' },
      percent: { text: '8.7%' },
      verdict: 'better',
    });
  });

  it('of a rate is in percentage points, without binary dust', () => {
    const change = changeOf(measure('10.4%', '8.7%', 'percent', 'up'));
    expect(change).toMatchObject({ way: 'down', difference: { text: '1.7 percentage points' }, verdict: 'worse' });
    expect(change?.percent).toBeUndefined();
    expect(changeOf(measure('64%', '65%', 'percent', 'up'))).toMatchObject({
      difference: { text: '1 percentage point' },
      verdict: 'better',
    });
  });

  it('says no verdict where the plan says no direction', () =>
    expect(changeOf(measure('10', '20', 'count', 'unknown'))?.verdict).toBe('unknown'));

  it('has no per cent from nothing', () => {
    const change = changeOf(measure('0', '7', 'count', 'up'));
    expect(change).toMatchObject({ way: 'up', difference: { text: '7' } });
    expect(change?.percent).toBeUndefined();
    expect(changeOf(measure('2', '2', 'count', 'up'))).toMatchObject({ way: 'same', verdict: 'same' });
  });

  it('is none between figures of different units or when one is missing', () => {
    const one = measure('10', '20', 'count', 'up');
    expect(changeOf({ ...one, comparison: reading('10%', 'percent') })).toBeUndefined();
    const { comparison, ...without } = one;
    expect(comparison).toBeDefined();
    expect(changeOf(without)).toBeUndefined();
  });

  it('adds up', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, (before, now) => {
        const change = changeOf(measure(String(before), String(now), 'count', 'up'));
        expect(change?.difference.value).toBe(Math.abs(now - before));
        expect(change?.way).toBe(now > before ? 'up' : now < before ? 'down' : 'same');
      }),
    );
  });
});
