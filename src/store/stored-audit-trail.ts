import type { Kysely, Selectable } from 'kysely';
import type { AuditEntry, AuditTrail } from '../../dialogs/audit-trail';
import type { Log } from '../log';
import type { DatabaseKind } from './numbered-key';
import { addRefusal, lastRefusals } from './refusals';
import { storedText } from './stored-text';
import type { Tables } from './tables';

const KEPT = 5_000;
const LONGEST = 1_000;
/** Longer than any act takes. */
const INTERRUPTED_AFTER_MS = 15 * 60_000;

export interface AuditTrailOptions {
  readonly db: Kysely<Tables>;
  readonly kind: DatabaseKind;
  readonly log: Log;
  readonly now: () => Date;
}

/** What admins did, the newest 5,000, and apart from it the newest 500 attempts of others. Beginning an act and reading throw what the database says. */
export function storedAuditTrail({ db, kind, log, now }: AuditTrailOptions): AuditTrail {
  return {
    async begin({ at, who, act, on }) {
      const { id } = await db
        .insertInto('audit')
        .values({
          at: at.toISOString(),
          name: storedText(who.name, LONGEST),
          object_id: who.objectId ?? null,
          act,
          subject: on === undefined ? null : storedText(on, LONGEST),
          outcome: 'begun',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await db
        .deleteFrom('audit')
        .where('id', '<=', id - KEPT)
        .execute();
      return String(id);
    },

    async end(id, outcome, detail) {
      try {
        await db
          .updateTable('audit')
          .set({ outcome, detail: detail === undefined ? null : storedText(detail, LONGEST) })
          .where('id', '=', Number(id))
          .execute();
      } catch (error) {
        log.error({ code: 'audit-not-ended', id, outcome, error }, 'What came of an act of an admin could not be written down');
      }
    },

    async refuse(refusal) {
      try {
        await addRefusal(db, refusal);
      } catch (error) {
        log.error({ code: 'refusal-not-kept', act: refusal.act, error }, 'That somebody was refused could not be written down');
      }
    },

    refusals: (count) => lastRefusals(db, count),

    async last(count) {
      const rows = await db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(count).execute();
      // Other processes work on a PostgreSQL too, and what they began may still be under way. On SQLite it was settled at the start.
      const before = kind === 'postgres' ? new Date(now().getTime() - INTERRUPTED_AFTER_MS).toISOString() : '';
      return rows.map((row) => entryOf(row, before));
    },
  };
}

/** Where only one process works on the database: what is still begun when it starts was begun by one that ended. */
export async function settleBegun(db: Kysely<Tables>): Promise<void> {
  await db.updateTable('audit').set({ outcome: 'interrupted' }).where('outcome', '=', 'begun').execute();
}

function entryOf(row: Selectable<Tables['audit']>, interruptedBefore: string): AuditEntry {
  return {
    id: String(row.id),
    at: new Date(row.at),
    who: { name: row.name, ...(row.object_id !== null && { objectId: row.object_id }) },
    act: row.act,
    ...(row.subject !== null && { on: row.subject }),
    outcome: row.outcome === 'begun' && row.at < interruptedBefore ? 'interrupted' : row.outcome,
    ...(row.detail !== null && { detail: row.detail }),
  };
}
