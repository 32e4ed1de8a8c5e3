import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Suggestion } from '../ask/answer';
import type { Draft, Entry } from './draft';
import { draftCard } from './draft-card';
import { draftText } from './draft-text';
import { shorten } from './shorten';

/** What a newcomer is told: the loaded documents, with their periods in words, and questions to try. */
export interface Welcome {
  readonly documents: readonly { readonly title: string; readonly period?: string }[];
  readonly examples: readonly Suggestion[];
}

/** More documents than these are counted, not named. */
const NAMED = 6;

/** The card for someone who has just met the bot. */
export function welcomeCard(about: Welcome): AdaptiveCard {
  return draftCard(welcomeDraft(about));
}

/** The same in plain text. */
export function welcomeText(about: Welcome): string {
  return draftText(welcomeDraft(about));
}

function welcomeDraft({ documents, examples }: Welcome): Draft {
  const point = (text: string): Entry => ({ group: 'Answers come from', content: { form: 'point', text } });
  const named = documents
    .slice(0, NAMED)
    .map(({ title, period }) => point(`${shorten(title, 120)}${period === undefined ? '' : ` (${period})`}`));
  const others = documents.length - NAMED;
  return {
    headline: 'Ask me how the delivery plan is going.',
    facts: ['Type it as you would say it to a colleague: an objective, a measure, a theme, a place or an award.'],
    entries: [...named, ...(others > 0 ? [point(`and ${others} more`)] : [])],
    closing: [
      documents.length === 0
        ? 'No document is loaded yet, so nothing can be answered. Put the plan into the knowledge folder.'
        : 'Every answer says where it stands in the document. What is not recorded is said to be so.',
    ],
    sources: [],
    reading: '',
    again: 'help',
    actions: examples.slice(0, 3),
  };
}
