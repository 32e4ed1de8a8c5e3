import type { Snapshot } from '../library/snapshot';
import { indexTerms } from '../library/searchable';
import { wordsOf } from '../library/words';
import { standsInARecord } from './glossary-synonyms';
import { likelyMeant } from './spelling';

/** Whether something in the documents besides their glossaries has all of these words, in whatever form of them. */
export function standsInDocuments(text: string, snapshot: Snapshot): boolean {
  const terms = indexTerms(text);
  return terms.length > 0 && standsInARecord(terms, snapshot);
}

/** A word of the documents, as they write it, that is near one that they do not have; nothing where none is. */
export function nearInDocuments(word: string, snapshot: Snapshot): string | undefined {
  const [typed] = wordsOf(word);
  const stem = typed?.terms[0];
  if (stem === undefined) return undefined;
  for (const { term } of likelyMeant(stem, snapshot, false)) {
    const written = asWritten(term, snapshot);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** A term as the first record that has it writes it. */
function asWritten(term: string, { terms, records, entries }: Snapshot): string | undefined {
  for (const place of terms.postings.get(term)?.records ?? []) {
    const record = records[place];
    const entry = record && record.kind !== 'term' ? entries.get(record.id) : undefined;
    const found = entry && wordsOf(`${entry.title} · ${entry.text}`).find((word) => word.terms.includes(term));
    if (found) return found.text;
  }
  return undefined;
}
