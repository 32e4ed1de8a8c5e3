import { buildSnapshot } from '../../src/library/snapshot';
import type { Commitment } from '../../src/plan/records';
import { commitmentStanding } from '../../src/plan/commitment-standing';
import { extractFrom } from '../builders/documents';

const plan = (
  quarter: number,
  updates: readonly string[],
  rows: readonly string[],
  columns: string,
): string => `# Orrelshire Police Delivery Plan 2023-24: Quarter ${quarter} update

## 1 Protecting people

### 1.1 Better investigations

**Q${quarter} update**

${updates.map((update) => `- ${update}`).join('\n')}

## Commitments

| Objective | Commitment | Owner | ${columns} |
|---|---|---|${columns.replace(/[^|]+/g, '---')}|
${rows.map((row) => `| 1.1 | ${row} |`).join('\n')}
`;

const Q2 = plan(
  2,
  [
    'Eighteen of 24 detective posts have been filled, and the remaining six will be in post by 30 November 2023.',
    'Phase 2 of the scheme will begin on 8 January 2024.',
  ],
  ['Fill the remaining detective posts | Head of Crime | 30 November 2023', 'Scheme phase 2 | Head of Contact | 8 January 2024'],
  'Due',
);
const Q3 = plan(
  3,
  ['All 24 detective posts were filled by 27 November 2023.', 'Phase 2 of the scheme has been moved from 8 January 2024 to 4 March 2024.'],
  [
    'Fill the remaining detective posts | Head of Crime | 30 November 2023 | Delivered |',
    'Scheme phase 2 | Head of Digital | 8 January 2024 | Slipped | 4 March 2024',
  ],
  'Original date | Status | Revised date',
);

const promisesOf = async (...texts: readonly string[]): Promise<readonly Commitment[]> => {
  const outcomes = await Promise.all(
    texts.map(async (text, at) => ({ file: `plan-${at}.md`, extracted: await extractFrom(text, `plan-${at}.md`) })),
  );
  return buildSnapshot(outcomes).records.filter((record) => record.kind === 'commitment');
};

it('is one promise that a table lists and an update tells of, with the name of the one and the words of the other', async () => {
  const promises = await promisesOf(Q2);
  expect(promises.map(({ what, owner, due }) => [what, owner, due?.by])).toEqual([
    ['Fill the remaining detective posts', 'Head of Crime', '2023-11-30'],
    ['Scheme phase 2', 'Head of Contact', '2024-01-08'],
  ]);
  expect(promises[0]?.text).toMatch(/^Eighteen of 24/);
  expect(promises[0]?.citations).toHaveLength(2);
});

it('is followed from table to table, with who has it in hand now', async () => {
  const promises = await promisesOf(Q2, Q3);
  expect(
    promises.map((one) => [
      one.what,
      one.owner,
      commitmentStanding(one, '2023-12-31').state,
      commitmentStanding(one, '2023-12-31').due?.by,
    ]),
  ).toEqual([
    ['Fill the remaining detective posts', 'Head of Crime', 'delivered', '2023-11-30'],
    ['Scheme phase 2', 'Head of Digital', 'slipped', '2024-03-04'],
  ]);
});

it('is made by the plan for a year before a report of its half tells how it stands', async () => {
  const year = plan(2, [], ['Open the custody suite | Head of Estates | spring 2024'], 'Due')
    .replace('2023-24: Quarter 2 update', '2023-24')
    .replace('**Q2 update**', 'We will do better.');
  const half = plan(
    2,
    ['Work goes on.'],
    ['Open the custody suite | Head of Estates | September 2024 (was spring 2024) | Delayed'],
    'Due | Status',
  );
  const [only, ...others] = await promisesOf(year, half);
  expect(others).toEqual([]);
  expect(commitmentStanding(only as Commitment, '2023-09-30')).toMatchObject({ state: 'slipped', due: { by: '2024-09-30' } });
});
