import type { PlanRecord, RecordKind } from '../plan/records';

type RecordOf<K extends RecordKind> = Extract<PlanRecord, { readonly kind: K }>;

/** Records by kind, each list in the snapshot's order. */
export type ByKind = { readonly [K in RecordKind]: readonly RecordOf<K>[] };

/** All records of a list by kind. */
export function byKind(records: readonly PlanRecord[]): ByKind {
  const of = <K extends RecordKind>(kind: K): readonly RecordOf<K>[] =>
    records.filter((record): record is RecordOf<K> => record.kind === kind);
  return {
    objective: of('objective'),
    update: of('update'),
    theme: of('theme'),
    measure: of('measure'),
    award: of('award'),
    commitment: of('commitment'),
    term: of('term'),
    passage: of('passage'),
  };
}

/** How many records there are of a kind; of a kind that there is none of, nothing. */
export type RecordCounts = Readonly<Partial<Record<RecordKind, number>>>;

export function countByKind(records: readonly PlanRecord[]): RecordCounts {
  const counts: Partial<Record<RecordKind, number>> = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The names of all kinds, to read one out of plain data by; as a record, so that the compiler misses none. */
export const RECORD_KINDS: Readonly<Record<RecordKind, RecordKind>> = {
  objective: 'objective',
  update: 'update',
  theme: 'theme',
  measure: 'measure',
  award: 'award',
  commitment: 'commitment',
  term: 'term',
  passage: 'passage',
};
