import { setImmediate as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { KeptReading, SnapshotShelf, StoredSnapshot } from '../library/snapshot-shelf';
import type { Log } from '../log';
import { keepReadings } from './keep-readings';
import { keepSnapshot, makeCurrent } from './keep-snapshot';
import { readingOfText, snapshotOfText } from './stored-snapshot';
import type { Tables } from './tables';

/**
 * Snapshots that outlive the process. Readings are written one by one before anything refers to them, so that questions are answered between two of them; what
 * makes them count is one short transaction. What is stored and not understood counts as not there.
 */
export function storedSnapshotShelf(db: Kysely<Tables>, log: Log, now: () => Date): SnapshotShelf {
  const understood = <Value>(value: Value | undefined, what: string, name: string): Value | undefined => {
    if (value === undefined) log.warn({ code: 'stored-not-understood', what, name }, 'What is stored is not understood, and left aside');
    return value;
  };

  return {
    async current() {
      const row = await db
        .selectFrom('current_snapshot')
        .innerJoin('snapshot', 'snapshot.id', 'current_snapshot.snapshot')
        .select(['snapshot.id', 'snapshot.value', 'current_snapshot.folder'])
        .executeTakeFirst();
      const snapshot = row && understood(snapshotOfText(row.value), 'snapshot', row.id);
      return snapshot && { snapshot, folder: row.folder };
    },

    async currentId() {
      return (await db.selectFrom('current_snapshot').select('snapshot').executeTakeFirst())?.snapshot;
    },

    async snapshot(id) {
      const row = await db.selectFrom('snapshot').select('value').where('id', '=', id).executeTakeFirst();
      return row && understood(snapshotOfText(row.value), 'snapshot', id);
    },

    async reading(key) {
      const row = await db.selectFrom('reading').select('value').where('key', '=', key).executeTakeFirst();
      return row && understood(readingOfText(row.value), 'reading', key);
    },

    async keep(snapshot: StoredSnapshot, fresh: readonly KeptReading[], folder: string) {
      await keepReadings(db, snapshot, fresh, now());
      await pause();
      await keepSnapshot(db, snapshot, folder);
    },

    use: (id, folder) => makeCurrent(db, id, folder),
  };
}
