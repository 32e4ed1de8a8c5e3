import type { ColumnDefinitionBuilder } from 'kysely';

export type DatabaseKind = 'sqlite' | 'postgres';

/** A whole number that the database counts on by itself, never twice the same; each database says it its own way. */
export function numberedKey(kind: DatabaseKind): (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder {
  return kind === 'sqlite'
    ? (column) => column.primaryKey().autoIncrement()
    : (column) => column.generatedByDefaultAsIdentity().primaryKey();
}
