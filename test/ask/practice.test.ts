import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluateQuestion, type Outcome } from '../../src/commands/evaluation';
import { readQuestionFile } from '../../src/commands/question-file';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import { AT } from '../builders/turns';

const shared = resolve(__dirname, '../../../shared');
const published = resolve(shared, 'knowledge');
const there = existsSync(published) && existsSync(resolve(shared, 'questions/dev.jsonl'));

/** Question files, and the share of each that is right; it only goes up. */
const FILES = [
  { name: 'the practice questions', file: resolve(shared, 'questions/dev.jsonl'), right: 0.97 },
  { name: 'questions as officers type them', file: resolve(__dirname, '../questions/officers.jsonl'), right: 0.94 },
];

(there ? describe : describe.skip)(`questions on the published documents${there ? '' : ' (skipped: ../shared is not there)'}`, () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await loadLibrary(published, { reading: readHere });
  });

  it.each(FILES)('$name are right at $right and show nothing that is wrong', async ({ file, right }) => {
    const outcomes: Outcome[] = [];
    for (const question of await readQuestionFile(file)) outcomes.push(await evaluateQuestion(question, snapshot, AT));
    expect(outcomes.flatMap((outcome) => outcome.wrong.map((wrong) => `${outcome.question.id}: ${wrong}`))).toEqual([]);
    const failed = outcomes.filter((outcome) => !outcome.right).map((outcome) => outcome.question.id);
    expect({ failed, enough: 1 - failed.length / outcomes.length >= right }).toMatchObject({ enough: true });
  });
});
