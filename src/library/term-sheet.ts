import { FIELDS, indexTerms, type SearchEntry } from './searchable';
import { FIELD_WEIGHTS } from './term-index';

/** Which terms a record holds and how much a match there says: 1 in its own name, less in its words, least in what it stands under. */
export type TermSheet = ReadonlyMap<string, number>;

/** Sheets by record id, each drawn up when it is first looked at. */
export type TermSheets = Pick<ReadonlyMap<string, TermSheet>, 'get' | 'has'>;

/** More are drawn up anew rather than kept. */
const MOST_KEPT = 5_000;

/** A sheet a record, by id. */
export function buildSheets(entries: ReadonlyMap<string, SearchEntry>): TermSheets {
  const kept = new Map<string, TermSheet>();
  return {
    has: (id) => entries.has(id),
    get: (id) => {
      const known = kept.get(id);
      const entry = known ? undefined : entries.get(id);
      if (!entry) return known;
      if (kept.size >= MOST_KEPT) kept.clear();
      const sheet = sheetOf(entry);
      kept.set(id, sheet);
      return sheet;
    },
  };
}

function sheetOf(entry: SearchEntry): TermSheet {
  const sheet = new Map<string, number>();
  for (const field of FIELDS) {
    for (const term of indexTerms(entry[field] ?? '')) sheet.set(term, Math.max(FIELD_WEIGHTS[field], sheet.get(term) ?? 0));
  }
  return sheet;
}
