import type { Turn } from '../../dialogs/turn';
import type { Incoming } from './incoming';

/** Where the conversation is reached later; nothing for one whose replies travel in the response. */
export function referenceIn({ channelId, serviceUrl, deliveryMode, conversation, from, recipient, locale }: Incoming): Turn['reference'] {
  return serviceUrl === undefined || deliveryMode === 'expectReplies'
    ? undefined
    : { channelId, serviceUrl, conversation, user: from, bot: recipient, locale };
}
