/** Where a term stands. All lists go together: one place a record, in the records' order. */
export interface Postings {
  /** Places of records in the snapshot's list, ascending. */
  readonly records: Uint32Array;
  /** How much a match there says: 1 in the record's own name, less in its words, least in what it stands under. */
  readonly weights: Float64Array;
  /** What a full-text search would score it for this term alone. */
  readonly ranks: Float64Array;
}

/** What a match in a record says, 0 where the record is not in the list; found by halving it. */
export function weightAt({ records, weights }: Postings, record: number): number {
  let [from, to] = [0, records.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((records[middle] ?? 0) < record) from = middle + 1;
    else to = middle;
  }
  return records[from] === record ? (weights[from] ?? 0) : 0;
}
