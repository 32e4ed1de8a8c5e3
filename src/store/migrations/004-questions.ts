import type { Kysely } from 'kysely';
import { numberedKey, type DatabaseKind } from '../numbered-key';

/** What people asked and how they rated it, and the salt by which neither people nor conversations are told. */
export async function questions(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .createTable('question')
    .addColumn('id', 'integer', numberedKey(kind))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('message', 'text')
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('reading', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('about', 'text')
    .addColumn('confidence', 'double precision')
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('records', 'text', (column) => column.notNull())
    .addColumn('chose', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('question_at').on('question').columns(['at', 'id']).execute();
  await db.schema.createIndex('question_message').on('question').columns(['conversation', 'message']).execute();
  await db.schema
    .createTable('rating')
    .addColumn('question', 'integer', (column) => column.notNull().references('question.id').onDelete('cascade'))
    .addColumn('rater', 'text', (column) => column.notNull())
    .addColumn('way', 'text', (column) => column.notNull())
    .addColumn('comment', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('rating_key', ['question', 'rater'])
    .execute();
  await db.schema
    .createTable('secret')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
