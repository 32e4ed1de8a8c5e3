import { join } from 'node:path';
import { readQuestionFile, type PracticeQuestion } from '../../src/commands/question-file';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';

const LINE = JSON.stringify({ id: 'q1', turns: ['hate crime'], expect: { must_contain: ['4.5'] } });

let folder: KnowledgeFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

async function questionsIn(...lines: readonly string[]): Promise<PracticeQuestion[]> {
  folder = await aKnowledgeFolder({ 'questions.jsonl': lines.join('\n') });
  return readQuestionFile(join(folder.path, 'questions.jsonl'));
}

describe('a question file', () => {
  it('has a question a line; what is left out has its usual value', async () =>
    expect(await questionsIn(LINE)).toEqual([
      { id: 'q1', turns: ['hate crime'], category: 'other', expect: { must_contain: ['4.5'], must_not_contain: [] } },
    ]));
  it('may have all fields', async () => {
    const full = {
      id: 'q2',
      turns: ['hate crime', 'and incidents?'],
      category: 'follow_up',
      docs: ['plan.md'],
      expect: { kind: 'measure', must_contain: ['1,336'], must_not_contain: ['1,384'] },
    };
    expect(await questionsIn(JSON.stringify(full))).toEqual([full]);
  });
  it('may have empty lines', async () => expect(await questionsIn('', LINE, '  ', LINE, '')).toHaveLength(2));
  it('may be empty', async () => expect(await questionsIn('')).toEqual([]));
});

describe('a bad line is named with what is wrong', () => {
  it.each([
    ['that is no JSON', '{"id": "q2",', /questions\.jsonl, line 3 is no JSON object/],
    ['without its turns', '{"id": "q2", "expect": {}}', /line 3:[\s\S]*turns/],
    ['with no turn', '{"id": "q2", "turns": [], "expect": {}}', /line 3:[\s\S]*turns/],
    ['without its id', '{"turns": ["x"], "expect": {}}', /line 3:[\s\S]*\bid\b/],
    ['without what is expected', '{"id": "q2", "turns": ["x"]}', /line 3:[\s\S]*expect/],
    ['with a number for a text', '{"id": "q2", "turns": ["x"], "expect": {"must_contain": [4.5]}}', /line 3:[\s\S]*must_contain/],
    ['that is a list', '["hate crime"]', /line 3:/],
  ])('%s', async (_name, line, message) => {
    const refused = questionsIn(LINE, '', line, LINE);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toMatchObject({
      code: 'bad-question',
      message: expect.stringContaining('README'),
      cause: expect.anything(),
    });
  });
});

describe('a file that cannot be read is named with what to do', () => {
  it.each([
    ['no-such-file.jsonl', 'ENOENT', /no-such-file\.jsonl does not exist\. Name a \.jsonl file/],
    ['.', 'EISDIR', /cannot be read \(EISDIR\)\. Name a \.jsonl file/],
  ])('%s', async (name, code, message) => {
    await expect(readQuestionFile(join(__dirname, name))).rejects.toMatchObject({
      code: 'no-question-file',
      message: expect.stringMatching(message),
      cause: { code },
    });
  });
});
