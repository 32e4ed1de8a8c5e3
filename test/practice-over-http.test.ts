import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeTurn } from '../dialogs/take-turn';
import { visibleText } from '../src/cards/visible-text';
import { readQuestionFile } from '../src/commands/question-file';
import { holds } from '../src/commands/text-match';
import { loadLibrary } from '../src/library/load';
import { createMemoryShelf } from '../src/store/memory-shelf';
import { messageForReplies } from './teams/activities';
import { startTestServer, type RunningServer } from './teams/running-server';

const shared = resolve(__dirname, '../../shared');
const practice = resolve(shared, 'questions/dev.jsonl');
const there = existsSync(resolve(shared, 'knowledge')) && existsSync(practice);

interface Replies {
  readonly activities: readonly {
    readonly summary?: string;
    readonly attachments: readonly { readonly content: Parameters<typeof visibleText>[0] & { fallbackText?: string } }[];
  }[];
}

(there ? describe : describe.skip)(`practice questions over HTTP${there ? '' : ' (skipped: ../shared is not there)'}`, () => {
  let server: RunningServer;
  beforeAll(async () => {
    const snapshot = await loadLibrary(resolve(shared, 'knowledge'));
    const memory = createMemoryShelf({ limit: 1_000, lifetimeMs: 3_600_000, now: () => new Date('2018-01-15T10:00:00Z') });
    const desk = { snapshot: () => snapshot, memory };
    server = await startTestServer({ takeTurn: (turn) => takeTurn(turn, desk) });
  });
  afterAll(() => server.stop());

  it('are right on the cards that come back, each with a summary and a fallback', async () => {
    const failed: string[] = [];
    const wrong: string[] = [];
    const questions = await readQuestionFile(practice);
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
      if (!expected.must_contain.every((wanted) => holds(shown, wanted))) failed.push(id);
      wrong.push(...expected.must_not_contain.filter((unwanted) => holds(shown, unwanted)).map((unwanted) => `${id}: ${unwanted}`));
    }
    expect(wrong).toEqual([]);
    expect({ failed, enough: failed.length <= questions.length * 0.03 }).toMatchObject({ enough: true });
  });
});
