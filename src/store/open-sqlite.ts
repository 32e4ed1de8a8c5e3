import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import type { Log } from '../log';
import { StartUpError } from '../start-up-error';
import type { OpenDatabase } from './open-database';
import { WholeSqliteDialect } from './sqlite-dialect';
import { sqliteTrouble } from './sqlite-trouble';
import type { Tables } from './tables';

export const SQLITE_FILE = 'plan-progress.sqlite';
const WAIT_FOR_OTHERS_MS = 5_000;

/** Opens the file in the data folder, both made where they are missing. Throws a `StartUpError` when it cannot be read and written. */
export function openSqlite(dataDir: string, log: Log): OpenDatabase {
  const file = join(dataDir, SQLITE_FILE);
  let database: Database.Database | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    database = new Database(file, { timeout: WAIT_FOR_OTHERS_MS });
    setUp(database);
  } catch (error) {
    database?.close();
    throw new StartUpError('database', sqliteTrouble(file, error), { cause: error });
  }
  const opened = database;
  const keptTidy = { prepare: (text: string) => opened.prepare(text), close: () => putAway(opened, log) };
  const db = new Kysely<Tables>({ dialect: new WholeSqliteDialect({ database: keptTidy }) });
  return { db, patient: db, kind: 'sqlite', name: file, close: () => db.destroy() };
}

function setUp(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  // A killed process loses nothing, a power cut at most the last moments; to wait for the disk at every question would cost more.
  database.exec('PRAGMA synchronous = NORMAL');
  database.exec('PRAGMA foreign_keys = ON');
  // Opening alone does not show that it may be written.
  database.exec('BEGIN IMMEDIATE; ROLLBACK');
}

/** Closing alone leaves the journal beside the file while a statement waits for the garbage collector. */
function putAway(database: Database.Database, log: Log): void {
  try {
    // Another process may have the file open; then the journal is its, and not worth waiting for.
    database.pragma('busy_timeout = 0');
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.pragma('journal_mode = DELETE');
  } catch (error) {
    log.info({ code: 'database-journal-left', error }, 'The journal stays beside the database file; nothing is lost');
  } finally {
    database.close();
  }
}
