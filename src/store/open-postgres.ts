import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Log } from '../log';
import { StartUpError } from '../start-up-error';
import { boundedPool, type PoolLimits } from './bounded-pool';
import type { OpenDatabase } from './open-database';
import { addressWithoutSecrets, postgresTrouble } from './postgres-trouble';
import type { Tables } from './tables';

/** For what somebody waits for, and for what is large. */
export interface PostgresLimits {
  readonly quick: PoolLimits;
  readonly patient: PoolLimits;
}

export const POSTGRES_LIMITS: PostgresLimits = {
  quick: { connections: 8, connectMs: 3_000, answerMs: 3_000, closeMs: 3_000 },
  patient: { connections: 3, connectMs: 5_000, answerMs: 60_000, closeMs: 3_000 },
};

/** Connects, and asks one thing to know that it answers. Throws a `StartUpError` that never shows the password. */
export async function openPostgres(databaseUrl: string, log: Log, limits: PostgresLimits = POSTGRES_LIMITS): Promise<OpenDatabase> {
  const name = addressWithoutSecrets(databaseUrl);
  try {
    const connected = (to: PoolLimits): Kysely<Tables> =>
      new Kysely<Tables>({ dialect: new PostgresDialect({ pool: boundedPool(databaseUrl, to, log) }) });
    const db = connected(limits.quick);
    const patient = connected(limits.patient);
    const close = async (): Promise<void> => {
      await Promise.all([db.destroy(), patient.destroy()]);
    };
    try {
      await sql`select 1`.execute(db);
    } catch (error) {
      await close();
      throw error;
    }
    return { ...{ db, patient, name, close }, kind: 'postgres' };
  } catch (error) {
    // Without the cause: an address that cannot be parsed is in its error, with the password.
    throw new StartUpError('database', postgresTrouble(name, error));
  }
}
