import type { Concept } from '../../src/ask/question';
import { stemOf } from '../../src/library/words';

/** A word of a question as a topic the documents know, where it stands in the text; at 0 when it does not. */
export function aConcept(words: string, text: string, concept: Partial<Concept> = {}): Concept {
  const index = Math.max(0, text.indexOf(words));
  return {
    words,
    index,
    end: index + words.length,
    alternatives: [{ terms: words.toLowerCase().split(' ').map(stemOf), weight: 1 }],
    weight: 1,
    role: 'topic',
    known: true,
    ...concept,
  };
}
