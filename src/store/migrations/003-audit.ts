import type { Kysely } from 'kysely';
import { numberedKey, type DatabaseKind } from '../numbered-key';

/** What admins did. */
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
}
