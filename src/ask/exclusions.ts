import type { Concept } from './question';

/** What says that the next thing is not meant. "not just X" leaves nothing out. */
const NEGATORS =
  /\b(?:(?:but |and |that (?:is|are|was|were) |which (?:is|are|was|were) |is|are|was|were)?\s*not(?! just| only)(?: including| counting| the| any)*|(?:is|are|was|were)n'?t|without|not including|excluding|excludes?|excl\.?|except(?: for)?|apart from|other than|minus|leaving out|ignoring)\s+(?:the |any |all )?/gi;

/** A stretch of text that is a negator. */
export interface Negator {
  readonly index: number;
  readonly length: number;
}

export function findNegators(text: string): Negator[] {
  return [...text.matchAll(NEGATORS)].map((match) => ({ index: match.index, length: match[0].length }));
}

/** Marks the concept right after each negator as left out ("hate crime excluding racist"). */
export function leaveOut(concepts: readonly Concept[], negators: readonly Negator[]): Concept[] {
  const left = new Set(
    negators.flatMap((negator) => {
      const end = negator.index + negator.length;
      const next = concepts.find((concept) => concept.role !== 'cue' && concept.index >= end);
      return next && next.index - end <= 1 ? [next] : [];
    }),
  );
  return concepts.map((concept) => (left.has(concept) ? { ...concept, role: 'excluded' } : concept));
}
