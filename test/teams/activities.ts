import type { Reply } from '../../dialogs/reply';
import { AdaptiveCard, TextBlock } from '@microsoft/teams.cards';

let made = 0;

/** A message as Teams sends it, said in a personal chat; every one has an id of its own. */
export function message(text: string, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: `activity-${++made}`,
    timestamp: '2018-01-15T09:59:58Z',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'person-1', name: 'Sam Okafor', aadObjectId: '6f1b1f0e-0000-4000-8000-000000000020' },
    recipient: { id: 'bot-1', name: 'Plan Progress' },
    conversation: { id: 'chat-1', conversationType: 'personal' },
    channelData: { tenant: { id: 'tenant-1' } },
    locale: 'en-GB',
    text,
    ...rest,
  };
}

/** The same, with the replies asked for in the response. */
export function messageForReplies(text: string, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return message(text, { deliveryMode: 'expectReplies', ...rest });
}

/** Something other than a message. */
export function activity(type: string, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return message('', { type, text: undefined, ...rest });
}

export function reply(text: string): Reply {
  return { card: new AdaptiveCard(new TextBlock(text)).withVersion('1.5'), text, summary: `In short: ${text}` };
}

/** The first text on each card of a response's activities. */
export function cardTexts(body: unknown): string[] {
  const { activities } = body as { activities: { attachments?: { content: { body: { text: string }[] } }[] }[] };
  return activities.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content.body[0]!.text));
}
