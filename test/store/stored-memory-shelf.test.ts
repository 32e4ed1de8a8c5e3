import type { Memory } from '../../src/ask/memory';
import { createLog } from '../../src/log';
import { saltedHash } from '../../src/store/salted-hash';
import { storedMemoryShelf } from '../../src/store/stored-memory-shelf';
import { minutesAfter, NOON, onEachDatabase, withDatabase, withStore } from './on-each-database';

const about = (term: string): Memory => ({ subject: { terms: [term], places: [], wanted: [] } });

const WHOLE: Memory = {
  subject: {
    objective: '2.4',
    measures: ['m1'],
    period: { from: '2017-04', to: '2017-12' },
    terms: ['hate crime', 'O’Brien 🚓'],
    places: ['Slough'],
    wanted: ['value', 'when'],
    commitments: 'due',
  },
  offered: { offers: [{ label: 'All', ask: 'hate crime', record: 'm1', kind: 'measure' }], choosing: true, cut: true, taken: 0 },
  rest: { ask: 'hate crime', from: 4, before: about('before') },
};

onEachDatabase((place) => {
  it('remembers a conversation as it was, also after the end of the process', async () => {
    await withStore(place(), ({ memory }) => memory.keep('chat-1|person-1', WHOLE));
    await withStore(place(), async ({ memory }) => {
      expect(await memory.recall('chat-1|person-1')).toEqual(WHOLE);
      expect(await memory.recall('chat-1|person-2')).toBeUndefined();
    });
  });

  it('has only the last memory of a conversation', async () => {
    await withStore(place(), async ({ memory }) => {
      await memory.keep('a', about('first'));
      await memory.keep('a', about('second'));
      expect(await memory.recall('a')).toEqual(about('second'));
    });
  });

  it('forgets a conversation that was silent for eight hours', async () => {
    let now = NOON;
    await withStore(
      place(),
      async ({ memory }) => {
        await memory.keep('a', about('objective 2.4'));
        now = minutesAfter(8 * 60 - 1);
        expect(await memory.recall('a')).toBeDefined();
        now = minutesAfter(8 * 60);
        expect(await memory.recall('a')).toBeUndefined();
      },
      { now: () => now },
    );
  });

  it('lets go of what was silent too long when it is told to', async () => {
    let now = NOON;
    await withStore(
      place(),
      async ({ memory, forgetMemories }) => {
        await memory.keep('a', about('a'));
        now = minutesAfter(60);
        await memory.keep('b', about('b'));
        now = minutesAfter(8 * 60);
        expect(await forgetMemories()).toBe(1);
        expect(await forgetMemories()).toBe(0);
        expect(await memory.recall('b')).toEqual(about('b'));
      },
      { now: () => now },
    );
    expect(await withDatabase(place(), (db) => db.selectFrom('memory').selectAll().execute())).toHaveLength(1);
  });

  it('does not show whose conversation it was', async () => {
    await withStore(place(), ({ memory }) => memory.keep('chat-1|29:priya', about('burglary')));
    const rows = await withDatabase(place(), (db) => db.selectFrom('memory').selectAll().execute());
    expect(rows).toEqual([expect.objectContaining({ key: expect.stringMatching(/^[0-9a-f]{64}$/) })]);
    expect(JSON.stringify(rows)).not.toMatch(/chat-1|priya/);
  });

  it('keeps the newest where there are too many, and takes a row that it does not understand for none', async () => {
    await withStore(place(), () => Promise.resolve());
    await withDatabase(place(), async (db) => {
      let now = NOON;
      const shelf = storedMemoryShelf(db, createLog('silent'), { limit: 2, lifetimeMs: 600_000, now: () => now, salt: 'salt' });
      for (const [minute, key] of ['a', 'b', 'c'].entries()) {
        now = minutesAfter(minute);
        await shelf.keep(key, about(key));
      }
      const recalled = (...keys: string[]) => Promise.all(keys.map((key) => shelf.recall(key)));
      expect(await recalled('a', 'b', 'c')).toEqual([undefined, about('b'), about('c')]);

      const spoil = async (value: string, key: string) => {
        const { numUpdatedRows } = await db
          .updateTable('memory')
          .set({ value })
          .where('key', '=', saltedHash('memory', key, 'salt'))
          .executeTakeFirst();
        expect(numUpdatedRows).toBe(1n);
      };
      await spoil('{"subject":{"terms":"none"}}', 'b');
      await spoil('no JSON', 'c');
      expect(await recalled('b', 'c')).toEqual([undefined, undefined]);
    });
  });

  it('costs the follow-up and not the answer when the database fails, and says so in the log', async () => {
    const said: string[] = [];
    const log = createLog('error', { write: (line) => void said.push(line) });
    await withDatabase(place(), async (db) => {
      const shelf = storedMemoryShelf(db, log, { limit: 2, lifetimeMs: 600_000, now: () => NOON, salt: 'salt' });
      await shelf.keep('a', about('a'));
      expect(await shelf.recall('a')).toBeUndefined();
    });
    expect(said.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual(['memory-not-kept', 'memory-not-read']);
  });
});
