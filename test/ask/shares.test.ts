import type { Snapshot } from '../../src/library/snapshot';
import { lastAnswer, loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

describe('a share is computed', () => {
  it.each([
    ['what share of calls were attended', '45.3%', '199,363 of 440,301'],
    ['immediate response calls as a percentage of all calls', '23.1%', '101,528 of 440,301'],
    ['what proportion of violence is domestic', '29.5%', '7,476 of 25,365'],
    ['what share of hate incidents were homophobic', '10.4%', '189 of 1,825'],
    ['what share of the funding went to young people', '43.9%', '£1,239,374 of £2,822,429'],
  ])('%s: %s', (question, share, parts) => {
    const { headline } = lastAnswer(sample, question);
    expect(headline).toContain(share);
    expect(headline).toContain(`computed: ${parts}`);
  });
  it('with no change in per cent beside it', () => {
    const answer = lastAnswer(sample, 'what share of hate crime is racist');
    expect(answer.kind === 'measure' && answer.findings.every(({ change, said }) => change === undefined && said.length === 0)).toBe(true);
  });
});

describe('no share is', () => {
  it.each(['what share of all crime is racist', 'what share of all crime is domestic violence', 'what percentage of crime is hate crime'])(
    'that of a table for that of everything: %s',
    (question) => expect(lastAnswer(sample, question).headline).not.toMatch(/\d%/),
  );
  it('computed where a row states it', () =>
    expect(lastAnswer(sample, 'what % of files were insufficient to proceed').headline).toMatch(/: 20% /));
});

describe('a sum', () => {
  it('is of the rows of one thing, and says so', () =>
    expect(lastAnswer(sample, 'how many hate crimes in total').headline).toBe(
      '1,869 in all, against 1,342 - up 527 (39.3%), better (computed: 5 rows added up).',
    ));
  it('is none where a row is the total', () => expect(lastAnswer(sample, 'total calls').headline).not.toContain('added up'));
  it('is none of two things', () => expect(lastAnswer(sample, 'total burglary and rural crime').headline).not.toContain('in all'));
});

describe('a difference', () => {
  it.each([
    ['how many more racist crimes than faith related crimes', '1,235 more (computed)'],
    ['how much bigger is the youth offending award than the elders abuse one', '£784,798 more (computed'],
    ['difference between urgent and immediate calls', '30,949 fewer (computed)'],
  ])('%s: %s', (question, said) => expect(lastAnswer(sample, question).headline).toContain(said));
  it('with the year before is the change', () =>
    expect(lastAnswer(sample, 'how many more burglaries than last year').headline).toContain('776'));
});
