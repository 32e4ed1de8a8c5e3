import { sql } from 'kysely';
import { createLog } from '../../src/log';
import type { OpenDatabase } from '../../src/store/open-database';
import { openPostgres, type PostgresLimits } from '../../src/store/open-postgres';
import { storedAuditTrail } from '../../src/store/stored-audit-trail';
import { storedMemoryShelf } from '../../src/store/stored-memory-shelf';
import { storedQuestionLog } from '../../src/store/stored-question-log';
import { NOON, onEachDatabase, withStore } from './on-each-database';
import { doorTo, type Door } from './silent-server';

const LIMITS: PostgresLimits = {
  quick: { connections: 2, connectMs: 300, answerMs: 300, closeMs: 300 },
  patient: { connections: 1, connectMs: 300, answerMs: 1_500, closeMs: 300 },
};
/** Of all that is tried at once here: a wait for a connection, and two statements. */
const MOST_MS = 10_000;

onEachDatabase((place, kind) => {
  if (kind === 'sqlite') {
    it('has no server that could fall silent', () => expect(place().databaseUrl).toBeUndefined());
    return;
  }

  let door: Door;
  let opened: OpenDatabase;
  let codes: string[];
  beforeEach(async () => {
    await withStore(place(), () => Promise.resolve());
    codes = [];
    const log = createLog('warn', { write: (line) => void codes.push((JSON.parse(line) as { code: string }).code) });
    door = await doorTo(place().databaseUrl!);
    opened = await openPostgres(door.databaseUrl, log, LIMITS);
  });
  afterEach(async () => {
    await door.close();
  });

  const shelves = () => {
    const { db, patient } = opened;
    const log = createLog('error', { write: (line) => void codes.push((JSON.parse(line) as { code: string }).code) });
    const now = (): Date => NOON;
    return {
      memory: storedMemoryShelf(db, log, { limit: 10, lifetimeMs: 60_000, now, salt: 'salt' }),
      questions: storedQuestionLog({ db, patient, log, salt: 'salt' }),
      audit: storedAuditTrail({ db, kind, log, now }),
    };
  };
  const about = { subject: { terms: ['burglary'], places: [], wanted: [] } };

  it('that falls silent holds up no turn: memory is logged and left, an act is not begun; and it is left in time', async () => {
    const { memory, questions, audit } = shelves();
    await memory.keep('a', about);
    door.hush();
    const began = performance.now();
    const begun = audit.begin({ at: NOON, who: { name: 'Priya' }, act: 'reload' }).catch((error: unknown) => error);
    expect(await memory.recall('a')).toBeUndefined();
    await memory.keep('a', about);
    await questions.answeredWith('1', 'chat', 'message');
    expect(await begun).toMatchObject({ message: expect.stringMatching(/No answer within|timeout/) });
    await opened.close();
    expect(performance.now() - began).toBeLessThan(MOST_MS);
    expect(codes).toEqual(expect.arrayContaining(['memory-not-read', 'memory-not-kept', 'question-not-logged']));
  });

  it('that answers again is used again, on other connections', async () => {
    const { memory } = shelves();
    await memory.keep('a', about);
    door.hush();
    expect(await memory.recall('a')).toBeUndefined();
    door.open();
    expect(await memory.recall('a')).toEqual(about);
    await opened.close();
    expect(codes).toEqual(['memory-not-read']);
  });

  it('that stands still when it is left is cut off', async () => {
    await sql`select 1`.execute(opened.db);
    door.hush();
    const began = performance.now();
    await opened.close();
    expect(performance.now() - began).toBeLessThan(MOST_MS);
    expect(codes).toContain('database-not-closed');
  });

  it('that takes long for what is quick elsewhere ends it itself, and its connection stays', async () => {
    const { rows } = await sql<{ id: number }>`select pg_backend_pid() as id`.execute(opened.db);
    await expect(sql`select pg_sleep(20)`.execute(opened.db)).rejects.toMatchObject({ code: '57014' });
    expect((await sql<{ id: number }>`select pg_backend_pid() as id`.execute(opened.db)).rows).toEqual(rows);
    await sql`select pg_sleep(0.6)`.execute(opened.patient);
    await opened.close();
  });

  it('whose connection breaks in a transaction ends that one only', async () => {
    const broken = opened.patient.transaction().execute(async (within) => {
      await sql`select 1`.execute(within);
      door.cut();
      await new Promise((done) => setTimeout(done, 50));
      await sql`select 1`.execute(within);
    });
    await expect(broken).rejects.toThrow();
    expect((await sql<{ one: number }>`select 1 as one`.execute(opened.patient)).rows).toEqual([{ one: 1 }]);
    await opened.close();
  });
});
