import type { Measure } from '../../src/plan/records';
import type { Snapshot } from '../../src/library/snapshot';
import { lastAnswer, loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

const measuresOf = (question: string): readonly Measure[] => {
  const answer = lastAnswer(sample, question);
  return answer.kind === 'measure' ? answer.findings.map(({ measure }) => measure) : [];
};

describe('measures by how they moved', () => {
  it('what has not got worse is all but what has', () => {
    const all = sample.records.filter((record) => record.kind === 'measure').length;
    const worse = measuresOf('which measures got worse');
    const other = measuresOf('which measures have not got worse');
    expect(worse.length).toBeGreaterThan(0);
    expect(other.length).toBeGreaterThan(0);
    expect(worse.length + other.length).toBeLessThanOrEqual(all);
    expect(other.filter((measure) => worse.includes(measure))).toEqual([]);
    expect(lastAnswer(sample, 'which measures have not got worse').headline).toContain('did not move the wrong way');
  });

  it.each(['what got worse', 'whats improved', "what's not going well"])('%s asks of all of them', (question) =>
    expect(measuresOf(question).length).toBeGreaterThan(5),
  );

  it('a greeting asks of none', () => expect(measuresOf("what's up")).toEqual([]));

  it('the least says so', () => expect(lastAnswer(sample, 'which measure rose the least').headline).toMatch(/^What went up least: /));

  it('points and per cents are told apart', () => {
    const { headline } = lastAnswer(sample, 'biggest rise');
    expect(headline).toMatch(/in per cent .*175\.9%/);
    expect(headline).toMatch(/in number .*2,307/);
    expect(headline).toMatch(/of rates .*percentage point/);
  });
});
