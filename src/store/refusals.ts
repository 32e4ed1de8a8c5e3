import type { Kysely, Selectable } from 'kysely';
import type { AuditEntry, Refusal } from '../../dialogs/audit-trail';
import { storedText } from './stored-text';
import type { Tables } from './tables';

const KEPT = 500;
const LONGEST = 1_000;
/** More than there ever are: SQLite skips rows only where it is also told how many to take. */
const ALL = 1_000_000_000;
/** Of an ISO 8601 time. */
const HOUR_CHARACTERS = 13;

/** Writes down who tried what without being an admin: once a person, act and hour, so that nobody can fill the table. Throws what the database says. */
export async function addRefusal(db: Kysely<Tables>, { at, who, act, detail }: Refusal): Promise<void> {
  const name = storedText(who.name, LONGEST);
  const time = at.toISOString();
  const { times } = await db
    .insertInto('refusal')
    .values({
      ...{ act, name, at: time, times: 1, person: who.objectId ?? name, hour: time.slice(0, HOUR_CHARACTERS) },
      object_id: who.objectId ?? null,
      detail: detail === undefined ? null : storedText(detail, LONGEST),
    })
    .onConflict((conflict) => conflict.columns(['person', 'act', 'hour']).doUpdateSet((row) => ({ times: row('refusal.times', '+', 1) })))
    .returning('times')
    .executeTakeFirstOrThrow();
  if (times === 1) await letGo(db);
}

/** The newest first. Throws what the database says. */
export async function lastRefusals(db: Kysely<Tables>, count: number): Promise<readonly AuditEntry[]> {
  const rows = await db.selectFrom('refusal').selectAll().orderBy('id', 'desc').limit(count).execute();
  return rows.map(entryOf);
}

async function letGo(db: Kysely<Tables>): Promise<void> {
  const beyond = db.selectFrom('refusal').select('id').orderBy('id', 'desc').limit(ALL).offset(KEPT);
  await db.deleteFrom('refusal').where('id', 'in', beyond).execute();
}

function entryOf(row: Selectable<Tables['refusal']>): AuditEntry {
  return {
    id: String(row.id),
    at: new Date(row.at),
    who: { name: row.name, ...(row.object_id !== null && { objectId: row.object_id }) },
    act: row.act,
    outcome: 'refused',
    ...(row.detail !== null && { detail: row.detail }),
    times: row.times,
  };
}
