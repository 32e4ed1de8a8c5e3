import type { Kysely } from 'kysely';
import type { ReloadLease } from '../library/snapshot-shelf';
import { ONLY, type Tables } from './tables';

/** The lease as the one row of a table: taken in one statement, so that of two who try at once one gets it. */
export function storedReloadLease(db: Kysely<Tables>): ReloadLease {
  return {
    async take(holder, now, seconds) {
      const row = { holder, until: new Date(now.getTime() + seconds * 1_000).toISOString() };
      const taken = await db
        .insertInto('reload_lease')
        .values({ only: ONLY, ...row })
        .onConflict((conflict) =>
          conflict
            .column('only')
            .doUpdateSet(row)
            .where((held) => held.or([held('reload_lease.holder', '=', holder), held('reload_lease.until', '<=', now.toISOString())])),
        )
        .returning('holder')
        .executeTakeFirst();
      return taken !== undefined;
    },

    async release(holder) {
      await db.deleteFrom('reload_lease').where('holder', '=', holder).execute();
    },
  };
}

/** Where only one process works on the database: whoever held it before has ended. */
export async function freeReloadLease(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom('reload_lease').execute();
}
