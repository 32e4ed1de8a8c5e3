import { FIELDS, indexTerms, type SearchEntry } from './searchable';

/** Which terms a record holds and how much a match there says: 1 in its own name, less in its words, least in what it stands under. */
export type TermSheet = ReadonlyMap<string, number>;

const WEIGHTS = { title: 1, text: 0.9, aside: 0.66, context: 0.6 } as const;

/** A sheet a record, by id. */
export function buildSheets(entries: readonly SearchEntry[]): ReadonlyMap<string, TermSheet> {
  return new Map(entries.map((entry) => [entry.id, sheetOf(entry)]));
}

function sheetOf(entry: SearchEntry): TermSheet {
  const sheet = new Map<string, number>();
  for (const field of FIELDS) {
    for (const term of indexTerms(entry[field] ?? '')) sheet.set(term, Math.max(WEIGHTS[field], sheet.get(term) ?? 0));
  }
  return sheet;
}
