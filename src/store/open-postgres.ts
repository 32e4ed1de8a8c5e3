import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import type { Log } from '../log';
import { StartUpError } from '../start-up-error';
import type { OpenDatabase } from './open-database';
import { addressWithoutSecrets, postgresTrouble } from './postgres-trouble';
import type { Tables } from './tables';

const CONNECTIONS = 10;
const WAIT_FOR_CONNECTION_MS = 5_000;

/** Connects, and asks one thing to know that it answers. Throws a `StartUpError` that never shows the password. */
export async function openPostgres(databaseUrl: string, log: Log): Promise<OpenDatabase> {
  const name = addressWithoutSecrets(databaseUrl);
  try {
    const pool = new Pool({
      connectionString: databaseUrl,
      max: CONNECTIONS,
      connectionTimeoutMillis: WAIT_FOR_CONNECTION_MS,
      keepAlive: true,
      application_name: 'plan-progress-bot',
    });
    // The pool replaces an idle connection that broke; unheard, its error would end the process.
    pool.on('error', (error: unknown) => log.warn({ code: 'database-connection-lost', error }, 'A connection to the database was lost'));
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    try {
      await sql`select 1`.execute(db);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return { db, kind: 'postgres', name, close: () => db.destroy() };
  } catch (error) {
    // Without the cause: an address that cannot be parsed is in its error, with the password.
    throw new StartUpError('database', postgresTrouble(name, error));
  }
}
