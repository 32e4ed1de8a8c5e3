import { count } from '../plan/count';
import type { RecordCounts } from '../library/kinds';
import type { RecordKind } from '../plan/records';

/** Kinds that a person knows the plan by, in the order in which they are told; passages and terms are nobody's count. */
const TOLD: readonly RecordKind[] = ['objective', 'update', 'measure', 'theme', 'award', 'commitment'];

/** "27 objectives, 171 updates and 143 measures"; empty where there is none of any kind. */
export function recordsInWords(records: RecordCounts): string {
  const told = TOLD.flatMap((kind) => ((records[kind] ?? 0) > 0 ? [count(records[kind] ?? 0, kind)] : []));
  return inWords(told);
}

/** "a, b and c". */
export function inWords(parts: readonly string[]): string {
  return parts.length <= 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
