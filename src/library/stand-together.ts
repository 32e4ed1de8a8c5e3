import { OWN, type Postings, type TermIndex } from './term-index';

/** Whether some record has all of some terms in its own name or words. */
export function standTogether(terms: readonly string[], index: TermIndex): boolean {
  const lists: Postings[] = [];
  for (const term of terms) {
    const postings = index.postings.get(term);
    if (!postings) return false;
    lists.push(postings);
  }
  const [rarest, ...others] = lists.sort((a, b) => a.records.length - b.records.length);
  return rarest?.records.some((record, at) => (rarest.weights[at] ?? 0) > OWN && others.every((list) => isOwn(record, list))) ?? false;
}

/** Whether a list has a record, by halving it. */
function isOwn(record: number, { records, weights }: Postings): boolean {
  let [from, to] = [0, records.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((records[middle] ?? 0) < record) from = middle + 1;
    else to = middle;
  }
  return records[from] === record && (weights[from] ?? 0) > OWN;
}
