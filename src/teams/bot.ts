import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { Reply } from '../../dialogs/reply';
import type { Turn } from '../../dialogs/turn';
import type { Identity } from '../settings';
import { createAdapter, NotAuthenticated } from './adapter';
import { answerTurn } from './answer-turn';
import type { TurnTools } from './turn-tools';
import { readIncoming, type Incoming } from './incoming';
import { memberships } from './membership';
import { Once } from './once';
import { send } from './send';
import { speaker } from './speak';
import { OtherTenant, requireOwnTenant } from './tenant';
import { toActivity } from './to-activity';

/** What the web server sends back. */
export interface Received {
  readonly status: number;
  readonly body?: unknown;
}

export interface BotOptions
  extends Omit<TurnTools, 'once' | 'speak' | 'membershipOf' | 'goings' | 'onAnswered'>, Partial<Pick<TurnTools, 'onAnswered'>> {
  readonly identity?: Identity;
}

export interface Bot {
  /** Takes a request's body and authorization header and gives the response. Never throws. */
  readonly receive: (body: unknown, authorization: string) => Promise<Received>;
  /** Says something in a conversation by its reference, as a turn has it. Throws when it cannot be said. */
  readonly tell: (reference: NonNullable<Turn['reference']>, reply: Reply) => Promise<void>;
  /** Says where something goes on that it was stopped; waits no longer than a service manager does. */
  stop(): Promise<void>;
}

const STOP_MS = 2_500;

/** The bot as Teams sees it: activities in, replies to their conversations out. */
export function createBot({ identity, ...rest }: BotOptions): Bot {
  const adapter = createAdapter(identity);
  const speak = speaker(adapter, identity);
  const tools: TurnTools = {
    onAnswered: () => Promise.resolve(),
    ...rest,
    ...{ once: new Once(), speak, goings: new Set(), membershipOf: memberships({ identity, log: rest.log, now: rest.now }) },
  };
  return {
    async tell(reference, reply) {
      await speak(reference, async (context) => {
        await send(context, toActivity(reply));
      });
    },
    async stop() {
      const ends = [...tools.goings].map((end) => end());
      if (ends.length > 0) await Promise.race([Promise.allSettled(ends), wait(STOP_MS, undefined, { ref: false })]);
    },
    async receive(body, authorization) {
      const read = readIncoming(body);
      if ('lacking' in read) {
        tools.log.warn({ code: 'bad-activity' }, read.lacking);
        return { status: 400, body: { code: 'BadActivity', message: read.lacking } };
      }
      const { activity } = read;
      try {
        const response = await adapter.receive(authorization, forSdk(body, activity), async (context) => {
          requireOwnTenant(activity, identity);
          await answerTurn(context, activity, tools);
        });
        return { status: response?.status ?? 200, body: response?.body as unknown };
      } catch (error) {
        return refusal(error, tools);
      }
    },
  };
}

/** The activity whole, but with the fields whose shape the SDK trusts as they were read. */
function forSdk(body: unknown, read: Incoming): Activity {
  const { type, id, channelId, serviceUrl, deliveryMode, locale, conversation, from, recipient, channelData } = read;
  const trusted = { type, id, channelId, serviceUrl, deliveryMode, locale, conversation, from, recipient, channelData };
  const timestamp = new Date(read.timestamp ?? Number.NaN);
  const activity: object = { ...(body as object), ...trusted, timestamp: Number.isNaN(timestamp.getTime()) ? undefined : timestamp };
  // The SDK declares every field and gets along without most of them.
  return activity as Activity;
}

function refusal(error: unknown, { log, newId }: TurnTools): Received {
  if (error instanceof NotAuthenticated) {
    log.warn({ code: `request-${error.code}`, error }, error.message);
    return {
      status: error.code === 'refused' ? 401 : 503,
      body: { code: error.code === 'refused' ? 'Unauthorized' : 'Unavailable', message: error.message },
    };
  }
  if (error instanceof OtherTenant) {
    log.warn({ code: error.code, tenant: error.tenant }, error.message);
    return { status: 403, body: { code: 'OtherTenant', message: error.message } };
  }
  const reference = newId();
  log.error({ code: 'reply-not-delivered', reference, error }, 'The person could not be answered');
  return {
    status: 500,
    body: {
      code: 'ReplyNotDelivered',
      message: `The reply could not be delivered. It is logged under the reference ${reference}.`,
      reference,
    },
  };
}
