import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import { loadedForces, namedForces } from '../../src/ask/forces';
import { holds } from '../../src/commands/text-match';
import { lastAnswer, shownOf } from '../builders/conversations';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';

const TABLE = `| Measure | Aim | Better when | Comparison | Comparison period | Current | Period |
| --- | --- | --- | --- | --- | --- | --- |`;

const NORTHMARCH = `# Northmarch Constabulary Delivery Plan 2023-24: Quarter 3 update

## 1 Protecting vulnerable people

### 1.1 Safeguarding victims of domestic abuse

**Q3 update**

- A victim dashboard is now used on every shift across Northmarch.

## Community Fund awards 2023-24

- Cycle marking: £1,500
- Victims' garden: £2,250

## Measures

${TABLE}
| Bicycle theft offences | Reduce bicycle theft | Lower | 873 | April to December 2022 | 899 | April to December 2023 |
| Repeat domestic abuse victims | Reduce repeat victims | Lower | 1,830 | April to December 2022 | 1,702 | April to December 2023 |
`;

const SOUTHMERE = `# Southmere Police Delivery Plan 2023-24: Quarter 3 update

## 1 Safer streets

### 1.1 Fewer thefts of bicycles

**Q3 update**

- Secure stands paid for by Southmere Police were built outside four libraries in Eelham.

## Safer Fund awards 2023-24

- Street lights: £30,400

## Measures

${TABLE}
| Bicycle theft offences | Reduce bicycle theft | Lower | 402 | April to December 2022 | 377 | April to December 2023 |
| Shoplifting offences | Reduce shoplifting | Lower | 2,045 | April to December 2022 | 2,391 | April to December 2023 |
`;

let folder: KnowledgeFolder;
let both: Snapshot;
beforeAll(async () => {
  folder = await aKnowledgeFolder({ 'northmarch.md': NORTHMARCH, 'southmere.md': SOUTHMERE });
  both = await loadLibrary(folder.path, { reading: readHere });
});
afterAll(() => folder.remove());

describe('two forces', () => {
  it('are known by their names', () =>
    expect([...loadedForces(both).values()].sort()).toEqual(['Northmarch Constabulary', 'Southmere Police']));

  it.each([
    ['bicycle theft in Southmere', ['southmere']],
    ['Northmarch and Southmere bicycle theft', ['northmarch', 'southmere']],
  ])('%s names %j', (question, forces) => expect(namedForces(question, both)).toEqual(forces));
});

describe('a question that names no force', () => {
  it.each(['bicycle theft offences', 'objective 1.1', 'total awards', 'which measures got worse'])(
    '%s: which is meant is asked, without a figure of either',
    (question) => {
      const answer = lastAnswer(both, question);
      expect(answer).toMatchObject({ kind: 'choice', choices: [{ label: 'Northmarch Constabulary' }, { label: 'Southmere Police' }] });
      expect(['899', '377'].filter((figure) => holds(shownOf(answer, true), figure))).toEqual([]);
    },
  );

  it.each([
    ['Northmarch awards', '£3,750', '£30,400'],
    ['total awards for Northmarch', '£3,750', '£30,400'],
    ['what did Southmere Police award', '£30,400', '£1,500'],
    ['which Northmarch measures got worse', '899', '2,391'],
  ])('%s: %s and not %s', (question, own, other) => {
    const shown = shownOf(lastAnswer(both, question), true);
    expect({ own: holds(shown, own), other: holds(shown, other) }).toEqual({ own: true, other: false });
  });

  it('each choice leads to that force’s figure', () => {
    const answer = lastAnswer(both, 'bicycle theft offences');
    const figures = (answer.kind === 'choice' ? answer.choices : []).map((choice) => lastAnswer(both, choice.ask));
    expect(figures).toMatchObject([
      { findings: [{ measure: { current: { text: '899' } } }] },
      { findings: [{ measure: { current: { text: '377' } } }] },
    ]);
  });

  it('is answered when only one force has it', () =>
    expect(lastAnswer(both, 'shoplifting offences')).toMatchObject({ findings: [{ measure: { current: { text: '2,391' } } }] }));
});

describe('a question that names a force', () => {
  it.each([
    ['bicycle theft offences Northmarch', '899', '377'],
    ['bicycle theft offences in Northmarch', '899', '377'],
    ['Southmere Police bicycle theft offences', '377', '899'],
    ['bicycle theft offences in Southmere', '377', '899'],
  ])('%s: %s, not %s', (question, own, other) => {
    const answer = lastAnswer(both, question);
    expect(answer).toMatchObject({ kind: 'measure', findings: [{ measure: { current: { text: own } } }] });
    expect(answer.kind === 'measure' && answer.findings).toHaveLength(1);
    expect(holds(shownOf(answer, true), other)).toBe(false);
  });

  it.each([
    ['objective 1.1 Northmarch', 'Safeguarding victims of domestic abuse'],
    ['Southmere objective 1.1', 'Fewer thefts of bicycles'],
  ])('%s is its own', (question, title) => expect(lastAnswer(both, question)).toMatchObject({ kind: 'objective', objective: { title } }));

  it.each(['shoplifting in Northmarch', 'repeat domestic abuse victims Southmere'])('%s is not recorded', (question) => {
    const answer = lastAnswer(both, question);
    expect(answer.kind).toBe('not-recorded');
    expect(['2,391', '1,702'].filter((figure) => holds(shownOf(answer, true), figure))).toEqual([]);
  });

  it('may be a follow-up', () => {
    const southmere = { kind: 'measure', findings: [{ measure: { current: { text: '377' } } }] };
    expect(lastAnswer(both, 'bicycle theft offences', 'Southmere')).toMatchObject(southmere);
    expect(lastAnswer(both, 'bicycle theft offences Northmarch', 'and Southmere?')).toMatchObject(southmere);
  });
});
