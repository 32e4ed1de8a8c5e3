import type { Kysely, Transaction } from 'kysely';
import type { StoredSnapshot } from '../library/snapshot-shelf';
import { readingKeys } from './reading-keys';
import { ONLY, type Tables } from './tables';

const KEPT = 10;

/**
 * Keeps a snapshot whose readings are kept, makes it the current one and lets go of old ones, as a whole or not at all. Throws what the database says, as when a
 * reading is missing.
 */
export async function keepSnapshot(db: Kysely<Tables>, snapshot: StoredSnapshot, folder: string): Promise<void> {
  const value = JSON.stringify(snapshot);
  await db.transaction().execute(async (within) => {
    const { last } = await within
      .selectFrom('snapshot')
      .select(({ fn }) => fn.max('ordinal').as('last'))
      .executeTakeFirstOrThrow();
    const row = { value, ordinal: ((last as number | null) ?? 0) + 1 };
    await within
      .insertInto('snapshot')
      .values({ id: snapshot.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    await within.deleteFrom('snapshot_reading').where('snapshot', '=', snapshot.id).execute();
    const readings = readingKeys(snapshot).map((reading) => ({ snapshot: snapshot.id, reading }));
    if (readings.length > 0) await within.insertInto('snapshot_reading').values(readings).execute();
    await makeCurrent(within, snapshot.id, folder);
    await letGo(within, snapshot);
  });
}

/** From now on this kept snapshot answers, of this state of the folder. */
export async function makeCurrent(db: Kysely<Tables>, snapshot: string, folder: string): Promise<void> {
  const row = { snapshot, folder };
  await db
    .insertInto('current_snapshot')
    .values({ only: ONLY, ...row })
    .onConflict((conflict) => conflict.column('only').doUpdateSet(row))
    .execute();
}

/** All but the newest, the current one and the way back from it, which after several steps back may be old. */
async function letGo(within: Transaction<Tables>, { id, before }: StoredSnapshot): Promise<void> {
  const newest = await within.selectFrom('snapshot').select('id').orderBy('ordinal', 'desc').orderBy('id').limit(KEPT).execute();
  const stay = [...newest.map((row) => row.id), id, ...(before === undefined ? [] : [before])];
  await within.deleteFrom('snapshot').where('id', 'not in', stay).execute();
}
