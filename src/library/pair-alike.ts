import type { Pair } from './what-changed';

/** What a thing is told by; two that give the same may be one. */
export type Like<R> = (record: R) => string;

export interface Paired<R> {
  readonly added: readonly R[];
  readonly gone: readonly R[];
  /** Those that are the same thing and say something else. */
  readonly other: readonly Pair<R>[];
}

/**
 * What became of things when documents were read again. Their ids tell nothing here: a file or a row that comes in before others shifts those of the
 * others. First all that say just the same are one; then what is left over on both sides once, by the first likeness that holds, is one that says
 * something else. All the rest is new or gone: a row beside another one of the same name has not changed it.
 */
export function pairAlike<R>(before: readonly R[], now: readonly R[], saysAll: Like<R>, likes: readonly Like<R>[]): Paired<R> {
  const [old, fresh] = [new Set(before), new Set(now)];
  const other: Pair<R>[] = [];
  for (const like of [saysAll, ...likes]) {
    const [left, right] = [grouped(old, like), grouped(fresh, like)];
    for (const [key, ones] of left) {
      const others = right.get(key) ?? [];
      // Rows that say the same are as many as both sides have; of others only one beside one is known to be the same.
      if (like !== saysAll && (ones.length > 1 || others.length > 1)) continue;
      ones.slice(0, others.length).forEach((one, at) => {
        const later = others[at];
        if (later === undefined) return;
        old.delete(one);
        fresh.delete(later);
        if (like !== saysAll) other.push({ before: one, now: later });
      });
    }
  }
  return { added: [...fresh], gone: [...old], other };
}

function grouped<R>(records: ReadonlySet<R>, like: Like<R>): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const group = groups.get(like(record));
    if (group) group.push(record);
    else groups.set(like(record), [record]);
  }
  return groups;
}
