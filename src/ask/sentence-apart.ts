import type { TermSheet } from '../library/term-sheet';
import type { CommentaryFigure, Measure } from '../plan/records';
import { presence } from './presence';
import type { Concept } from './question';
import { sheetOf } from './sheet-of';

/** A concept counts as said from here. */
const PRESENT = 0.3;

/**
 * For a measure whose own name has what is not meant ("rape offences, not prosecutions"): the sentence of its commentary that counts what the
 * name does not say, and nothing of what is not meant.
 */
export function sentenceApart(measure: Measure, concepts: readonly Concept[]): CommentaryFigure | undefined {
  const excluded = concepts.filter((concept) => concept.role === 'excluded');
  const meant = concepts.filter((concept) => concept.role === 'topic' || concept.role === 'place');
  const name = sheetOf(measure.name);
  const has = (concept: Concept, sheet: TermSheet): boolean => presence(concept, sheet) >= PRESENT;
  if (!excluded.some((concept) => has(concept, name))) return undefined;
  return measure.commentaryFigures.find(({ sentence }) => {
    const said = sheetOf(sentence);
    return (
      meant.every((concept) => has(concept, said) || has(concept, name)) &&
      meant.some((concept) => has(concept, said) && !has(concept, name)) &&
      excluded.every((concept) => !has(concept, said))
    );
  });
}
