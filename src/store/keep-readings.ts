import { setImmediate as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { KeptReading, StoredSnapshot } from '../library/snapshot-shelf';
import { readingKeys } from './reading-keys';
import type { Tables } from './tables';

/** A reading that nothing refers to may be of a snapshot that another process is just keeping. */
const LEFT_ALONE_MS = 60 * 60_000;

/**
 * Writes the readings of a snapshot that is about to be kept, each by itself and with a pause after it, and deletes those to which nothing refers any more.
 * Killed in between, it leaves rows that nothing refers to.
 */
export async function keepReadings(db: Kysely<Tables>, snapshot: StoredSnapshot, fresh: readonly KeptReading[], now: Date): Promise<void> {
  const keptAt = now.toISOString();
  const keys = readingKeys(snapshot);
  // First, so that no other process lets go of those that are there already.
  if (keys.length > 0) await db.updateTable('reading').set({ kept_at: keptAt }).where('key', 'in', keys).execute();
  await letGo(db, now);
  for (const { key, extracted } of fresh) {
    await pause();
    const row = { kept_at: keptAt, value: JSON.stringify(extracted) };
    await db
      .insertInto('reading')
      .values({ key, ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .execute();
  }
}

async function letGo(db: Kysely<Tables>, now: Date): Promise<void> {
  await db
    .deleteFrom('reading')
    .where('kept_at', '<', new Date(now.getTime() - LEFT_ALONE_MS).toISOString())
    .where((row) =>
      row.not(row.exists(row.selectFrom('snapshot_reading').select('snapshot').whereRef('snapshot_reading.reading', '=', 'reading.key'))),
    )
    .execute();
}
