import type { Kysely } from 'kysely';
import type { DatabaseKind } from './numbered-key';
import type { Tables } from './tables';

/** A database that answers; its tables may not be there yet. */
export interface OpenDatabase {
  /** For what is answered at once. */
  readonly db: Kysely<Tables>;
  /** The same database for what may take long; on SQLite the same connection. */
  readonly patient: Kysely<Tables>;
  readonly kind: DatabaseKind;
  /** What a person knows it by; without a password. */
  readonly name: string;
  /** May be called once. */
  readonly close: () => Promise<void>;
}
