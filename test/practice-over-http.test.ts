import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeTurn } from '../dialogs/take-turn';
import { visibleText } from '../src/cards/visible-text';
import { readQuestionFile, type PracticeQuestion } from '../src/commands/question-file';
import { holds } from '../src/commands/text-match';
import { loadLibrary } from '../src/library/load';
import { readHere } from '../src/library/reading';
import { createMemoryShelf } from '../src/store/memory-shelf';
import { messageForReplies } from './teams/activities';
import { startTestServer, type RunningServer } from './teams/running-server';

const shared = resolve(__dirname, '../../shared');
const sample = resolve(__dirname, '../knowledge');
const practice = resolve(shared, 'questions/dev.jsonl');
const there = existsSync(resolve(shared, 'knowledge')) && existsSync(practice);
/** The share that is right. */
const RIGHT = 0.97;
/** Half of the answers are shorter than this. */
const MEDIAN = 900;

interface Replies {
  readonly activities: readonly {
    readonly summary?: string;
    readonly attachments: readonly { readonly content: Parameters<typeof visibleText>[0] & { fallbackText?: string } }[];
  }[];
}

/** The questions whose facts stand in the documents of a folder, in the words that are looked for. */
function heldBy(folder: string, questions: readonly PracticeQuestion[]): readonly PracticeQuestion[] {
  const files = readdirSync(folder).filter((file) => file !== 'README.md');
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return questions.filter(({ expect: expected }) => expected.must_contain.every((wanted) => holds(text, wanted)));
}

const FOLDERS = [
  { name: 'the published documents', folder: resolve(shared, 'knowledge'), least: 60, asked: (all: readonly PracticeQuestion[]) => all },
  {
    name: 'the sample, where it holds the facts',
    folder: sample,
    least: 45,
    asked: (all: readonly PracticeQuestion[]) => heldBy(sample, all),
  },
];

(there ? describe : describe.skip)(`practice questions over HTTP${there ? '' : ' (skipped: ../shared is not there)'}`, () => {
  describe.each(FOLDERS)('on $name', ({ folder, least, asked }) => {
    let server: RunningServer;
    beforeAll(async () => {
      const snapshot = await loadLibrary(folder, { reading: readHere });
      const memory = createMemoryShelf({ limit: 1_000, lifetimeMs: 3_600_000, now: () => new Date('2018-01-15T10:00:00Z') });
      const desk = { snapshot: () => snapshot, memory };
      server = await startTestServer({ takeTurn: (turn) => takeTurn(turn, desk) });
    });
    afterAll(() => server.stop());

    it('are right on the cards that come back, each with a summary and a fallback, and short', async () => {
      const failed: string[] = [];
      const wrong: string[] = [];
      const lengths: number[] = [];
      const questions = asked(await readQuestionFile(practice));
      expect(questions.length).toBeGreaterThanOrEqual(least);
      for (const { id, turns, expect: expected } of questions) {
        let shown = '';
        for (const turn of turns) {
          const { status, body } = await server.post(
            messageForReplies(turn, { conversation: { id: `chat-${id}`, conversationType: 'personal' } }),
          );
          expect(status).toBe(200);
          const [reply] = (body as Replies).activities;
          expect(reply?.summary).toBeTruthy();
          expect(reply?.attachments[0]?.content.fallbackText).toBeTruthy();
          shown = reply?.attachments.map(({ content }) => visibleText(content)).join('\n') ?? '';
        }
        lengths.push(shown.length);
        if (!expected.must_contain.every((wanted) => holds(shown, wanted))) failed.push(id);
        wrong.push(...expected.must_not_contain.filter((unwanted) => holds(shown, unwanted)).map((unwanted) => `${id}: ${unwanted}`));
      }
      expect(wrong).toEqual([]);
      expect({ failed, enough: failed.length <= questions.length * (1 - RIGHT) }).toMatchObject({ enough: true });
      expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(MEDIAN);
    });
  });
});
