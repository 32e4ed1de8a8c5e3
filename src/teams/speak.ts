import type { TurnContext } from 'botbuilder';
import type { Identity } from '../settings';
import type { TeamsAdapter } from './adapter';

/** Speaks in a conversation outside of any turn. Throws what the channel refuses with. */
export type Speak = (reference: object, say: (context: TurnContext) => Promise<void>) => Promise<void>;

export function speaker(adapter: TeamsAdapter, identity: Identity | undefined): Speak {
  return (reference, say) => adapter.continueConversationAsync(identity?.appId ?? '', reference, say);
}
