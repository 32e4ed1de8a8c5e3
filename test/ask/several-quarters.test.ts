import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import { holds } from '../../src/commands/text-match';
import { idsOf, lastAnswer, shownOf } from '../builders/conversations';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';

const TABLE = `| Measure | Aim | Better when | Comparison | Comparison period | Current | Period |
| --- | --- | --- | --- | --- | --- | --- |`;

const SECOND_QUARTER = `# Northmarch Constabulary Delivery Plan 2023-24: Quarter 2 update

## 1 Protecting vulnerable people

### 1.1 Safeguarding victims of domestic abuse

Status: Red

**Q2 update**

- A repeat victim dashboard opened to response sergeants in Thornhythe.
- Joint visits with housing officers began.

## Measures

${TABLE}
| Repeat domestic abuse victims | Reduce repeat victims | Lower | 1,204 | April to September 2022 | 1,150 | April to September 2023 |
| Repeat stalking victims | Reduce repeat victims | Lower | 88 | April to September 2022 | 91 | April to September 2023 |
| Bicycle theft offences | Reduce bicycle theft | Lower | 611 | April to September 2022 | 640 | April to September 2023 |
| Bicycle theft solved rate | Reduce bicycle theft | Higher | 4.1% | July to September 2022 | 4.4% | July to September 2023 |
`;

const THIRD_QUARTER = `# Northmarch Constabulary Delivery Plan 2023-24: Quarter 3 update

## 1 Protecting vulnerable people

### 1.1 Safeguarding victims of domestic abuse

Status: Green

**Q3 update**

- The dashboard is now used on every shift.

## Measures

${TABLE}
| Repeat domestic abuse victims | Reduce repeat victims | Lower | 1,830 | April to December 2022 | 1,702 | April to December 2023 |
| Repeat stalking victims | Reduce repeat victims | Lower | 130 | April to December 2022 | 127 | April to December 2023 |
| Bicycle theft offences | Reduce bicycle theft | Lower | 873 | April to December 2022 | 899 | April to December 2023 |
| Bicycle theft solved rate | Reduce bicycle theft | Higher | 4.3% | October to December 2022 | 4.9% | October to December 2023 |
`;

let folder: KnowledgeFolder;
let year: Snapshot;
beforeAll(async () => {
  folder = await aKnowledgeFolder({ 'northmarch-q2.md': SECOND_QUARTER, 'northmarch-q3.md': THIRD_QUARTER });
  year = await loadLibrary(folder.path, { reading: readHere });
});
afterAll(() => folder.remove());

describe('of one measure in two quarters', () => {
  it.each([
    ['bicycle theft offences', '899', '640'],
    ['bicycle theft offences Q3', '899', '640'],
    ['bicycle theft offences this quarter', '899', '640'],
    ['bicycle theft offences Q2', '640', '899'],
    ['how many bicycle thefts last quarter', '640', '899'],
    ['bicycle theft offences April to September 2023', '640', '899'],
    ['bicycle theft solved rate', '4.9%', '4.4%'],
    ['bicycle theft solved rate Q2', '4.4%', '4.9%'],
  ])('%s is %s, and %s is not shown', (question, figure, other) => {
    const answer = lastAnswer(year, question);
    expect(answer).toMatchObject({ kind: 'measure', findings: [{ measure: { current: { text: figure } } }] });
    expect(holds(shownOf(answer, true), other)).toBe(false);
  });

  it('a follow-up goes to the other quarter, and back', () => {
    const figure = (...turns: string[]): unknown => lastAnswer(year, 'repeat stalking victims', ...turns);
    expect(figure('and in Q2?')).toMatchObject({ findings: [{ measure: { current: { text: '91' } } }] });
    expect(figure('and in Q2?', 'and Q3?')).toMatchObject({ findings: [{ measure: { current: { text: '127' } } }] });
  });

  it.each(['repeat stalking victims Q1', 'repeat stalking victims next quarter'])(
    '%s is not recorded; both quarters are named',
    (question) => {
      const answer = lastAnswer(year, question);
      expect(answer.kind).toBe('not-recorded');
      expect(answer.headline).toMatch(/Q3 2023-24.*Q2 2023-24/);
      expect(['91', '88', '127', '130'].filter((figure) => holds(shownOf(answer, true), figure))).toEqual([]);
    },
  );

  it('a year-to-date figure is named as one when a quarter was asked for; a quarter’s own is not', () => {
    expect(lastAnswer(year, 'bicycle theft offences Q2').headline).toContain('Year to date');
    expect(lastAnswer(year, 'bicycle theft solved rate Q2').headline).not.toContain('Year to date');
  });
});

describe('of a group of measures', () => {
  it('each has its newest reading, once', () => expect(idsOf(lastAnswer(year, 'repeat victims figures'))).toHaveLength(2));

  it('the headline names the months they share', () => {
    expect(lastAnswer(year, 'repeat victims figures').headline).toContain('April to December 2023');
    expect(lastAnswer(year, 'repeat victims figures Q2').headline).toContain('April to September 2023');
  });

  it('and none where they differ', () => {
    const answer = lastAnswer(year, 'bicycle theft figures');
    expect(idsOf(answer)).toHaveLength(2);
    expect(answer.headline).not.toMatch(/20\d\d/);
    expect(answer.period).toBeUndefined();
  });

  it('what got worse is that of the newest quarter, or of the one asked for', () => {
    const worse = (question: string): readonly string[] => idsOf(lastAnswer(year, question)).map((id) => id.replace(/^.*measure\//, ''));
    expect(worse('which measures got worse')).toEqual([expect.stringMatching(/bicycle-theft-offences@2023-04\.\.2023-12$/)]);
    expect(worse('which measures got worse in Q2')).toEqual([
      expect.stringMatching(/stalking.*@2023-04\.\.2023-09$/),
      expect.stringMatching(/bicycle-theft-offences@2023-04\.\.2023-09$/),
    ]);
  });
});

describe('of one objective in two quarters', () => {
  const updates = (question: string): readonly string[] => {
    const answer = lastAnswer(year, question);
    return answer.kind === 'objective' ? answer.updates.map(({ text }) => text) : [];
  };

  it('it is one record with the places of both documents', () => {
    const objectives = year.records.filter((record) => record.kind === 'objective');
    expect(objectives).toHaveLength(1);
    expect(objectives[0]?.citations.map(({ document }) => document).sort()).toEqual(['northmarch-q2.md', 'northmarch-q3.md']);
  });
  it('the newest updates are shown', () => expect(updates('objective 1.1')).toEqual([expect.stringContaining('every shift')]));
  it('a quarter’s own when it is asked for', () => expect(updates('objective 1.1 Q2')).toHaveLength(2));
  it('and none of another quarter', () => expect(updates('objective 1.1 Q1')).toEqual([]));
});

describe('how an objective stood', () => {
  it.each([
    ['objective 1.1', 'Green', 'Red'],
    ['objective 1.1 Q3', 'Green', 'Red'],
    ['objective 1.1 Q2', 'Red', 'Green'],
  ])('%s: %s, not %s', (question, status, other) => {
    const { headline } = lastAnswer(year, question);
    expect(headline).toContain(status);
    expect(headline).not.toContain(other);
  });
});

describe('a measure with two comparisons', () => {
  let other: KnowledgeFolder;
  let table: Snapshot;
  beforeAll(async () => {
    other = await aKnowledgeFolder({
      'westmere-measures-q3-2023-24.csv':
        'Measure,Previous quarter,Same quarter last year,This quarter\nBurglary,300,200,250\nRobbery,10,20,30\n',
    });
    table = await loadLibrary(other.path, { reading: readHere });
  });
  afterAll(() => other.remove());

  it.each([
    ['burglary last year', /^Burglary: 200 for October to December 2022/],
    ['burglary last quarter', /^Burglary: 300 for July to September 2023/],
  ])('%s', (question, headline) => expect(lastAnswer(table, question).headline).toMatch(headline));
});
