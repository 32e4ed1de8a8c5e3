import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables';

const SALT = 'salt';
const SALT_BYTES = 32;

/** The salt of this database, made at the first call; the same for all processes on it. `random` gives so many bytes that nobody can guess. */
export async function databaseSalt(db: Kysely<Tables>, random: (bytes: number) => Uint8Array): Promise<string> {
  await db
    .insertInto('secret')
    .values({ name: SALT, value: Buffer.from(random(SALT_BYTES)).toString('hex') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db.selectFrom('secret').select('value').where('name', '=', SALT).executeTakeFirstOrThrow();
  return value;
}

/** The same text is the same 64 hex digits, from which nobody finds the text without the salt. `what` keeps texts of one kind from those of another. */
export function saltedHash(what: 'asker' | 'conversation' | 'memory', text: string, salt: string): string {
  return createHmac('sha256', salt).update(`${what}\n${text}`).digest('hex');
}
