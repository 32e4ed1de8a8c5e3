import type { AdaptiveCard } from '@microsoft/teams.cards';
import { draftCard } from './draft-card';
import { draftText } from './draft-text';
import { receivedDraft, type ReceivedReport } from './received-draft';

/** The card of a document that was sent to the bot. */
export function receivedCard(report: ReceivedReport): AdaptiveCard {
  return draftCard(receivedDraft(report));
}

/** The same in plain text. */
export function receivedText(report: ReceivedReport): string {
  return draftText(receivedDraft(report));
}
