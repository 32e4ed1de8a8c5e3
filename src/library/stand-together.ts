import { weightAt, type Postings } from './postings';
import { OWN, type TermIndex } from './term-index';

/** Whether some record has all of some terms in its own name or words. */
export function standTogether(terms: readonly string[], index: TermIndex): boolean {
  const lists: Postings[] = [];
  for (const term of terms) {
    const postings = index.postings.get(term);
    if (!postings) return false;
    lists.push(postings);
  }
  const [rarest, ...others] = lists.sort((a, b) => a.records.length - b.records.length);
  return (
    rarest?.records.some((record, at) => (rarest.weights[at] ?? 0) > OWN && others.every((list) => weightAt(list, record) > OWN)) ?? false
  );
}
