import type { Kysely } from 'kysely';
import type { DatabaseKind } from './numbered-key';
import type { Tables } from './tables';

/** A database that answers; its tables may not be there yet. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  readonly kind: DatabaseKind;
  /** What a person knows it by; without a password. */
  readonly name: string;
  /** May be called once. */
  readonly close: () => Promise<void>;
}
