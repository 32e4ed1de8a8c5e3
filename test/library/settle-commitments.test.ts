import { extract } from '../../src/extract/extract';
import { planReportedUntil, reportedUntil } from '../../src/library/reported-until';
import { buildSnapshot, type Snapshot } from '../../src/library/snapshot';
import { commitmentStanding } from '../../src/plan/commitment-standing';
import type { Commitment } from '../../src/plan/records';
import { read } from '../builders/documents';

function report(number: 2 | 3, bullets: readonly string[], force = 'Westmere Police'): string {
  return `# ${force} Delivery Plan 2022-23: Quarter ${number} update

## 1 Safer streets

### 1.1 Better lighting and visible patrols in town centres

**Q${number} update**

${bullets.map((bullet) => `- ${bullet}`).join('\n')}
`;
}

async function library(...texts: readonly string[]): Promise<Snapshot> {
  const outcomes = await Promise.all(
    texts.map(async (text, at) => ({ file: `${at}.md`, extracted: extract(await read(text, `${at}.md`)) })),
  );
  return buildSnapshot(outcomes);
}

const promisesOf = ({ records }: Snapshot): Commitment[] => records.filter((record) => record.kind === 'commitment');

async function told(promise: string, ...later: readonly string[]) {
  const snapshot = await library(report(2, [promise]), report(3, later));
  const [first, ...others] = promisesOf(snapshot);
  if (!first) throw new Error('nothing was promised');
  return { first, others, state: commitmentStanding(first, reportedUntil(snapshot, first.plan) ?? '2022-12-31').state };
}

describe('what a later report says of a promise', () => {
  it.each([
    [
      'A lighting dashboard will be available to sergeants by 31 October 2022.',
      'The lighting dashboard was delivered on 20 October 2022.',
      'delivered',
    ],
    [
      'A lighting dashboard will be available to sergeants by 31 October 2022.',
      'The lighting dashboard was delivered on 12 December 2022, six weeks later than planned.',
      'delivered-late',
    ],
    [
      'The remaining four Operation Heron posts will be filled by 30 November 2022.',
      'All nine Operation Heron posts were filled by 27 November 2022.',
      'delivered',
    ],
    [
      'A street scrutiny panel will meet for the first time in December 2022.',
      'The street scrutiny panel met for the first time on 7 December 2022.',
      'delivered',
    ],
    [
      'A camera van will visit all villages each month from November 2022.',
      'The camera van began its monthly visits to villages on 6 November 2022.',
      'delivered',
    ],
    [
      'The lamp protocol is due to be signed on 15 December 2022.',
      'The lamp protocol was not signed on 15 December 2022. Signature is now expected by 28 February 2023.',
      'slipped',
    ],
    [
      'Phase 2, which covers parks, is planned for 9 January 2023.',
      'Safer Lamps phase 2 has been moved from 9 January 2023 to 6 March 2023.',
      'slipped',
    ],
    [
      'Heron cameras on the moor road will go live in February 2023.',
      'Heron cameras on the moor road are on track to go live in February 2023.',
      'due',
    ],
    ['A lamp charter will be published by 30 November 2022.', 'The lamp charter has slipped.', 'slipped'],
  ])('%s / %s', async (promise, later, state) => {
    const { others, state: stands, first } = await told(promise, later);
    expect(stands).toBe(state);
    expect(others).toEqual([]);
    expect(first.news).toHaveLength(1);
  });

  // A wrong "delivered" closes a promise that nobody kept.
  it.each([
    ['nothing is said', 'A lamp charter will be published by 30 November 2022.', 'Patrols made 40 arrests.'],
    ['another deed was done', 'The Heron trial will be reviewed by 30 November 2022.', 'The Heron trial was launched in October 2022.'],
    [
      'a part was done',
      'A lamp charter will be agreed with the three councils by 30 November 2022.',
      'The lamp charter has been agreed with two of the three councils.',
    ],
    [
      'another phase was done',
      'Phase 2 of Safer Lamps will be launched by 30 November 2022.',
      'Phase 1 of Safer Lamps was launched on 3 October 2022.',
    ],
    ['it was not done', 'A lamp charter will be published by 30 November 2022.', 'The lamp charter has not been published in full.'],
    [
      'another thing has the same word',
      'A lamp charter for villages will be published by 30 November 2022.',
      'A guide to lamp repairs was published.',
    ],
  ])('is not that it was kept where %s', async (_, promise, later) => {
    expect((await told(promise, later)).state).not.toMatch(/delivered/);
  });

  it('is not a new date where another thing is promised', async () => {
    const { first, others } = await told(
      'The audit of lamps will be completed in Q3.',
      'The audit of lamps was completed in Q3. Repairs will start in January 2023.',
    );
    expect(first.news).toMatchObject([{ says: 'delivered' }]);
    expect(others).toMatchObject([{ due: { by: '2023-01-31' }, news: [] }]);
  });

  it('is not said by another force', async () => {
    const snapshot = await library(
      report(2, ['A lamp charter will be published by 30 November 2022.']),
      report(3, ['The lamp charter was published on 3 October 2022.'], 'Eastham Constabulary'),
    );
    expect(promisesOf(snapshot)[0]?.news).toEqual([]);
  });

  it('is not said by its own report, and does not depend on the order of files', async () => {
    const both = [
      report(3, ['The lamp charter was published on 3 November 2022.']),
      report(2, ['A lamp charter will be published by 30 November 2022.']),
    ];
    expect(promisesOf(await library(...both))[0]?.news).toMatchObject([
      { says: 'delivered', on: { by: '2022-11-03' }, period: { to: '2022-12' } },
    ]);
    const one = await library(
      report(2, ['A lamp charter was published in August 2022.', 'A lamp charter will be published by 30 November 2022.']),
    );
    expect(promisesOf(one)[0]?.news).toEqual([]);
  });
});

describe('beside what is found', () => {
  it('promises change neither how often a word is counted nor what is an abbreviation', async () => {
    const text = report(2, ['A lamp charter (LC) will be published by 30 November 2022.']);
    const promised = await library(text);
    const { facts, notes, records } = extract(await read(text, '0.md'));
    const bare = buildSnapshot([
      { file: '0.md', extracted: { facts, notes, records: records.filter(({ kind }) => kind !== 'commitment') } },
    ]);
    expect(promised.vocabulary).toEqual(bare.vocabulary);
    expect(promisesOf(promised)).toHaveLength(1);
  });

  it('the last day reported on is that of the newest report of the force, or of the plan', async () => {
    const snapshot = await library(
      report(2, ['Lamps were lit.']),
      report(3, ['Lamps were lit again.']),
      report(3, ['All dark.'], 'Eastham Constabulary').replaceAll('2022-23', '2024-25'),
    );
    expect(reportedUntil(snapshot, 'westmere/2022-23')).toBe('2022-12-31');
    expect(planReportedUntil(snapshot, 'eastham/2024-25')).toBe('2024-12-31');
    expect(reportedUntil(snapshot, 'nowhere/2022-23')).toBeUndefined();
  });
});
