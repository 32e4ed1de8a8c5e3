import { indexTerms } from '../library/searchable';
import type { TermSheet } from '../library/term-sheet';

/** The terms of a single text, each as a full match. */
export function sheetOf(text: string): TermSheet {
  return new Map(indexTerms(text).map((term) => [term, 1]));
}
