import { indexTerms, isAcronym } from '../../src/library/searchable';
import type { Snapshot } from '../../src/library/snapshot';

/** A title as it is written in the middle of a sentence: its first letter small, unless the word is a name or an abbreviation in the documents. */
export function inSentence(title: string, { vocabulary }: Pick<Snapshot, 'vocabulary'>): string {
  const first = /^\p{L}+/u.exec(title)?.[0] ?? '';
  const isName = isAcronym(first) || indexTerms(first).some((term) => vocabulary.names.has(term));
  return isName ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
