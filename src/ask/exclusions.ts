import { BETWEEN } from './lists';
import type { Concept } from './question';

/** What says that the next thing is not meant. "not just X" leaves nothing out. */
const NEGATORS =
  /\b(?:(?:but |and |that (?:is|are|was|were) |which (?:is|are|was|were) |is|are|was|were)?\s*not(?! just| only)(?: including| counting| the| any)*|(?:is|are|was|were)n'?t|without|not including|excluding|excludes?|excl\.?|except(?: for)?|apart from|other than|minus|leaving out|ignoring)\s+(?:the |any |all )?/gi;

const FIRM = /\b(?:without|exclud\w+|excl|except|apart|other than|minus|leaving)\b/i;

/** A stretch of text that is a negator. */
export interface Negator {
  readonly index: number;
  readonly length: number;
  readonly firm: boolean;
}

export function findNegators(text: string): Negator[] {
  return [...text.matchAll(NEGATORS)].map((match) => ({
    index: match.index,
    length: match[0].length,
    firm: FIRM.test(match[0]),
  }));
}

/** Marks what stands right after each negator as left out, all of a list of it ("hate crime excluding racist and faith"). */
export function leaveOut(concepts: readonly Concept[], negators: readonly Negator[], text: string): Concept[] {
  const marked: Concept[] = [];
  for (const concept of concepts) {
    const before = marked.at(-1);
    const negator = negators.find(({ index, length }) => concept.index >= index + length && concept.index - index - length <= 1);
    const goesOn = before?.role === 'excluded' && BETWEEN.test(text.slice(before.end, concept.index));
    const firm = negator?.firm ?? before?.firm ?? false;
    marked.push(concept.role !== 'cue' && (negator || goesOn) ? { ...concept, role: 'excluded', firm } : concept);
  }
  return marked;
}
