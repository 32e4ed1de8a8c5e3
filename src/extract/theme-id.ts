import type { DocumentFacts } from '../plan/document';

/** The id of a theme of the police and crime plan by the reference a document gives it ("5.3", "P2: Safer streets", "Theme A"); nothing when the words hold none. */
export function themeIdOf(words: string, facts: Pick<DocumentFacts, 'plan'>): string | undefined {
  const reference =
    /^(?:\p{L}{3,}\s+)?(\p{Lu})$/u.exec(words.trim())?.[1] ??
    /(?<![\p{L}\p{N}.])(?:[A-Z]{1,4}\d{1,2}|\d{1,2})(?:\.\d{1,2})*(?![\p{L}\p{N}]|\.\d)/u.exec(words)?.[0];
  // The police and crime plan outlasts the year of any one document: what comes before the year is its owner.
  const owner = facts.plan.split('/')[0] ?? facts.plan;
  return reference === undefined ? undefined : `${owner}/theme/${reference}`;
}
