import { ActivityTypes, CardFactory, type Activity } from 'botbuilder';
import type { Reply } from '../../dialogs/reply';

/** A reply as Teams takes it: the card alone, for Teams splits a text beside a card into a message of its own; the summary is for the notification. */
export function toActivity({ card, summary }: Reply): Partial<Activity> {
  return { type: ActivityTypes.Message, summary, attachments: [CardFactory.adaptiveCard(card)] };
}
