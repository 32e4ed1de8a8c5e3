import type { Kysely } from 'kysely';

/** What was talked about in each conversation. */
export async function memory(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('memory')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('memory_until').on('memory').columns(['until', 'key']).execute();
}
