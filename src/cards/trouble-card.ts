import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Draft } from './draft';
import { draftCard } from './draft-card';
import { draftText } from './draft-text';

/** An error that nobody foresaw, as a person is told of it. */
export interface Trouble {
  /** Short; the log has the same one beside the error. */
  readonly reference: string;
  /** One sentence with the remedy, where the error brings one. */
  readonly message?: string;
  /** The words to ask again. */
  readonly again?: string;
}

/** A longer question is a pasted document; a button is no place for it. */
const LONGEST_AGAIN = 300;

const MESSAGE = 'That did not work, and it is not your fault. Try once more in a minute.';

/** The card for an unexpected error. */
export function troubleCard(trouble: Trouble): AdaptiveCard {
  return draftCard(troubleDraft(trouble));
}

/** The same in plain text. */
export function troubleText(trouble: Trouble): string {
  return draftText(troubleDraft(trouble));
}

function troubleDraft({ reference, message, again = '' }: Trouble): Draft {
  const retry = again !== '' && again.length <= LONGEST_AGAIN;
  return {
    headline: message ?? MESSAGE,
    facts: [],
    entries: [],
    closing: [`If it happens again, give reference ${reference} to whoever runs this bot.`],
    sources: [],
    reading: '',
    again: '',
    actions: retry ? [{ label: 'Try again', ask: again }] : [],
  };
}
