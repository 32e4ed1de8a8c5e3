import { Socket } from 'node:net';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import type { Log } from '../log';
import { TookTooLong, withinTime } from '../within-time';

/** How many connections there are at most, and for how many milliseconds the server is waited for. */
export interface PoolLimits {
  readonly connections: number;
  readonly connectMs: number;
  /** For one statement. */
  readonly answerMs: number;
  readonly closeMs: number;
}

/** The server ends a statement itself when it can; then its connection is still good. */
const GRACE_MS = 500;

/** Connections to a PostgreSQL that may stop answering: every statement ends in time, with a `TookTooLong` at the worst, and so does closing. */
export function boundedPool(connectionString: string, limits: PoolLimits, log: Log): PostgresPool {
  const sockets = new Set<Socket>();
  const pool = new Pool({
    connectionString,
    max: limits.connections,
    connectionTimeoutMillis: limits.connectMs,
    keepAlive: true,
    application_name: 'plan-progress-bot',
    stream: () => keptIn(sockets),
  });
  const lost = (error: unknown): void => log.warn({ code: 'database-connection-lost', error }, 'A connection to the database was lost');
  // The pool replaces an idle connection that broke; unheard, its error would end the process.
  pool.on('error', lost);
  const limited = new WeakSet<PoolClient>();

  return {
    async connect() {
      const client = await pool.connect();
      const bounded = boundedClient(client, limits.answerMs + GRACE_MS, lost);
      if (limited.has(client)) return bounded;
      try {
        // Not when it connects: some that stand before a PostgreSQL refuse whoever sets it there.
        await bounded.query(`set statement_timeout = ${limits.answerMs}`, []);
      } catch (error) {
        bounded.release(true);
        throw error;
      }
      limited.add(client);
      return bounded;
    },

    async end() {
      try {
        // The pool does not wait for those it has taken leave of, and they would keep the process.
        await withinTime(Promise.all([pool.end(), ...[...sockets].map(closed)]), limits.closeMs);
      } catch (error) {
        log.warn({ code: 'database-not-closed', error }, 'The database did not answer when it was left; the connections are cut');
        for (const socket of sockets) socket.destroy();
      }
    },
  };
}

const closed = (socket: Socket): Promise<void> => new Promise((done) => socket.once('close', () => done()));

function keptIn(sockets: Set<Socket>): Socket {
  const socket = new Socket();
  sockets.add(socket);
  return socket.once('close', () => sockets.delete(socket));
}

/** A connection that is not used again once it did not answer: its next answer would be to another question. */
function boundedClient(client: PoolClient, milliseconds: number, lost: (error: unknown) => void): PostgresPoolClient {
  let silent: TookTooLong | undefined;
  client.on('error', lost);
  const query = async (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    if (silent) throw silent;
    try {
      return await withinTime(client.query(text, [...parameters]), milliseconds);
    } catch (error) {
      if (error instanceof TookTooLong) silent = error;
      throw error;
    }
  };
  return {
    query: query as PostgresPoolClient['query'],
    release(destroy = false) {
      client.release(destroy || silent !== undefined);
      client.off('error', lost);
    },
  };
}
