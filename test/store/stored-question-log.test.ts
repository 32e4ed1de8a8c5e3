import type { Asker, LoggedQuestion } from '../../dialogs/question-log';
import { createLog } from '../../src/log';
import { storedQuestionLog } from '../../src/store/stored-question-log';
import { minutesAfter, NOON, onEachDatabase, withDatabase, withStore } from './on-each-database';

const priya: Asker = { tenant: 'a0000000-0000-0000-0000-000000000001', id: 'ABCDEF00-0000-0000-0000-000000000001' };
const someone: Asker = { id: '29:someone' };

const asked = (question: Partial<LoggedQuestion> = {}): LoggedQuestion => ({
  at: NOON,
  conversation: 'chat-1',
  text: 'burglary in Slough?',
  reading: 'burglary - Slough',
  kind: 'not-recorded',
  confidence: 0.25,
  topic: 'burglari',
  records: ['m1', 'm2'],
  chose: false,
  ...question,
});

onEachDatabase((place) => {
  it('gives back what was asked, oldest first, and nothing from before', async () => {
    await withStore(place(), async ({ questions }) => {
      const { confidence, ...rest } = asked({ at: minutesAfter(2), kind: 'guidance', about: 'help', chose: true });
      const guidance: LoggedQuestion = rest;
      const last = await questions.add(guidance, someone);
      const first = await questions.add(asked(), priya);
      await questions.add(asked({ at: minutesAfter(-1) }), priya);
      const hashes = { asker: expect.stringMatching(/^[0-9a-f]{16}$/), conversation: expect.stringMatching(/^[0-9a-f]{64}$/) };
      const noRatings = { ...hashes, up: 0, down: 0, comments: [] };
      expect(await questions.since(NOON)).toStrictEqual([
        { ...asked(), confidence, id: first, ...noRatings },
        { ...guidance, id: last, ...noRatings },
      ]);
    });
  });

  it('knows a person again without knowing who it is', async () => {
    await withStore(place(), async ({ questions }) => {
      await questions.add(asked(), priya);
    });
    await withStore(place(), async ({ questions }) => {
      await questions.add(asked({ at: minutesAfter(1) }), { ...priya, id: priya.id.toLowerCase() });
      await questions.add(asked({ at: minutesAfter(2) }), { id: priya.id });
      const [first, second, elsewhere] = (await questions.since(NOON)).map(({ asker }) => asker);
      expect(second).toBe(first);
      expect(elsewhere).not.toBe(first);
    });
    const rows = await withDatabase(place(), (db) => db.selectFrom('question').selectAll().execute());
    expect(JSON.stringify(rows).toLowerCase()).not.toContain(priya.id.toLowerCase());
  });

  it('knows a conversation again without showing which it is', async () => {
    await withStore(place(), async ({ questions }) => {
      await questions.add(asked(), priya);
      await questions.add(asked({ at: minutesAfter(1) }), someone);
      await questions.add(asked({ at: minutesAfter(2), conversation: 'chat-2' }), someone);
      const [first, second, other] = (await questions.since(NOON)).map(({ conversation }) => conversation);
      expect(second).toBe(first);
      expect(other).not.toBe(first);
    });
    const rows = await withDatabase(place(), (db) => db.selectFrom('question').selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain('chat-');
  });

  it('hashes with a salt that is another one in another database', async () => {
    const hashWith = async (random: (bytes: number) => Uint8Array): Promise<string | undefined> =>
      withStore(place(), async ({ questions }) => (await questions.add(asked(), priya), (await questions.since(NOON)).at(-1)?.asker), {
        random,
      });
    const first = await hashWith((bytes) => new Uint8Array(bytes).fill(1));
    await withDatabase(place(), (db) => db.deleteFrom('secret').execute());
    expect(await hashWith((bytes) => new Uint8Array(bytes).fill(2))).not.toBe(first);
  });

  it('counts one thumb a person, the last one', async () => {
    await withStore(place(), async ({ questions }) => {
      const id = (await questions.add(asked(), priya))!;
      await questions.answeredWith(id, 'chat-1', 'message-1');
      const rating = { conversation: 'chat-1', message: 'message-1', at: NOON };
      expect(await questions.rate({ ...rating, way: 'up', comment: 'thanks' }, priya)).toBe(true);
      expect(await questions.rate({ ...rating, way: 'down', comment: 'w'.repeat(600), at: minutesAfter(1) }, priya)).toBe(true);
      expect(await questions.rate({ ...rating, way: 'down' }, someone)).toBe(true);
      expect(await questions.rate({ ...rating, message: 'another', way: 'up' }, priya)).toBe(false);
      expect(await questions.rate({ ...rating, conversation: 'chat-2', way: 'up' }, priya)).toBe(false);
      expect(await questions.since(NOON)).toEqual([expect.objectContaining({ id, up: 0, down: 2, comments: ['w'.repeat(500)] })]);
    });
  });

  it('takes any text that people write, to a bound', async () => {
    await withStore(place(), async ({ questions }) => {
      await questions.add(asked({ text: `a\0b 'x'; -- 🚓${'y'.repeat(2_000)}` }), priya);
      expect((await questions.since(NOON))[0]?.text).toBe(`ab 'x'; -- 🚓${'y'.repeat(1_000)}`.slice(0, 1_000));
    });
  });

  it('forgets what is older, with its ratings', async () => {
    await withStore(place(), async ({ questions }) => {
      await questions.answeredWith((await questions.add(asked({ at: minutesAfter(-1) }), priya))!, 'chat-1', 'message-1');
      await questions.rate({ conversation: 'chat-1', message: 'message-1', way: 'up', at: NOON }, priya);
      await questions.add(asked(), priya);
      expect(await questions.forget(NOON)).toBe(1);
      expect(await questions.since(minutesAfter(-60))).toHaveLength(1);
    });
    expect(await withDatabase(place(), (db) => db.selectFrom('rating').selectAll().execute())).toEqual([]);
  });

  it('reads more than one part of a long log, each question once', async () => {
    await withStore(place(), () => Promise.resolve());
    await withDatabase(place(), async (db) => {
      const log = storedQuestionLog({ db, patient: db, log: createLog('silent'), salt: 'salt' });
      await log.add(asked(), priya);
      const { id, ...row } = await db.selectFrom('question').selectAll().executeTakeFirstOrThrow();
      expect(id).toBeGreaterThan(0);
      const rows = Array.from({ length: 2_100 }, (_, nth) => ({
        ...row,
        text: String(nth),
        at: minutesAfter(1 + (nth % 3)).toISOString(),
      }));
      for (let from = 0; from < rows.length; from += 700)
        await db
          .insertInto('question')
          .values(rows.slice(from, from + 700))
          .execute();
      const read = await log.since(minutesAfter(1));
      expect(new Set(read.map(({ text }) => text)).size).toBe(2_100);
      expect(read).toHaveLength(2_100);
      expect(read.map(({ at }) => at.getTime())).toEqual(read.map(({ at }) => at.getTime()).sort((a, b) => a - b));
    });
  });

  it('never throws at a turn when the database fails, and says so in the log without the question', async () => {
    const said: string[] = [];
    const log = createLog('error', { write: (line) => void said.push(line) });
    await withDatabase(place(), async (db) => {
      const questions = storedQuestionLog({ db, patient: db, log, salt: 'salt' });
      expect(await questions.add(asked(), priya)).toBeUndefined();
      await questions.answeredWith('1', 'chat-1', 'message-1');
      expect(await questions.rate({ conversation: 'chat-1', message: 'message-1', way: 'up', at: NOON }, priya)).toBe(false);
    });
    expect(said.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual(Array(3).fill('question-not-logged'));
    expect(said.join('')).not.toContain('burglary');
  });
});
