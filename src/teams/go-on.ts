import { lineReply } from '../../dialogs/line-reply';
import type { Reply } from '../../dialogs/reply';
import type { Turn } from '../../dialogs/turn';
import type { TurnTools } from './turn-tools';
import { liveCard } from './live-card';
import { replace, send } from './send';
import { toActivity } from './to-activity';
import { troubleReply } from './trouble';

export interface GoingOn {
  /** The message that stands; none where the channel did not say which it is. */
  readonly message?: string | undefined;
  /** Where it stands. */
  readonly reference: object;
  readonly turn: Turn;
  readonly tools: Pick<TurnTools, 'speak' | 'log' | 'newId' | 'goings'>;
}

const STOPPED = 'I was stopped before this was done. Please ask again in a minute.';

/** What goes on after a reply, in its place. Never throws: what fails is logged and told to the person. */
export async function goOn(live: NonNullable<Reply['live']>, { message, reference, turn, tools }: GoingOn): Promise<void> {
  const { speak, log, newId, goings } = tools;
  let last: Reply | undefined;
  const put = (reply: Reply): Promise<void> =>
    speak(reference, async (context) => {
      if (message === undefined) await send(context, toActivity(reply));
      else await replace(context, message, toActivity(reply));
    });
  const card = liveCard(put);
  const over = new AbortController();
  const stopped = async (): Promise<void> => {
    over.abort();
    await card.show(lineReply(STOPPED));
    await card.settled();
  };
  goings.add(stopped);
  try {
    await live((reply) => {
      last = reply;
      // Without a message to replace, only the end is said.
      return over.signal.aborted || message === undefined ? Promise.resolve() : card.show(reply);
    });
  } catch (error) {
    const logged = newId();
    log.error({ code: 'live-reply-failed', reference: logged, error }, 'What went on after a reply failed');
    last = troubleReply(logged, turn);
  } finally {
    goings.delete(stopped);
  }
  if (!last || over.signal.aborted) return;
  try {
    await card.show(last);
    await card.settled();
  } catch (error) {
    log.warn({ code: 'reply-not-replaced', error }, 'A card could not be replaced; its end is sent as a message of its own');
    await sendAlone(last, reference, tools);
  }
}

async function sendAlone(reply: Reply, reference: object, { speak, log }: GoingOn['tools']): Promise<void> {
  try {
    await speak(reference, async (context) => {
      await send(context, toActivity(reply));
    });
  } catch (error) {
    log.error({ code: 'reply-not-delivered', error }, 'The person could not be told the end');
  }
}
