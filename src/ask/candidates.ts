import type { Postings } from '../library/postings';
import type { Snapshot } from '../library/snapshot';
import type { RecordKind } from '../plan/records';
import type { Presences } from './cover-many';
import { presenceOf } from './presence';
import { proposing } from './proposing';
import type { Concept } from './question';

/** Records that have some of what is asked. What is said of each stands at its place in the list. */
export interface Candidates {
  /** Places in the snapshot's records. */
  readonly records: readonly number[];
  /** How much of a concept each has; see `presence`. */
  readonly presences: Presences;
  /** What a full-text search would score each. */
  readonly ranks: Float64Array;
  /** Whether so many have something that those are left out which cannot have `least` of it. */
  readonly bounded: boolean;
}

/** A term's own list, when some record has it. */
const postingsOf = (term: string, snapshot: Snapshot): Postings | undefined => snapshot.terms.postings.get(term);

/** From the lists of the terms asked for, without a look at any other record; of one kind when only that is wanted. */
export function candidatesFor(concepts: readonly Concept[], snapshot: Snapshot, only?: RecordKind): Candidates {
  const { from, bounded } = proposing(concepts, (term) => postingsOf(term, snapshot)?.records.length ?? 0);
  const slots = SLOTS.of(snapshot);
  const records: number[] = [];
  for (const term of termsOf(from)) {
    const held = postingsOf(term, snapshot)?.records;
    for (let at = 0; at < (held?.length ?? 0); at += 1) {
      const record = held?.[at] ?? 0;
      if (slots[record] !== 0 || (only !== undefined && snapshot.records[record]?.kind !== only)) continue;
      records.push(record);
      slots[record] = records.length;
    }
  }
  const presences = new Map(concepts.map((concept) => [concept, presenceIn(concept, snapshot, slots, records.length)]));
  const ranks = ranksIn(termsOf(concepts), snapshot, slots, records.length);
  for (const record of records) slots[record] = 0;
  return { records, presences, ranks, bounded };
}

const termsOf = (concepts: readonly Concept[]): ReadonlySet<string> =>
  new Set(concepts.flatMap((concept) => concept.alternatives.flatMap((alternative) => alternative.terms)));

/** For each record of a snapshot its place among the candidates, from 1; all 0 between questions, so that it is made once. */
const SLOTS = {
  known: new WeakMap<Snapshot, Uint32Array>(),
  of(snapshot: Snapshot): Uint32Array {
    const kept = this.known.get(snapshot) ?? new Uint32Array(snapshot.records.length);
    this.known.set(snapshot, kept);
    return kept;
  },
};

function presenceIn(concept: Concept, snapshot: Snapshot, slots: Uint32Array, count: number): Float64Array {
  const best = new Float64Array(count);
  for (const { terms, weight } of concept.alternatives) {
    const sums = terms.length === 1 ? undefined : new Float64Array(count);
    const held = terms.length === 1 ? undefined : new Uint8Array(count);
    for (const term of terms) {
      const postings = postingsOf(term, snapshot);
      if (!postings) continue;
      const { records, weights } = postings;
      for (let at = 0; at < records.length; at += 1) {
        const slot = (slots[records[at] ?? 0] ?? 0) - 1;
        if (slot < 0) continue;
        const found = weights[at] ?? 0;
        if (!sums || !held) best[slot] = Math.max(best[slot] ?? 0, presenceOf(weight, found, 1, 1));
        else {
          sums[slot] = (sums[slot] ?? 0) + found;
          held[slot] = (held[slot] ?? 0) + 1;
        }
      }
    }
    if (!sums || !held) continue;
    for (let slot = 0; slot < count; slot += 1) {
      const has = held[slot] ?? 0;
      if (has > 0) best[slot] = Math.max(best[slot] ?? 0, presenceOf(weight, sums[slot] ?? 0, has, terms.length));
    }
  }
  return best;
}

/** The sum of a record's ranks for each term, times how many of the terms it has, as MiniSearch scores several terms. */
function ranksIn(terms: ReadonlySet<string>, snapshot: Snapshot, slots: Uint32Array, count: number): Float64Array {
  const ranks = new Float64Array(count);
  const held = new Uint16Array(count);
  for (const term of terms) {
    const postings = postingsOf(term, snapshot);
    if (!postings) continue;
    const { records, ranks: own } = postings;
    for (let at = 0; at < records.length; at += 1) {
      const slot = (slots[records[at] ?? 0] ?? 0) - 1;
      if (slot < 0) continue;
      ranks[slot] = (ranks[slot] ?? 0) + (own[at] ?? 0);
      held[slot] = (held[slot] ?? 0) + 1;
    }
  }
  return ranks.map((rank, slot) => rank * (held[slot] ?? 0));
}
