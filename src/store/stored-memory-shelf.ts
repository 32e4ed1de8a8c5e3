import type { Kysely } from 'kysely';
import type { MemoryShelf } from '../../dialogs/desk';
import type { Log } from '../log';
import type { ShelfOptions } from './memory-shelf';
import { saltedHash } from './salted-hash';
import { memoryOfText } from './stored-memory';
import type { Tables } from './tables';

/** More than any shelf keeps: SQLite skips rows only where it is also told how many to take. */
const ALL = 1_000_000_000;

/** Memory of which old rows can be let go of. */
export interface StoredMemoryShelf extends MemoryShelf {
  /** Deletes what was silent too long, and gives how many. Throws what the database says. */
  forget(): Promise<number>;
}

/**
 * Conversation memory that outlives the process, bounded in time and, to within a fiftieth, in number. A database that fails costs the follow-up, not the
 * answer: it is logged, and nothing is remembered. Whose conversation it is, is kept as a hash with the salt.
 */
export function storedMemoryShelf(
  db: Kysely<Tables>,
  log: Log,
  { limit, lifetimeMs, now, salt }: ShelfOptions & { readonly salt: string },
): StoredMemoryShelf {
  const every = Math.max(1, Math.floor(limit / 50));
  const hashed = (key: string): string => saltedHash('memory', key, salt);
  let kept = 0;

  const forget = async (): Promise<number> => {
    const { numDeletedRows } = await db.deleteFrom('memory').where('until', '<=', now().toISOString()).executeTakeFirst();
    return Number(numDeletedRows);
  };

  const prune = async (): Promise<void> => {
    await forget();
    const beyond = db.selectFrom('memory').select('key').orderBy('until', 'desc').orderBy('key', 'desc').limit(ALL).offset(limit);
    await db.deleteFrom('memory').where('key', 'in', beyond).execute();
  };

  return {
    forget,

    async recall(key) {
      try {
        const row = await db
          .selectFrom('memory')
          .select('value')
          .where('key', '=', hashed(key))
          .where('until', '>', now().toISOString())
          .executeTakeFirst();
        return row && memoryOfText(row.value);
      } catch (error) {
        log.error({ code: 'memory-not-read', error }, 'What was talked about could not be read');
        return undefined;
      }
    },

    async keep(key, memory) {
      const row = { value: JSON.stringify(memory), until: new Date(now().getTime() + lifetimeMs).toISOString() };
      try {
        await db
          .insertInto('memory')
          .values({ key: hashed(key), ...row })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
          .execute();
        if (kept++ % every === 0) await prune();
      } catch (error) {
        log.error({ code: 'memory-not-kept', error }, 'What was talked about could not be kept');
      }
    },
  };
}
