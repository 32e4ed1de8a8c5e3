import { sql, type Kysely } from 'kysely';

/** Documents that wait for an admin. SQLite takes any name for a column's type and keeps bytes as bytes. */
export async function quarantine(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('quarantine')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('bytes', sql`bytea`, (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('read', 'text', (column) => column.notNull())
    .execute();
}
