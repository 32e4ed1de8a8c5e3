import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import { lastAnswer, shownOf } from '../builders/conversations';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';

const PLAN = `# Eastmarsh Police Delivery Plan 2024-25: Quarter 2 report

The Police and Crime Plan makes these pledges:

- Pledge 1: Visible patrols
- Pledge 2: Safer roads

## Outcome 1 - Safe streets

### 1a Fewer thefts of bicycles

**Owner:** Inspector Mina Dale | **RAG:** Amber | **Supports:** Pledge 1

**Position at end of September 2024**

- Marking days were held at six stations in Orrel.

### 1b Fewer drink drivers

**Owner:** Sergeant Bo Lund | **RAG:** Green | **Supports:** Pledge 2

**Position at end of September 2024**

- 371 drivers were stopped.
`;

let folder: KnowledgeFolder;
let plan: Snapshot;
beforeAll(async () => {
  folder = await aKnowledgeFolder({ 'plan.md': PLAN });
  plan = await loadLibrary(folder.path, { reading: readHere });
});
afterAll(() => folder.remove());

describe('themes that a plan calls by a word of its own', () => {
  it('are asked for and spoken of by it', () => {
    const answer = lastAnswer(plan, 'which objectives come under pledge 2');
    expect(answer).toMatchObject({ kind: 'theme', theme: { number: '2', called: 'Pledge' }, objectives: [{ number: '1b' }] });
    expect(answer.headline).toMatch(/^Pledge 2, Safer roads/);
  });

  it.each([
    [['which pledge does 1a support']],
    [['bicycle thefts', 'which pledge does that tie in with']],
    [['what pledge is objective 1a linked to']],
  ])('%j: the objective with its themes first', (turns) => {
    const answer = lastAnswer(plan, ...turns);
    expect(answer).toMatchObject({ kind: 'objective', objective: { number: '1a' }, headline: 'Objective 1a is linked to pledge 1.' });
    expect(shownOf(answer)).toContain('Visible patrols');
  });
});

describe('who leads', () => {
  it.each(['who is accountable for that', 'and the owner?', 'who is in charge'])('%s: of the objective talked about', (question) =>
    expect(lastAnswer(plan, 'marking days at stations', question).headline).toContain('Inspector Mina Dale leads it'),
  );
});

describe('an objective by its own kind of number', () => {
  it.each(['1b', 'objective 1B', 'obj 1b update'])('%s', (question) =>
    expect(lastAnswer(plan, question)).toMatchObject({ kind: 'objective', objective: { number: '1b', status: 'Green' } }),
  );
});
