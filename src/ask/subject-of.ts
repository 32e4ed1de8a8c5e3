import type { Question } from './question';

/** What is asked about, places with it: "hate crime, Slough"; empty when only a number or a period is named. */
export function subjectOf(question: Pick<Question, 'topic' | 'places'>): string {
  return [question.topic, ...question.places].filter((part) => part !== '').join(', ');
}

/** With a capital at the start, as a headline begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
