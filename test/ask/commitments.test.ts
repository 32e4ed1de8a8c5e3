import type { CommitmentsAnswer } from '../../src/ask/answer';
import { buildSnapshot, type Snapshot } from '../../src/library/snapshot';
import { lastAnswer, shownOf } from '../builders/conversations';
import { extractFrom } from '../builders/documents';

const plan = (quarter: number, lines: readonly string[]): string =>
  `# Westmere Police Delivery Plan 2023-24: Quarter ${quarter} update\n\n## 1 Keeping people safe\n\n### 1.1 Safer nights out\n\n**Q${quarter} update**\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
const Q2 = [
  'A taxi marshal scheme will start in Harbour Street by 30 November 2023.',
  'Breathalyser software will be available to all door supervisors by 31 January 2024.',
  'A code of conduct for licensees will be published by 31 October 2023.',
  'A night bus trial is planned for March 2024.',
];
const Q3 = [
  'The taxi marshal scheme in Harbour Street was launched on 24 November 2023.',
  'Roll-out of the breathalyser software has slipped from 31 January 2024 to 30 April 2024.',
  'Patrols at closing time fell due to sickness, which delayed late shifts.',
];

let both: Snapshot;
beforeAll(async () => {
  const [first, second] = [await extractFrom(plan(2, Q2), 'q2.md'), await extractFrom(plan(3, Q3), 'q3.md')];
  both = buildSnapshot([
    { file: 'q2.md', extracted: first },
    { file: 'q3.md', extracted: second },
  ]);
});

function promises(...turns: readonly string[]): CommitmentsAnswer {
  const answer = lastAnswer(both, ...turns);
  if (answer.kind !== 'commitments') throw new Error(`${turns.join(' > ')}: ${answer.kind}, ${answer.headline}`);
  return answer;
}
const dates = (answer: CommitmentsAnswer): (string | undefined)[] => answer.entries.map(({ standing }) => standing.due?.by);

describe('promises are asked for', () => {
  it('by when they are due', () => expect(dates(promises('what is due in Q4'))).toEqual(['2024-03-31']));
  it('by a day they are due by', () => expect(dates(promises("what's due by the end of november"))).toEqual(['2023-10-31', '2023-11-30']));
  it('by what is still to come', () => expect(dates(promises('whats coming up'))).toEqual(['2024-03-31', '2024-04-30']));
  it('by what is overdue, and the card says when that is judged', () => {
    const answer = promises('what is overdue');
    expect(dates(answer)).toEqual(['2023-10-31']);
    expect(shownOf(answer)).toContain('Judged at 31 December 2023');
    expect(answer.headline).toMatch(/no loaded document says it was done/);
  });
  it('by what slipped, with both dates', () => {
    const answer = promises('what slipped since Q2');
    expect(answer.headline).toBe('1 commitment slipped.');
    expect(shownOf(answer)).toMatch(/31 January 2024 to 30 April 2024/);
  });
  it('by what was kept', () =>
    expect(promises('which promises were kept').entries.map(({ standing }) => standing.state)).toEqual(['delivered']));
  it('by what they are about', () =>
    expect(promises('when will the night bus trial be').headline).toMatch(/^Due March 2024: A night bus trial/));
  it('by whether they are done', () =>
    expect(promises('is the breathalyser software in yet').headline).toMatch(/^Slipped from 31 January 2024 to 30 April 2024/));
  it('and narrowed by what is asked next', () =>
    expect(dates(promises('what was promised', 'which of those are about taxis'))).toEqual(['2023-11-30']));
  it('of an objective', () => expect(promises('commitments under objective 1.1').entries).toHaveLength(4));
});

describe('what only sounds like a promise is answered as it was', () => {
  it.each(['patrols fell due to what', 'late shifts'])('%s', (text) => expect(lastAnswer(both, text).kind).not.toBe('commitments'));
});

it('where nothing is overdue that is said', async () => {
  const clean = buildSnapshot([{ file: 'q2.md', extracted: await extractFrom(plan(2, Q2), 'q2.md') }]);
  expect(lastAnswer(clean, 'anything overdue?').headline).toBe('No commitment is past its date at 30 September 2023.');
});
