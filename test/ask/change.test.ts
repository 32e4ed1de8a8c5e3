import fc from 'fast-check';
import { changeOf } from '../../src/ask/change';
import type { Measure, Reading } from '../../src/plan/records';
import type { Unit } from '../../src/plan/figure';

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
