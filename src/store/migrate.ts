import { Migrator, type Kysely } from 'kysely';
import type { Step } from './all-migrations';
import type { DatabaseKind } from './numbered-key';

/** Named, so that another program's tables in the same database are not taken for ours. */
const DONE_TABLE = 'plan_progress_migration';
const LOCK_TABLE = 'plan_progress_migration_lock';

/** The database has what this program does not know: a newer version wrote it. */
export class NewerDatabase extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(`The database has migrations that this version does not know: ${unknown.join(', ')}`);
    this.name = 'NewerDatabase';
  }
}

/**
 * Brings the tables up to date: all missing steps in one transaction, so that a process that is killed in the middle leaves them as they were. Of two that
 * start at once one waits for the other. Throws a `NewerDatabase`, or what the database said.
 */
export async function migrate(db: Kysely<unknown>, kind: DatabaseKind, steps: Readonly<Record<string, Step>>): Promise<void> {
  const unknown = (await namesDone(db)).filter((name) => !(name in steps));
  if (unknown.length > 0) throw new NewerDatabase(unknown);
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [name, { up: (within: Kysely<unknown>) => step(within, kind) }]),
  );
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: DONE_TABLE,
    migrationLockTableName: LOCK_TABLE,
  }).migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('The migration failed', { cause: error });
}

async function namesDone(db: Kysely<unknown>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DONE_TABLE)) return [];
  const rows = await (db as Kysely<Record<typeof DONE_TABLE, { name: string }>>).selectFrom(DONE_TABLE).select('name').execute();
  return rows.map(({ name }) => name);
}
