import type { Kysely } from 'kysely';
import type { FollowerShelf } from '../../dialogs/follower-shelf';
import type { Tables } from './tables';

/** Who wants to know of reloads, one row a person. Throws what the database says. */
export function storedFollowerShelf(db: Kysely<Tables>): FollowerShelf {
  return {
    async put({ person, objectId, tenant, reference }) {
      const row = { object_id: objectId ?? null, tenant: tenant ?? null, reference: JSON.stringify(reference) };
      await db
        .insertInto('follower')
        .values({ person, ...row })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
        .execute();
    },

    async remove(person) {
      const { numDeletedRows } = await db.deleteFrom('follower').where('person', '=', person).executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async all() {
      const rows = await db.selectFrom('follower').selectAll().orderBy('person').execute();
      return rows.map((row) => ({
        person: row.person,
        ...(row.object_id !== null && { objectId: row.object_id }),
        ...(row.tenant !== null && { tenant: row.tenant }),
        reference: JSON.parse(row.reference) as Readonly<Record<string, unknown>>,
      }));
    },
  };
}
