import type { Concept } from './question';

/** What stands between things named side by side. */
export const BETWEEN = /^\s*(?:\/|,|&|\+|and|or|and\/or|, and)\s*$/i;

/** Marks what is named side by side: "faith and homophobic" asks for either. */
export function markLists(concepts: readonly Concept[], text: string): Concept[] {
  const marked: Concept[] = [];
  for (const concept of concepts) {
    const before = marked.at(-1);
    const beside = before?.role === 'topic' && concept.role === 'topic' && BETWEEN.test(text.slice(before.end, concept.index));
    if (!beside) {
      marked.push(concept);
      continue;
    }
    const list = before.list ?? before.index;
    marked[marked.length - 1] = { ...before, list };
    marked.push({ ...concept, list });
  }
  return marked;
}
