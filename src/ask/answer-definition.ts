import { isAcronym } from '../library/searchable';
import type { DefinitionAnswer } from './answer';
import { isEveryday } from './everyday-words';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** What an abbreviation stands for, when that is what is asked and a document says it. */
export function answerDefinition(inquiry: Inquiry): DefinitionAnswer | undefined {
  const { question, snapshot } = inquiry;
  if (!question.wanted.has('definition')) return undefined;
  const words: readonly string[] = question.text.match(/[\p{L}\d&]+/gu) ?? [];
  // "What is it" asks for no meaning of "IT".
  const asked = words.filter((word) => isAcronym(word) || !isEveryday(word)).map((word) => word.toLowerCase());
  const term = snapshot.ofKind.term.find(({ abbreviation }) => asked.includes(abbreviation.toLowerCase()));
  if (!term) return undefined;
  return {
    kind: 'definition',
    term,
    headline: `${term.abbreviation} stands for ${term.meaning}.`,
    reading: readingLine([term.abbreviation, 'meaning']),
    again: question.again,
    next: [{ label: `What is there on ${term.abbreviation}?`, ask: term.abbreviation }],
  };
}
