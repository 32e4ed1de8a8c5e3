import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/reply';
import type { Turn } from '../../dialogs/turn';
import type { Log } from '../log';
import type { Incoming } from './incoming';
import { ACKNOWLEDGED, ANSWERED, invokeResponse, NOT_IMPLEMENTED, pressedAnswer, type InvokeAnswer } from './invoke';
import { deliveryKey, installationKey, type Once } from './once';
import { isRefusal, send } from './send';
import { toActivity } from './to-activity';
import { toTurn } from './to-turn';
import { troubleReply } from './trouble';
import { typingWhile } from './typing';

export interface TurnTools {
  readonly takeTurn: (turn: Turn) => Promise<readonly Reply[]>;
  readonly log: Log;
  readonly now: () => Date;
  /** A new unique name, for a failure's reference and for a turn whose activity has no id. */
  readonly newId: () => string;
  readonly once: Once;
}

/** Answers one activity in its conversation. Throws when the person could not be reached at all; then the activity may be delivered again. */
export async function answerTurn(context: TurnContext, activity: Incoming, tools: TurnTools): Promise<void> {
  const key = deliveryKey(activity);
  if (key !== undefined && !tools.once.take(key, tools.now())) {
    tools.log.info({ code: 'delivered-twice', activity: activity.id }, 'The activity was delivered before and is not answered again');
    await answerInvoke(context, activity, await answer(activity, tools, () => Promise.resolve(ANSWERED)));
    return;
  }
  try {
    await answerInvoke(context, activity, await answer(activity, tools, (turn) => replyOnce(context, activity, turn, tools)));
  } catch (error) {
    if (key !== undefined) tools.once.release(key);
    throw error;
  }
}

async function answerInvoke(context: TurnContext, { type }: Incoming, invokeAnswer: InvokeAnswer): Promise<void> {
  if (type === 'invoke') await context.sendActivity(invokeResponse(invokeAnswer));
}

/** What an invoke is answered with; `reply` does for a turn what it asks for. */
async function answer(activity: Incoming, tools: TurnTools, reply: (turn: Turn) => Promise<InvokeAnswer>): Promise<InvokeAnswer> {
  if (activity.type === 'invoke' && activity.name === 'message/submitAction') return ACKNOWLEDGED;
  const turn = toTurn(activity, tools.now(), tools.newId);
  return turn === undefined ? NOT_IMPLEMENTED : reply(turn);
}

/** Replies to the turn, unless it is a coming or going that was told already. */
async function replyOnce(context: TurnContext, activity: Incoming, turn: Turn, tools: TurnTools): Promise<InvokeAnswer> {
  if (turn.did.kind === 'installed' || turn.did.kind === 'uninstalled') {
    const opposite = turn.did.kind === 'installed' ? 'uninstalled' : 'installed';
    tools.once.release(installationKey(activity, opposite));
    if (!tools.once.take(installationKey(activity, turn.did.kind), tools.now())) return ACKNOWLEDGED;
  }
  return reply(context, turn, tools);
}

/** Takes the turn and sends what it gives; a failure is logged and told to the person under the same reference. */
async function reply(context: TurnContext, turn: Turn, tools: TurnTools): Promise<InvokeAnswer> {
  let failure = 'turn-failed';
  try {
    const replies = await typingWhile(tools.takeTurn(turn), () => showTyping(context, tools.log));
    failure = 'reply-refused';
    // Where the bot was just removed nobody can be written to.
    if (turn.did.kind !== 'uninstalled') for (const one of replies) await send(context, toActivity(one));
    return ANSWERED;
  } catch (error) {
    // Where not even a refusal came back, a word about the trouble would not arrive either.
    if (failure === 'reply-refused' && !isRefusal(error)) throw error;
    const reference = tools.newId();
    tools.log.error({ code: failure, reference, did: turn.did.kind, conversation: turn.conversation.id, error }, 'A turn failed');
    const trouble = troubleReply(reference, turn);
    await send(context, toActivity(trouble));
    return pressedAnswer(trouble.summary);
  }
}

async function showTyping(context: TurnContext, log: Log): Promise<void> {
  // Replies that travel in the response come all at once; a notice among them would be noise.
  if (context.activity.deliveryMode === 'expectReplies') return;
  try {
    await context.sendActivity({ type: ActivityTypes.Typing });
  } catch (error) {
    log.warn({ code: 'typing-not-shown', error }, 'The typing notice could not be sent');
  }
}
