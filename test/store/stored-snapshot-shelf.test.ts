import { setImmediate as pause } from 'node:timers/promises';
import { createLog } from '../../src/log';
import { aReading, aStoredSnapshot, extracted, kept } from './kept-snapshots';
import { minutesAfter, NOON, onEachDatabase, withDatabase, withStore } from './on-each-database';

onEachDatabase((place) => {
  it('has the snapshot that was kept last, with its readings, also after the end of the process', async () => {
    const snapshot = aStoredSnapshot('s1', ['r1', 'r2']);
    await withStore(place(), async ({ snapshots }) => {
      expect([await snapshots.current(), await snapshots.currentId()]).toEqual([undefined, undefined]);
      await snapshots.keep(snapshot, [aReading('r1'), aReading('r2')], 'folder-1');
    });
    await withStore(place(), async ({ snapshots }) => {
      expect(await snapshots.current()).toStrictEqual({ snapshot, folder: 'folder-1' });
      expect(await snapshots.currentId()).toBe('s1');
      expect(await snapshots.snapshot('s1')).toStrictEqual(snapshot);
      expect(await snapshots.snapshot('s2')).toBeUndefined();
      expect(await snapshots.reading('r2')).toStrictEqual(extracted('r2'));
      expect(await snapshots.reading('r3')).toBeUndefined();
    });
  });

  it('goes back to one that is kept, and on from there', async () => {
    await withStore(place(), async ({ snapshots }) => {
      await snapshots.keep(aStoredSnapshot('s1', ['r1']), [aReading('r1')], 'folder-1');
      await snapshots.keep(aStoredSnapshot('s2', ['r1', 'r2'], 's1'), [aReading('r2')], 'folder-2');
      await snapshots.use('s1', 'folder-2');
      expect(await snapshots.current()).toEqual({ snapshot: aStoredSnapshot('s1', ['r1']), folder: 'folder-2' });
      await expect(snapshots.use('never kept', 'folder-2')).rejects.toThrow(/foreign key/i);
      expect(await snapshots.currentId()).toBe('s1');
      await snapshots.keep(aStoredSnapshot('s2', ['r2'], 's1'), [], 'folder-3');
      expect(await snapshots.current()).toEqual({ snapshot: aStoredSnapshot('s2', ['r2'], 's1'), folder: 'folder-3' });
    });
  });

  it('keeps nothing of a snapshot one of whose readings is not there', async () => {
    await withStore(place(), async ({ snapshots }) => {
      await snapshots.keep(aStoredSnapshot('s1', ['r1']), [aReading('r1')], 'folder-1');
      await expect(snapshots.keep(aStoredSnapshot('s2', ['r1', 'r2'], 's1'), [], 'folder-2')).rejects.toThrow(/foreign key/i);
      expect(await snapshots.snapshot('s2')).toBeUndefined();
      expect((await snapshots.current())?.folder).toBe('folder-1');
    });
  });

  it('lets go of all but the newest ten and the way back', async () => {
    await withStore(place(), async ({ snapshots }) => {
      for (let nth = 1; nth <= 12; nth++) await snapshots.keep(aStoredSnapshot(`s${nth}`, []), [], 'folder');
      const there = async (...ids: string[]) => Promise.all(ids.map(async (id) => (await snapshots.snapshot(id)) !== undefined));
      expect(await there('s2', 's3', 's12')).toEqual([false, true, true]);
      await snapshots.use('s3', 'folder');
      await snapshots.keep(aStoredSnapshot('s13', [], 's3'), [], 'folder');
      expect(await there('s3', 's4', 's13')).toEqual([true, true, true]);
    });
  });

  it('lets go of readings that no snapshot has, but not of those that are an hour young', async () => {
    let now = NOON;
    await withStore(
      place(),
      async ({ snapshots }) => {
        const keep = (minute: number, ...readings: string[]) => {
          now = minutesAfter(minute);
          return snapshots.keep(aStoredSnapshot('s1', readings), readings.map(aReading), 'folder');
        };
        await keep(0, 'used', 'old');
        await keep(30, 'used', 'young');
        await keep(45, 'used');
        await keep(61, 'used');
        expect(await kept(snapshots, 'used', 'old', 'young')).toEqual(['used', 'young']);
      },
      { now: () => now },
    );
  });

  it('lets others write while it keeps the readings of many documents', async () => {
    await withStore(place(), async ({ snapshots, memory }) => {
      const keys = Array.from({ length: 30 }, (_, nth) => `r${nth}`);
      const state = { keeping: true };
      const keeping = snapshots.keep(aStoredSnapshot('s1', keys), keys.map(aReading), 'folder').finally(() => {
        state.keeping = false;
      });
      let meanwhile = 0;
      while (state.keeping) {
        await memory.keep(`chat-${meanwhile++}`, { subject: { terms: [], places: [], wanted: [] } });
        await pause();
      }
      await keeping;
      expect(meanwhile).toBeGreaterThan(5);
    });
  });

  it('counts what it does not understand as not there, and says so in the log', async () => {
    await withStore(place(), ({ snapshots }) => snapshots.keep(aStoredSnapshot('s1', ['r1']), [aReading('r1')], 'folder'));
    await withDatabase(place(), async (db) => {
      await db.updateTable('snapshot').set({ value: '{"id":"s1"}' }).execute();
      await db.updateTable('reading').set({ value: 'no JSON' }).execute();
    });
    const said: string[] = [];
    await withStore(
      place(),
      async ({ snapshots }) => {
        expect([await snapshots.current(), await snapshots.snapshot('s1'), await snapshots.reading('r1')]).toEqual(
          Array(3).fill(undefined),
        );
        expect(await snapshots.currentId()).toBe('s1');
      },
      { log: createLog('warn', { write: (line) => void said.push(line) }) },
    );
    expect(said.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual(Array(3).fill('stored-not-understood'));
  });
});
