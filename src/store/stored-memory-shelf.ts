import type { Kysely } from 'kysely';
import type { MemoryShelf } from '../../dialogs/desk';
import type { Log } from '../log';
import type { ShelfOptions } from './memory-shelf';
import { memoryOfText } from './stored-memory';
import type { Tables } from './tables';

/** More than any shelf keeps: SQLite skips rows only where it is also told how many to take. */
const ALL = 1_000_000_000;

/**
 * Conversation memory that outlives the process, bounded in time and, to within a fiftieth, in number. A database that fails costs the follow-up, not the
 * answer: it is logged, and nothing is remembered.
 */
export function storedMemoryShelf(db: Kysely<Tables>, log: Log, { limit, lifetimeMs, now }: ShelfOptions): MemoryShelf {
  const every = Math.max(1, Math.floor(limit / 50));
  let kept = 0;

  const prune = async (at: string): Promise<void> => {
    await db.deleteFrom('memory').where('until', '<=', at).execute();
    const beyond = db.selectFrom('memory').select('key').orderBy('until', 'desc').orderBy('key', 'desc').limit(ALL).offset(limit);
    await db.deleteFrom('memory').where('key', 'in', beyond).execute();
  };

  return {
    async recall(key) {
      try {
        const row = await db
          .selectFrom('memory')
          .select('value')
          .where('key', '=', key)
          .where('until', '>', now().toISOString())
          .executeTakeFirst();
        return row && memoryOfText(row.value);
      } catch (error) {
        log.error({ code: 'memory-not-read', error }, 'What was talked about could not be read');
        return undefined;
      }
    },

    async keep(key, memory) {
      const at = now();
      const row = { value: JSON.stringify(memory), until: new Date(at.getTime() + lifetimeMs).toISOString() };
      try {
        await db
          .insertInto('memory')
          .values({ key, ...row })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
          .execute();
        if (kept++ % every === 0) await prune(at.toISOString());
      } catch (error) {
        log.error({ code: 'memory-not-kept', error }, 'What was talked about could not be kept');
      }
    },
  };
}
