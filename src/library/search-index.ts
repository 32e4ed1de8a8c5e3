import type MiniSearch from 'minisearch';

/** One record as it is searched. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export type SearchIndex = MiniSearch<SearchEntry>;
