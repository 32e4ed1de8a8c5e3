import type { Draft } from './draft';

/** A draft that says one thing, to be filled: of no document and of no question. */
export function plainDraft(headline: string): Draft {
  return { headline, facts: [], entries: [], closing: [], sources: [], reading: '', again: '', actions: [] };
}
