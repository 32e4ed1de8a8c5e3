import type { Kysely } from 'kysely';

/** Who wants to know of reloads. */
export async function followers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('follower')
    .addColumn('person', 'text', (column) => column.primaryKey())
    .addColumn('object_id', 'text')
    .addColumn('tenant', 'text')
    .addColumn('reference', 'text', (column) => column.notNull())
    .execute();
}
