import { atOnce, type Steps } from './in-steps';
import type { Postings } from './postings';
import { FIELDS, indexTerms, type SearchEntry } from './searchable';
import { rankTerm, type FieldLengths } from './search-rank';

/** Every term of all records, with where it stands; and the other way round, what each record says, term by term. */
export interface TermIndex {
  readonly postings: ReadonlyMap<string, Postings>;
  /** How many records hold a term in their own name or words. */
  readonly frequency: ReadonlyMap<string, number>;
  /** A number for each term. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The numbers of the terms of a record's own name and words, in order. */
  wordsOf(record: number): Uint32Array;
}

/** A match in a name says all, one in what the record stands under says least. */
export const FIELD_WEIGHTS = { title: 1, text: 0.9, aside: 0.66, context: 0.6 } as const;
/** A term counts as a record's own from here: not only in what it stands under. */
export const OWN = 0.61;

interface Growing {
  readonly number: number;
  readonly records: number[];
  readonly weights: number[];
  /** For each field, how often the term stands there, a list beside `records`. */
  readonly counts: readonly number[][];
}

/** The terms of entries; an entry's place in the list is its number. What does not count (`counts`) is found all the same, and makes no word more common. */
export const buildTermIndex = (entries: readonly SearchEntry[], counts?: (record: number) => boolean): TermIndex =>
  atOnce(termIndexSteps(entries, counts));

/** The same in steps. */
export function* termIndexSteps(entries: readonly SearchEntry[], counts: (record: number) => boolean = () => true): Steps<TermIndex> {
  const terms = new Map<string, Growing>();
  const lengths: FieldLengths = FIELDS.map(() => ({ of: new Uint32Array(entries.length), average: 0 }));
  const said: number[] = [];
  const ends = new Uint32Array(entries.length);
  for (const [record, entry] of entries.entries()) {
    yield;
    FIELDS.forEach((field, at) => {
      const text = entry[field];
      const length = lengths[at];
      if (text === undefined || !length) return;
      const held = indexTerms(text);
      for (const term of held) {
        const growing = terms.get(term) ?? begun(term, terms);
        count(growing, record, at, FIELD_WEIGHTS[field]);
        if (field !== 'context') said.push(growing.number);
      }
      const distinct = new Set(held).size;
      length.of[record] = distinct;
      // Over the records so far, as MiniSearch has it, so that ranks are the same.
      length.average = (length.average * record + distinct) / (record + 1);
    });
    ends[record] = said.length;
  }
  const words = Uint32Array.from(said);
  const frequency = new Map<string, number>();
  const numbers = new Map<string, number>();
  const postings = new Map<string, Postings>();
  for (const [term, growing] of terms) {
    yield;
    const own = growing.weights.reduce((sum, weight, at) => (weight > OWN && counts(growing.records[at] ?? -1) ? sum + 1 : sum), 0);
    if (own > 0) frequency.set(term, own);
    numbers.set(term, growing.number);
    postings.set(term, {
      records: Uint32Array.from(growing.records),
      weights: Float64Array.from(growing.weights),
      ranks: rankTerm(growing.records, growing.counts, lengths, entries.length),
    });
  }
  return { postings, frequency, numbers, wordsOf: (record) => words.subarray(ends[record - 1] ?? 0, ends[record]) };
}

function begun(term: string, terms: Map<string, Growing>): Growing {
  const growing: Growing = { number: terms.size, records: [], weights: [], counts: FIELDS.map(() => []) };
  terms.set(term, growing);
  return growing;
}

function count(growing: Growing, record: number, field: number, weight: number): void {
  const { records, weights, counts } = growing;
  if (records.at(-1) !== record) {
    records.push(record);
    weights.push(0);
    for (const each of counts) each.push(0);
  }
  const at = records.length - 1;
  weights[at] = Math.max(weights[at] ?? 0, weight);
  const times = counts[field];
  if (times) times[at] = (times[at] ?? 0) + 1;
}
