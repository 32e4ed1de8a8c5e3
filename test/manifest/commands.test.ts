import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { botCommands } from '../../manifest/build/commands';
import { examplePrompts, generalPrompts } from '../../manifest/build/example-prompts';
import type { Answer } from '../../src/ask/answer';
import { ask } from '../../src/ask/ask';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import { aKnowledgeFolder } from '../builders/knowledge-folder';

/** What each command is to be answered with. */
const EXPECTED: Readonly<Record<string, Answer['kind']>> = {
  help: 'guidance',
  "What's happening on a topic": 'objective',
  'An objective by number': 'objective',
  'How a measure is doing': 'measure',
  'What got worse': 'measure',
  'What supports a theme': 'theme',
  "What's happening in a place": 'updates',
  'Awards and grants': 'awards',
  "What the commissioner's office did": 'updates',
};

/** A plan of a force that is not the sample's, without themes, awards or a commissioner. */
const OTHER_PLAN = `# Northmarch Constabulary Delivery Plan 2023-24: Quarter 2 update

## 7 Safer streets

### 7.3 Quieter nights on the quay

**Q2 update**

- Cycle marking days were held in Thornhythe and at six stations.
- Wardens walk the quay in Thornhythe at night.

| Measure | Q2 2022-23 | Q2 2023-24 |
| --- | --- | --- |
| Reduce thefts of bicycles | 120 | 140 |
| Thefts from boats | 30 | 20 |
`;

let sample: Snapshot;
let other: Snapshot;
beforeAll(async () => {
  sample = await loadLibrary(join(__dirname, '..', '..', 'knowledge'), { reading: readHere });
  const folder = await aKnowledgeFolder({ 'plan.md': OTHER_PLAN });
  other = await loadLibrary(folder.path, { reading: readHere });
  await folder.remove();
});

/** Commands by title, with the kind of answer the bot gives to what they send. */
const answered = (snapshot: Snapshot): Record<string, Answer['kind']> =>
  Object.fromEntries(botCommands(examplePrompts(snapshot)).map(({ title, sends }) => [title, ask(sends, undefined, snapshot).answer.kind]));

describe('the commands of the app', () => {
  it('are offered in every scope, each with words of its own', () => {
    const commands = botCommands(examplePrompts(sample));
    for (const command of commands) expect(command.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(new Set(commands.map(({ sends }) => sends)).size).toBe(commands.length);
  });

  it('are all there for documents that have everything, and all understood', () => expect(answered(sample)).toEqual(EXPECTED));

  it("are understood by another force's bot too, and speak of nothing that its documents do not have", () => {
    const kinds = answered(other);
    for (const [title, kind] of Object.entries(kinds)) expect({ title, kind }).toEqual({ title, kind: EXPECTED[title] });
    expect(examplePrompts(other)).toMatchObject({
      TOPIC_PROMPT: "What's happening on quieter nights on the quay?",
      OBJECTIVE_PROMPT: 'Objective 7.3',
      MEASURE_PROMPT: 'What are the figures for thefts from boats?',
      WORSE_PROMPT: 'Which measures got worse?',
      THEME_PROMPT: '',
      PLACE_PROMPT: "What's happening in Thornhythe?",
      AWARD_PROMPT: '',
    });
  });

  it('are help and what every plan answers where there are no documents', () => {
    expect(botCommands(generalPrompts()).map(({ sends }) => sends)).toEqual(['help', 'Which measures got worse?']);
  });

  it('name no place, number or body of one force in the manifest itself', () => {
    const template = readFileSync(join(__dirname, '..', '..', 'manifest', 'manifest.json'), 'utf8');
    expect(template).not.toMatch(/Slough|OPCC|burglary|hate crime|domestic|\b\d\.\d\b(?!\d|")/);
  });
});

describe('the place that a command asks about', () => {
  it('is the one that is wanted', () => expect(examplePrompts(sample, 'Reading').PLACE_PROMPT).toBe("What's happening in Reading?"));

  it('is refused with what to do where the documents say nothing of it', () => {
    expect(() => examplePrompts(other, 'Slough')).toThrow(/EXAMPLE_PLACE is Slough, of which the documents say nothing\. .*leave it out/);
  });
});
