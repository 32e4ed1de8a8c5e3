import { indexTerms } from '../library/searchable';
import type { TermSheet } from '../library/term-sheet';

/** The same names and sentences are looked at again and again; more are read anew. */
const MOST_KEPT = 20_000;
const SHEETS = new Map<string, TermSheet>();

/** The terms of a single text, each as a full match. */
export function sheetOf(text: string): TermSheet {
  const known = SHEETS.get(text);
  if (known) return known;
  if (SHEETS.size >= MOST_KEPT) SHEETS.clear();
  const sheet = new Map(indexTerms(text).map((term) => [term, 1]));
  SHEETS.set(text, sheet);
  return sheet;
}
