import type { Deed, Turn } from '../../dialogs/turn';
import type { Incoming } from './incoming';
import { isBag } from './bag';
import { answeredFile, sentFiles } from './files-in';
import { withoutMention } from './mention';
import { ratedIn } from './rating-in';
import { referenceIn } from './reference-in';

/** What the person did, in the product's words; nothing when it asks nothing of the bot. `newId` names a turn whose activity has no id. */
export function toTurn(activity: Incoming, now: Date, newId: () => string): Turn | undefined {
  const did = deedOf(activity);
  if (did === undefined) return undefined;
  const { conversation, from, channelData } = activity;
  const sent = new Date(activity.timestamp ?? Number.NaN);
  return {
    id: activity.id ?? newId(),
    at: Number.isNaN(sent.getTime()) ? now : sent,
    conversation: { id: conversation.id, type: conversationType(conversation), tenant: channelData?.tenant?.id ?? conversation.tenantId },
    person: { id: from?.id ?? 'unknown', objectId: from?.aadObjectId, name: from?.name },
    membership: () => Promise.resolve('unknown'),
    reference: referenceIn(activity),
    locale: activity.locale,
    did,
  };
}

function deedOf(activity: Incoming): Deed | undefined {
  switch (activity.type) {
    case 'message':
      return pressedIn(activity.value) ?? said(activity);
    case 'invoke':
      return invoked(activity);
    case 'conversationUpdate':
      return membership(activity);
    case 'installationUpdate':
      // An upgrade of the app ("add-upgrade") is no news to the person.
      return activity.action === 'add' ? { kind: 'installed' } : activity.action === 'remove' ? { kind: 'uninstalled' } : undefined;
    default:
      return undefined;
  }
}

function said(activity: Incoming): Deed {
  // Teams repeats a formatted message as an attachment of its own; that is no file.
  const files = activity.attachments.filter(({ contentType }) => contentType !== 'text/html');
  return { kind: 'said', text: withoutMention(activity), attachments: files.length, files: sentFiles(activity) };
}

function invoked(activity: Incoming): Deed | undefined {
  switch (activity.name) {
    case 'adaptiveCard/action':
      return executed(activity.value);
    case 'message/submitAction':
      return ratedIn(activity);
    case 'fileConsent/invoke':
      return answeredFile(activity.value);
    default:
      return undefined;
  }
}

/** The data of an Action.Submit; data without our verb is not ours, and the message is read for its text. */
function pressedIn(value: unknown): Deed | undefined {
  if (!isBag(value)) return undefined;
  const { verb } = value;
  // "msteams" is Teams' own part of a button.
  const data = Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'verb' && name !== 'msteams'));
  return typeof verb === 'string' && verb !== '' ? { kind: 'pressed', verb, data } : undefined;
}

/** The verb and data of an Action.Execute; the verb may stand in the data alone. */
function executed(value: unknown): Deed | undefined {
  const action = isBag(value) ? value['action'] : undefined;
  if (!isBag(action)) return undefined;
  const data = isBag(action['data']) ? action['data'] : {};
  return pressedIn({ ...data, verb: action['verb'] ?? data['verb'] });
}

/** Only the bot's own coming and going counts: people who talk to one another are not told what it can do whenever somebody joins them. */
function membership({ membersAdded, membersRemoved, recipient }: Incoming): Deed | undefined {
  if (membersRemoved.some(({ id }) => id === recipient?.id)) return { kind: 'uninstalled' };
  return membersAdded.some(({ id }) => id === recipient?.id) ? { kind: 'installed' } : undefined;
}

function conversationType({ conversationType: type, isGroup }: Incoming['conversation']): Turn['conversation']['type'] {
  if (type === 'personal' || type === 'groupChat' || type === 'channel') return type;
  return isGroup === true ? 'groupChat' : 'personal';
}
