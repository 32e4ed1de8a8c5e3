import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Asker } from '../../dialogs/question-log';
import type { Tables } from './tables';

const SALT = 'asker-salt';
const SALT_BYTES = 32;
const DIGITS = 16;

/** The salt of this database, made at the first call; the same for all processes on it. `random` gives so many bytes that nobody can guess. */
export async function askerSalt(db: Kysely<Tables>, random: (bytes: number) => Uint8Array): Promise<string> {
  await db
    .insertInto('secret')
    .values({ name: SALT, value: Buffer.from(random(SALT_BYTES)).toString('hex') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db.selectFrom('secret').select('value').where('name', '=', SALT).executeTakeFirstOrThrow();
  return value;
}

/** The same person is the same 16 hex digits, from which nobody finds the person without the salt. */
export function askerHash({ tenant = '', id }: Asker, salt: string): string {
  return createHmac('sha256', salt).update(`${tenant.toLowerCase()}\n${id.toLowerCase()}`).digest('hex').slice(0, DIGITS);
}
