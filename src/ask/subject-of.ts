import { presence } from './presence';
import type { Question } from './question';
import { sheetOf } from './sheet-of';

/** What is asked about, places with it: "hate crime, Slough"; empty when only a number or a period is named. */
export function subjectOf(question: Pick<Question, 'topic' | 'places'>): string {
  return [question.topic, ...question.places].filter((part) => part !== '').join(', ');
}

/** The subject as it was answered: of what was said before only what the words of the answer have. */
export function topicIn({ concepts, topic }: Pick<Question, 'concepts' | 'topic'>, text: string): string {
  const sheet = sheetOf(text);
  const lost = concepts.filter((concept) => concept.role === 'carried' && presence(concept, sheet) <= 0.3);
  if (lost.length === 0) return topic;
  return concepts
    .filter((concept) => (concept.role === 'topic' || concept.role === 'carried') && !lost.includes(concept))
    .map(({ words }) => words)
    .join(' ');
}
