import MiniSearch from 'minisearch';
import { FIELDS, indexTerms, type SearchEntry } from './searchable';

export type SearchIndex = MiniSearch<SearchEntry>;

/** An index of entries by their stems; queries must be stems already, so that a question's words are cut once. */
export function buildIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch<SearchEntry>({
    fields: [...FIELDS],
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => text.split(' '), processTerm: (term) => term, boost: { title: 3, text: 2, context: 1, aside: 1 } },
  });
  index.addAll(entries);
  return index;
}
