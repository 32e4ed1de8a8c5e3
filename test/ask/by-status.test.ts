import { ask } from '../../src/ask/ask';
import { buildSnapshot, type Snapshot } from '../../src/library/snapshot';
import { extractFrom } from '../builders/documents';

const plan = (quarter: number, statuses: readonly string[]): string => `# Orrelshire Police Delivery Plan 2024/25: Quarter ${quarter} update

## 1 Safer streets
${statuses
  .map(
    (status, at) => `
### 1.${at + 1} ${['Cut knife crime', 'Solve burglaries', 'Make roads safer', 'Patrol the parks'][at] ?? ''}

Lead: Head of Crime     Status: ${status}

**Q${quarter} update**

- Work on ${['knives', 'burglaries', 'roads', 'parks'][at] ?? ''} went on.
`,
  )
  .join('')}
| Measure | Target | Previous year | Current | RAG |
|---|---|---|---|---|
| Knife crime | 100 | 120 | 130 | Red |
| Burglaries solved | 12.0% | 10.0% | 12.5% | Green |
`;

async function snapshotOf(...texts: readonly string[]): Promise<Snapshot> {
  const outcomes = await Promise.all(
    texts.map(async (text, at) => ({ file: `p${at}.md`, extracted: await extractFrom(text, `p${at}.md`) })),
  );
  return buildSnapshot(outcomes);
}

const objectivesIn = (text: string, snapshot: Snapshot): string => {
  const { answer } = ask(text, undefined, snapshot);
  return answer.kind === 'objectives' ? answer.objectives.map(({ number }) => number).join(' ') : `${answer.kind}: ${answer.headline}`;
};

describe('what is rated so', () => {
  it.each([
    ['which objs are off track', '1.2', 'any rating that the documents give is a rating to ask for'],
    ['list the actions that are on track', '1.1 1.4', 'plans call their objectives actions'],
    ['which missions are at risk?', '1.3', 'or missions'],
    ['anything off track', '1.2', 'without a noun the objectives are meant'],
    ['which objectives are not on track', '1.2 1.3', 'a rating may be denied'],
  ])('%s: %s, for %s', async (text, expected) => {
    expect(objectivesIn(text, await snapshotOf(plan(2, ['On track', 'Off track', 'At risk', 'On track'])))).toBe(expected);
  });

  it('is of measures where they are named, or where no objective has the rating', async () => {
    const snapshot = await snapshotOf(plan(2, ['On track', 'Off track', 'At risk', 'On track']));
    expect(ask('list red measures', undefined, snapshot).answer).toMatchObject({ kind: 'measure', headline: '1 measure is rated Red.' });
    expect(ask('list the red ones', undefined, snapshot).answer).toMatchObject({ kind: 'measure', headline: '1 measure is rated Red.' });
  });

  it('is by the newest report, or by that of the quarter asked for', async () => {
    const snapshot = await snapshotOf(plan(1, ['Red', 'Green', 'Green', 'Green']), plan(2, ['Green', 'Red', 'Green', 'Amber']));
    expect(ask('which objectives are red', undefined, snapshot).answer.headline).toBe('1 objective is rated Red, Q2 2024-25.');
    expect(objectivesIn('which objectives were red in q1', snapshot)).toBe('1.1');
    expect(ask('anything gone green to red since q1', undefined, snapshot).answer.kind).toBe('changes');
  });

  it('leaves a question that asks of something else', async () => {
    const snapshot = await snapshotOf(plan(2, ['On track', 'Off track', 'At risk', 'On track']));
    expect(ask('is knife crime red', undefined, snapshot).answer.kind).not.toBe('objectives');
    expect(ask('which dogs are red', undefined, snapshot).answer.kind).toBe('not-recorded');
  });
});
