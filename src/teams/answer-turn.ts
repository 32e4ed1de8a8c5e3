import { ActivityTypes, TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/reply';
import type { Turn } from '../../dialogs/turn';
import type { Log } from '../log';
import type { TurnTools } from './turn-tools';
import { goOn } from './go-on';
import type { Incoming } from './incoming';
import { ACKNOWLEDGED, ANSWERED, invokeResponse, NOT_IMPLEMENTED, pressedAnswer, type InvokeAnswer } from './invoke';
import { deliveryKey, installationKey } from './once';
import { isRefusal, send } from './send';
import { toActivity } from './to-activity';
import { toTurn } from './to-turn';
import { troubleReply } from './trouble';
import { typingWhile } from './typing';

/** Turns of which something goes on after them. */
const WENT_ON = new WeakSet<TurnContext>();

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
    // What goes on already would go on twice.
    if (key !== undefined && !WENT_ON.has(context)) tools.once.release(key);
    throw error;
  }
}

async function answerInvoke(context: TurnContext, { type }: Incoming, invokeAnswer: InvokeAnswer): Promise<void> {
  if (type === 'invoke') await context.sendActivity(invokeResponse(invokeAnswer));
}

/** What an invoke is answered with; `reply` does for a turn what it asks for. */
async function answer(activity: Incoming, tools: TurnTools, reply: (turn: Turn) => Promise<InvokeAnswer>): Promise<InvokeAnswer> {
  const turn = toTurn(activity, tools.now(), tools.newId);
  if (turn === undefined) return activity.name === 'message/submitAction' ? ACKNOWLEDGED : NOT_IMPLEMENTED;
  const replied = await reply(turn);
  // Teams waits for the mere receipt of these.
  return turn.did.kind === 'rated' || turn.did.kind === 'answered-file' ? ACKNOWLEDGED : replied;
}

/** Replies to the turn, unless it is a coming or going that was told already. */
async function replyOnce(context: TurnContext, activity: Incoming, turn: Turn, tools: TurnTools): Promise<InvokeAnswer> {
  if (turn.did.kind === 'installed' || turn.did.kind === 'uninstalled') {
    const opposite = turn.did.kind === 'installed' ? 'uninstalled' : 'installed';
    tools.once.release(installationKey(activity, opposite));
    if (!tools.once.take(installationKey(activity, turn.did.kind), tools.now())) return ACKNOWLEDGED;
  }
  return reply(context, activity, turn, tools);
}

/** Takes the turn and sends what it gives; a failure is logged and told to the person under the same reference. */
async function reply(context: TurnContext, activity: Incoming, turn: Turn, tools: TurnTools): Promise<InvokeAnswer> {
  let failure = 'turn-failed';
  try {
    const asked = { ...turn, membership: () => tools.membershipOf(context, activity) };
    const replies = await typingWhile(tools.takeTurn(asked), () => showTyping(context, tools.log));
    failure = 'reply-refused';
    // Where the bot was just removed nobody can be written to.
    if (turn.did.kind !== 'uninstalled') for (const one of replies) await deliver(context, one, turn, tools);
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

/** Sends a reply; what is to go on after it goes on outside the turn, which Teams would not wait for. */
async function deliver(context: TurnContext, reply: Reply, turn: Turn, tools: TurnTools): Promise<void> {
  if (reply.live && context.activity.deliveryMode === 'expectReplies') {
    // Nothing can be replaced in a response: it has the end of it.
    let last = reply;
    await reply.live((shown) => Promise.resolve(void (last = shown)));
    await send(context, toActivity(last));
    return;
  }
  const message = await send(context, toActivity(reply));
  if (reply.question !== undefined && message !== undefined) await tools.onAnswered(reply.question, turn.conversation.id, message);
  if (!reply.live) return;
  WENT_ON.add(context);
  void goOn(reply.live, { message, reference: TurnContext.getConversationReference(context.activity), turn, tools });
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
