import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluateQuestion } from '../../src/commands/evaluation';
import { readQuestionFile } from '../../src/commands/question-file';
import { loadLibrary } from '../../src/library/load';

const shared = resolve(__dirname, '../../../shared');
const published = resolve(shared, 'knowledge');
const practice = resolve(shared, 'questions/dev.jsonl');
const there = existsSync(published) && existsSync(practice);

/** What the practice questions have come to; it only goes up. */
const RIGHT = 0.97;

(there ? describe : describe.skip)(
  `practice questions on the published documents${there ? '' : ' (skipped: ../shared is not there)'}`,
  () => {
    it(`are right at ${RIGHT * 100}% and show nothing that is wrong`, async () => {
      const snapshot = await loadLibrary(published);
      const outcomes = (await readQuestionFile(practice)).map((question) => evaluateQuestion(question, snapshot));
      expect(outcomes.flatMap((outcome) => outcome.wrong.map((wrong) => `${outcome.question.id}: ${wrong}`))).toEqual([]);
      const failed = outcomes.filter((outcome) => !outcome.right).map((outcome) => outcome.question.id);
      expect({ share: 1 - failed.length / outcomes.length >= RIGHT, failed }).toMatchObject({ share: true });
    });
  },
);
