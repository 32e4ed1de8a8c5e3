import { reportedUntil } from '../../src/library/reported-until';
import { buildSnapshot, type Snapshot } from '../../src/library/snapshot';
import { commitmentStanding } from '../../src/plan/commitment-standing';
import type { Commitment } from '../../src/plan/records';
import { extractFrom } from '../builders/documents';

/** Objective 1.1 as the Q2 and then the Q3 report of one plan have it. */
async function reports(q2: readonly string[], q3: readonly string[], force = 'Westmere Police'): Promise<Snapshot> {
  const plan = (number: number, lines: readonly string[], of: string): string =>
    `# ${of} Delivery Plan 2023-24: Quarter ${number} update\n\n## 1 Keeping people safe\n\n### 1.1 Safer nights out\n\n**Q${number} update**\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  const [first, second] = [await extractFrom(plan(2, q2, 'Westmere Police'), 'q2.md'), await extractFrom(plan(3, q3, force), 'q3.md')];
  return buildSnapshot([
    { file: 'q2.md', extracted: first },
    { file: 'q3.md', extracted: second },
  ]);
}

const promisesIn = ({ records }: Snapshot): Commitment[] => records.filter((record): record is Commitment => record.kind === 'commitment');

/** How the first promise stands once both reports are read. */
async function standingOf(q2: string, ...q3: readonly string[]) {
  const snapshot = await reports([q2], ['Patrols went on.', ...q3]);
  const [promise] = promisesIn(snapshot);
  if (!promise) throw new Error('no promise was read');
  return { ...commitmentStanding(promise, reportedUntil(snapshot) ?? '0000-01-01'), promises: promisesIn(snapshot).length };
}

describe('what a later report says of a promise settles it', () => {
  it('kept', async () =>
    expect(
      await standingOf(
        'A taxi marshal scheme will start in Harbour Street by 30 November 2023.',
        'The taxi marshal scheme in Harbour Street was launched on 24 November 2023.',
      ),
    ).toMatchObject({ state: 'delivered', news: { on: { by: '2023-11-24' } } }));
  it('kept late', async () =>
    expect(
      await standingOf(
        'A street pastor dashboard will be available to all sergeants by 31 October 2023.',
        'The street pastor dashboard was delivered on 12 December 2023, six weeks later than planned.',
      ),
    ).toMatchObject({ state: 'delivered-late' }));
  it('put off, as one promise with its new date', async () =>
    expect(
      await standingOf(
        'Breathalyser software will be available to all door supervisors by 31 January 2024.',
        'Roll-out of the breathalyser software has slipped from 31 January 2024 to 30 April 2024.',
      ),
    ).toMatchObject({ state: 'slipped', from: { by: '2024-01-31' }, due: { by: '2024-04-30' }, promises: 1 }));
  it('put off without the word: not signed, and a new date', async () =>
    expect(
      await standingOf(
        'A licensing protocol with Moor Council is due to be signed on 15 December 2023.',
        'The licensing protocol with Moor Council was not signed on 15 December 2023. Signature is now expected by 29 February 2024.',
      ),
    ).toMatchObject({ state: 'slipped', due: { by: '2024-02-29' }, promises: 1 }));
  it('said again, as one promise', async () =>
    expect(
      await standingOf(
        'Speed cameras on the Moor road will go live in February 2024.',
        'Speed cameras on the Moor road are on track to go live in February 2024.',
      ),
    ).toMatchObject({ state: 'due', promises: 1 }));
});

describe('a promise stays open', () => {
  it('where it was kept in part', async () =>
    expect(
      await standingOf(
        'A closing time policy will be agreed with the three district councils by 30 November 2023.',
        'The closing time policy has been agreed with two of the three district councils.',
      ),
    ).toMatchObject({ state: 'overdue' }));
  it('where the later report only speaks of the same subject', async () =>
    expect(
      await standingOf(
        'A taxi marshal scheme will start in Harbour Street by 30 November 2023.',
        'Drinkers in Harbour Street liked the water that was launched there.',
      ),
    ).toMatchObject({ state: 'overdue' }));
  it('where another force kept one of its own', async () => {
    const snapshot = await reports(
      ['A taxi marshal scheme will start in Harbour Street by 31 March 2024.'],
      ['The taxi marshal scheme in Harbour Street was launched on 24 November 2023.'],
      'Eastmere Police',
    );
    expect(promisesIn(snapshot).map(({ news }) => news)).toEqual([[]]);
  });
  it('and its words count for nothing in what the documents say most', async () => {
    const snapshot = await reports(['A taxi marshal scheme will start in Harbour Street by 31 March 2024.'], ['Patrols went on.']);
    expect(snapshot.vocabulary.frequency.get('marshal')).toBe(1);
  });
});
