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
