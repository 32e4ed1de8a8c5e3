import type { Kysely } from 'kysely';
import { numberedKey, type DatabaseKind } from '../numbered-key';

/** What admins did, and apart from it who tried without being one: once a person, act and hour. */
export async function audit(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('id', 'integer', numberedKey(kind))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('object_id', 'text')
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('detail', 'text')
    .execute();
  await db.schema
    .createTable('refusal')
    .addColumn('id', 'integer', numberedKey(kind))
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('hour', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('object_id', 'text')
    .addColumn('detail', 'text')
    .addColumn('times', 'integer', (column) => column.notNull())
    .addUniqueConstraint('refusal_hour', ['person', 'act', 'hour'])
    .execute();
}
