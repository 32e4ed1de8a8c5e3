import type { Activity } from 'botbuilder';
import type { Identity } from '../settings';
import { createAdapter, NotAuthenticated } from './adapter';
import { answerTurn, type TurnTools } from './answer-turn';
import { readIncoming, type Incoming } from './incoming';
import { Once } from './once';
import { OtherTenant, requireOwnTenant } from './tenant';

/** What the web server sends back. */
export interface Received {
  readonly status: number;
  readonly body?: unknown;
}

export interface BotOptions extends Omit<TurnTools, 'once'> {
  readonly identity?: Identity;
}

export interface Bot {
  /** Takes a request's body and authorization header and gives the response. Never throws. */
  readonly receive: (body: unknown, authorization: string) => Promise<Received>;
}

/** The bot as Teams sees it: activities in, replies to their conversations out. */
export function createBot({ identity, ...rest }: BotOptions): Bot {
  const adapter = createAdapter(identity);
  const tools: TurnTools = { ...rest, once: new Once() };
  return {
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
