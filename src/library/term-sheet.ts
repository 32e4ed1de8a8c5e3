import { weightAt } from './postings';
import type { TermIndex } from './term-index';

/** Which terms a text or a record holds and how much a match there says: 1 in its own name, less in its words, least in what it stands under. */
export type TermSheet = Pick<ReadonlyMap<string, number>, 'get'>;

/** Sheets by record id. */
export type TermSheets = Pick<ReadonlyMap<string, TermSheet>, 'get' | 'has'>;

/** Sheets that look a term up in its own list, so that none need be drawn up; `ids` are the records' in their order. */
export function buildSheets(ids: readonly string[], { postings }: TermIndex): TermSheets {
  const places = new Map(ids.map((id, place) => [id, place]));
  return {
    has: (id) => places.has(id),
    get: (id) => {
      const place = places.get(id);
      if (place === undefined) return undefined;
      return {
        get: (term) => {
          const list = postings.get(term);
          return (list && weightAt(list, place)) || undefined;
        },
      };
    },
  };
}
