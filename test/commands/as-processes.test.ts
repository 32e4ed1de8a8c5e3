import { join } from 'node:path';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';
import { runCommand } from '../running/command-process';

jest.setTimeout(120_000);

const PLAN = `# Northmarch Constabulary Delivery Plan 2023-24: Quarter 2 update

## 1 Protecting vulnerable people

### 1.1 Safeguarding victims of domestic abuse

**Q2 update**

- Joint visits with housing officers began in Thornhythe.

### 1.2 Fewer thefts of bicycles

**Q2 update**

- Cycle marking days were held at six stations.
`;
const question = (id: string, turn: string, wanted: string, not: readonly string[] = []): string =>
  JSON.stringify({ id, turns: [turn], category: 'topic', expect: { must_contain: [wanted], must_not_contain: not } });

let folder: KnowledgeFolder;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await aKnowledgeFolder({
    'plans/plan.md': PLAN,
    'plans-with-a-bad-file/plan.md': PLAN,
    'plans-with-a-bad-file/scan.xyz': 'x',
    'half-right.jsonl': [
      question('right', 'objective 1.1', 'housing officers'),
      question('wrong', 'objective 1.2', 'six stations', ['marking']),
    ].join('\n'),
    'bad.jsonl': '{"id": "q1"',
    'half-a-question.jsonl': '{"id": "q1"}',
  });
  env = { KNOWLEDGE_DIR: join(folder.path, 'plans') };
});
afterAll(() => folder.remove());

describe('ask', () => {
  test('with a question prints its answer', async () => {
    const { code, stdout, stderr } = await runCommand('ask', ['what', 'about', 'cycle', 'marking?'], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Cycle marking days were held at six stations.');
    expect(stdout).not.toContain('housing officers');
  });

  test('without one answers line by line as one conversation, and ends at an empty line', async () => {
    const input = 'objective 1.1\nwhat happened in Thornhythe\n\nobjective 1.2\n';
    const { code, stdout, stderr } = await runCommand('ask', [], { env, input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^1 document, \d+ records\. Ask in a line/);
    expect(stdout.match(/housing officers/g)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout).not.toContain('six stations');
  });

  test('ends with the input', async () => {
    const { code, stdout } = await runCommand('ask', [], { env, input: 'objective 1.2' });
    expect(code).toBe(0);
    expect(stdout).toContain('six stations');
  });

  test('names a folder that is not there, in one line', async () => {
    const { code, stdout, stderr } = await runCommand('ask', ['x'], { env: { KNOWLEDGE_DIR: join(folder.path, 'nowhere') } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^The knowledge folder .*nowhere does not exist\..*\n$/);
  });
});

describe('knowledge', () => {
  test('lists what was read', async () => {
    const { code, stdout } = await runCommand('knowledge', [], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/plan\.md.*Q2 2023-24/);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/\d+ records in 1 document, read in \d+ ms\. Version [0-9a-f]{12}\./);
  });

  test('names a file that could not be read, and says so by its exit code', async () => {
    const { code, stdout } = await runCommand('knowledge', [], { env: { KNOWLEDGE_DIR: join(folder.path, 'plans-with-a-bad-file') } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/scan\.xyz.*not read/);
    expect(stdout).toMatch(/scan\.xyz is of no known format/);
  });
});

test('an empty KNOWLEDGE_DIR counts as left out, and not as the folder one stands in', async () => {
  const { code, stdout } = await runCommand('knowledge', [], { env: { KNOWLEDGE_DIR: '' } });
  expect(code).toBe(0);
  expect(stdout.split('\n')[0]).toMatch(/knowledge$/);
});

describe('evaluate', () => {
  test.each([
    ['50', 0],
    ['51', 1],
  ])('of two questions one of which is right, --min %s gives %i', async (min, expected) => {
    const { code, stdout } = await runCommand('evaluate', [join(folder.path, 'half-right.jsonl'), '--min', min], { env });
    expect(code).toBe(expected);
    expect(stdout).toMatch(/all\D+1\D+2\D+50\.0/);
    expect(stdout).toContain('WRONG  wrong: "marking" was shown for "objective 1.2"');
    expect(stdout.includes(`below the ${min}% asked for`)).toBe(expected === 1);
  });

  test.each([
    [[], /Name a question file: npm run evaluate/],
    [['bad.jsonl', '--min', 'most'], /--min is a percentage/],
    [['bad.jsonl'], /bad\.jsonl, line 1 is no JSON object/],
    [['half-a-question.jsonl'], /half-a-question\.jsonl, line 1: .*turns/],
    [['no-such.jsonl'], /no-such\.jsonl does not exist\. Name a/],
    [['bad.jsonl', '--max', '8'], /--max.*npm run evaluate/],
  ])('%j is refused in one line', async (args, message) => {
    const paths = args.map((arg) => (arg.endsWith('.jsonl') ? join(folder.path, arg) : arg));
    const { code, stdout, stderr } = await runCommand('evaluate', paths, { env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});
