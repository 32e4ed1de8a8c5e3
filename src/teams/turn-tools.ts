import type { TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/reply';
import type { Membership, Turn } from '../../dialogs/turn';
import type { Log } from '../log';
import type { Incoming } from './incoming';
import type { Once } from './once';
import type { Speak } from './speak';

/** What a turn is answered with. */
export interface TurnTools {
  readonly takeTurn: (turn: Turn) => Promise<readonly Reply[]>;
  readonly log: Log;
  readonly now: () => Date;
  /** A new unique name, for a failure's reference and for a turn whose activity has no id. */
  readonly newId: () => string;
  readonly once: Once;
  /** Speaks in a conversation that no turn is in. */
  readonly speak: Speak;
  readonly membershipOf: (context: TurnContext, activity: Incoming) => Promise<Membership>;
  /** What goes on outside turns; each ends by saying that the bot was stopped. */
  readonly goings: Set<() => Promise<void>>;
  /** A logged question was answered with a message. */
  readonly onAnswered: (question: string, conversation: string, message: string) => Promise<void>;
}
