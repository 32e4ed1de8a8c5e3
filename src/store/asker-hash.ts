import type { Asker } from '../../dialogs/question-log';
import { saltedHash } from './salted-hash';

const DIGITS = 16;

/** The same person is the same 16 hex digits, from which nobody finds the person without the salt. */
export function askerHash({ tenant = '', id }: Asker, salt: string): string {
  return saltedHash('asker', `${tenant.toLowerCase()}\n${id.toLowerCase()}`, salt).slice(0, DIGITS);
}
