import type { Kysely } from 'kysely';

/** Snapshots, the readings they are made of, which of them answers, and who reloads. A reading that a snapshot refers to cannot be deleted. */
export async function snapshots(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('snapshot')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('reading')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('snapshot_reading')
    .addColumn('snapshot', 'text', (column) => column.notNull().references('snapshot.id').onDelete('cascade'))
    .addColumn('reading', 'text', (column) => column.notNull().references('reading.key'))
    .addPrimaryKeyConstraint('snapshot_reading_key', ['snapshot', 'reading'])
    .execute();
  await db.schema.createIndex('snapshot_reading_reading').on('snapshot_reading').column('reading').execute();
  await db.schema
    .createTable('current_snapshot')
    .addColumn('only', 'integer', (column) => column.primaryKey())
    .addColumn('snapshot', 'text', (column) => column.notNull().references('snapshot.id'))
    .addColumn('folder', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('reload_lease')
    .addColumn('only', 'integer', (column) => column.primaryKey())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute();
}
