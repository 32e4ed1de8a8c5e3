import type { Kysely } from 'kysely';
import type { AuditTrail } from '../../dialogs/audit-trail';
import type { MemoryShelf } from '../../dialogs/desk';
import type { FollowerShelf } from '../../dialogs/follower-shelf';
import type { QuestionLog } from '../../dialogs/question-log';
import type { QuarantineShelf } from '../library/quarantine';
import type { ReloadLease, SnapshotShelf } from '../library/snapshot-shelf';
import type { Log } from '../log';
import { StartUpError } from '../start-up-error';
import { ALL_MIGRATIONS } from './all-migrations';
import { migrate, NewerDatabase } from './migrate';
import type { OpenDatabase } from './open-database';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';
import { postgresTrouble } from './postgres-trouble';
import { databaseSalt } from './salted-hash';
import { sqliteTrouble } from './sqlite-trouble';
import { settleBegun, storedAuditTrail } from './stored-audit-trail';
import { storedFollowerShelf } from './stored-follower-shelf';
import { storedMemoryShelf } from './stored-memory-shelf';
import { storedQuarantineShelf } from './stored-quarantine-shelf';
import { storedQuestionLog } from './stored-question-log';
import { freeReloadLease, storedReloadLease } from './stored-reload-lease';
import { storedSnapshotShelf } from './stored-snapshot-shelf';
import type { Tables } from './tables';

const MEMORIES = { limit: 5_000, lifetimeMs: 8 * 60 * 60_000 };

export interface StoreOptions {
  /** Where the SQLite file is, without a `databaseUrl`. */
  readonly dataDir: string;
  /** A PostgreSQL address. */
  readonly databaseUrl?: string;
  readonly now: () => Date;
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array;
  readonly log: Log;
}

/** What outlives the process. */
export interface Store {
  readonly memory: MemoryShelf;
  readonly snapshots: SnapshotShelf;
  readonly lease: ReloadLease;
  readonly audit: AuditTrail;
  readonly questions: QuestionLog;
  readonly followers: FollowerShelf;
  /** `understand` gives what was read of a document, out of its plain data; nothing where it is not understood. */
  quarantine<Read>(understand: (plain: unknown) => Read | undefined): QuarantineShelf<Read>;
  /** Deletes what conversations were about that have been silent too long, and gives how many. Throws what the database says. */
  readonly forgetMemories: () => Promise<number>;
  /**
   * Ends what a process began that is there no more. Once, when this one is known to be the only one on its data folder; where several work on one database
   * it does nothing. Throws what the database says.
   */
  readonly settle: () => Promise<void>;
  /** Once, when nothing uses it any more. */
  readonly close: () => Promise<void>;
}

/** Opens the store and brings its tables up to date. Throws a `StartUpError` with the remedy when it cannot. */
export async function openStore({ dataDir, databaseUrl, now, random, log }: StoreOptions): Promise<Store> {
  const opened = databaseUrl === undefined ? openSqlite(dataDir, log) : await openPostgres(databaseUrl, log);
  try {
    const { db, patient, kind } = opened;
    await migrate(patient as Kysely<unknown>, kind, ALL_MIGRATIONS);
    return storeOf(opened, { now, log, salt: await databaseSalt(db, random) });
  } catch (error) {
    await opened
      .close()
      .catch((second: unknown) => log.warn({ code: 'database-not-closed', error: second }, 'The database was not closed'));
    throw new StartUpError('database', troubleOf(opened, error), { cause: error });
  }
}

function storeOf(opened: OpenDatabase, { now, log, salt }: Pick<StoreOptions, 'now' | 'log'> & { readonly salt: string }): Store {
  const { db, patient, kind } = opened;
  const memory = storedMemoryShelf(db, log, { ...MEMORIES, now, salt });
  return {
    memory,
    snapshots: storedSnapshotShelf(patient, log, now),
    lease: storedReloadLease(db),
    audit: storedAuditTrail({ db, kind, log, now }),
    questions: storedQuestionLog({ db, patient, log, salt }),
    followers: storedFollowerShelf(db),
    quarantine: <Read>(understand: (plain: unknown) => Read | undefined) => storedQuarantineShelf(patient, understand),
    forgetMemories: () => memory.forget(),
    settle: () => (kind === 'sqlite' ? settleAlone(db) : Promise.resolve()),
    close: () => opened.close(),
  };
}

async function settleAlone(db: Kysely<Tables>): Promise<void> {
  await settleBegun(db);
  await freeReloadLease(db);
}

function troubleOf({ kind, name }: Pick<OpenDatabase, 'kind' | 'name'>, error: unknown): string {
  if (error instanceof NewerDatabase)
    return `The database ${name} was written by a newer version of the bot (${error.unknown.join(', ')}). Start that version, or give this one a database of its own.`;
  return kind === 'sqlite' ? sqliteTrouble(name, error) : postgresTrouble(name, error);
}
