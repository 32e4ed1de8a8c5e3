import { BM25, BOOSTS } from './search-settings';
import { FIELDS } from './searchable';

/** How many different terms each record has in a field, and how many records have on average; one for each field. */
export type FieldLengths = { readonly of: Uint32Array; average: number }[];

/**
 * The score that a full-text search (BM25+, as MiniSearch has it) gives each of some records for one term. `counts` says for each field how often
 * the term stands in each of `records`; `total` is how many records there are.
 */
export function rankTerm(
  records: readonly number[],
  counts: readonly (readonly number[])[],
  lengths: FieldLengths,
  total: number,
): Float64Array {
  const ranks = new Float64Array(records.length);
  FIELDS.forEach((field, at) => {
    const times = counts[at] ?? [];
    const length = lengths[at];
    const holding = times.reduce((sum, each) => (each > 0 ? sum + 1 : sum), 0);
    if (holding === 0 || !length) return;
    const rarity = Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
    times.forEach((often, place) => {
      if (often === 0) return;
      const long = length.of[records[place] ?? 0] ?? 0;
      const share = BM25.d + (often * (BM25.k + 1)) / (often + BM25.k * (1 - BM25.b + (BM25.b * long) / length.average));
      ranks[place] = (ranks[place] ?? 0) + BOOSTS[field] * (rarity * share);
    });
  });
  return ranks;
}
