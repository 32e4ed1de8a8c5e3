import type { Kysely } from 'kysely';
import type { QuarantineShelf } from '../library/quarantine';
import type { Tables } from './tables';

/** Documents that wait. `understand` says what was read of one, out of its plain data, or nothing where it is not understood: such a document counts as not there. */
export function storedQuarantineShelf<Read>(db: Kysely<Tables>, understand: (plain: unknown) => Read | undefined): QuarantineShelf<Read> {
  return {
    async put({ id, name, bytes, at, by, read }) {
      const row = { name, bytes: Buffer.from(bytes), at: at.toISOString(), by, read: JSON.stringify(read) };
      await db
        .insertInto('quarantine')
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },

    async get(id) {
      const row = await db.selectFrom('quarantine').selectAll().where('id', '=', id).executeTakeFirst();
      const read = row && understand(JSON.parse(row.read));
      if (row === undefined || read === undefined) return undefined;
      // A copy: one database gives a buffer, the other bare memory.
      return { id, name: row.name, bytes: new Uint8Array(row.bytes), at: new Date(row.at), by: row.by, read };
    },

    async remove(id) {
      const { numDeletedRows } = await db.deleteFrom('quarantine').where('id', '=', id).executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async forget(before) {
      const { numDeletedRows } = await db.deleteFrom('quarantine').where('at', '<', before.toISOString()).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
