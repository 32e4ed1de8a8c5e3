import type { Kysely } from 'kysely';
import { memory } from './migrations/001-memory';
import { snapshots } from './migrations/002-snapshots';
import { audit } from './migrations/003-audit';
import { questions } from './migrations/004-questions';
import { quarantine } from './migrations/005-quarantine';
import { followers } from './migrations/006-followers';
import type { DatabaseKind } from './numbered-key';

/** One step from an older shape of the tables to a newer one. It never changes once it was released. */
export type Step = (db: Kysely<unknown>, kind: DatabaseKind) => Promise<void>;

/** By the name under which a database remembers that it has them, in the order in which they are run. */
export const ALL_MIGRATIONS: Readonly<Record<string, Step>> = {
  '001-memory': memory,
  '002-snapshots': snapshots,
  '003-audit': audit,
  '004-questions': questions,
  '005-quarantine': quarantine,
  '006-followers': followers,
};
