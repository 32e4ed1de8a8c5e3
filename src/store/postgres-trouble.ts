import { codeOf } from '../library/system-code';

const REMEDIES: readonly { readonly codes: RegExp; readonly wrong: string; readonly remedy: string }[] = [
  { codes: /^(28P01|28000)$/, wrong: 'refuses the user or the password', remedy: 'Correct them in DATABASE_URL' },
  { codes: /^3D000$/, wrong: 'has no such database', remedy: 'Create it, or correct its name in DATABASE_URL' },
  { codes: /^42501$/, wrong: 'does not let this user make tables', remedy: 'Grant it CREATE on the schema' },
  { codes: /^(53\d{3}|57P0\d)$/, wrong: 'takes no connection now', remedy: 'Wait until it does' },
  {
    codes: /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET)$/,
    wrong: 'does not answer',
    remedy: 'Start it, or correct the address in DATABASE_URL',
  },
];

/** What is wrong with the database and what to do, in one line. `name` is its address without secrets. */
export function postgresTrouble(name: string, error: unknown): string {
  const code = codeOf(error) ?? (timedOut(error) ? 'ETIMEDOUT' : '');
  const known = REMEDIES.find(({ codes }) => codes.test(code));
  if (known) return `PostgreSQL at ${name} ${known.wrong} (${code}). ${known.remedy}, and start again.`;
  return `PostgreSQL at ${name} cannot be used${code === '' ? '' : ` (${code})`}. See that it runs and that DATABASE_URL is right, and start again.`;
}

/** Host, port and database; nothing else of the address, for a password may stand in more than one place of it. */
export function addressWithoutSecrets(databaseUrl: string): string {
  try {
    const { hostname, port, pathname } = new URL(databaseUrl);
    return `${hostname === '' ? 'this machine' : hostname}${port === '' ? '' : `:${port}`}${pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}

/** The driver's own time limit has no code. */
const timedOut = (error: unknown): boolean => error instanceof Error && /timeout/i.test(error.message);
