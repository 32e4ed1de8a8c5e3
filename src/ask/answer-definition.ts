import type { DefinitionAnswer } from './answer';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** What an abbreviation stands for, when that is what is asked and a document says it. */
export function answerDefinition(inquiry: Inquiry): DefinitionAnswer | undefined {
  const { question, snapshot } = inquiry;
  if (!question.wanted.has('definition')) return undefined;
  const asked: readonly string[] = question.text.toLowerCase().match(/[\p{L}\d&]+/gu) ?? [];
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
