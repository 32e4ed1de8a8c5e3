import type { Reply } from '../../dialogs/reply';
import { activity, message, reply } from './activities';
import { startTestServer, type RunningServer } from './running-server';
import { startConnector, type Sent, type StandInConnector } from './stand-in-connector';

let answer: () => readonly Reply[] | Promise<readonly Reply[]>;
let connector: StandInConnector;
let server: RunningServer;

beforeEach(async () => {
  answer = () => [reply('one'), reply('two')];
  connector = await startConnector();
  server = await startTestServer({ takeTurn: async () => Promise.resolve(answer()) });
});
afterEach(async () => {
  await server.stop();
  await connector.stop();
});

const ask = (id = 'question-1'): ReturnType<RunningServer['post']> =>
  server.post(message('hate crime', { id, serviceUrl: connector.serviceUrl }));
const summaries = (sent: readonly Sent[]): unknown[] => sent.map((one) => one.activity['summary']);
const BOTH = ['In short: one', 'In short: two'];

test('replies go to the conversation they answer, in order, before the request is done', async () => {
  expect(await ask()).toEqual({ status: 200, body: undefined });
  expect(summaries(connector.delivered)).toEqual(BOTH);
  expect(connector.delivered[0]).toMatchObject({
    path: '/v3/conversations/chat-1/activities/question-1',
    activity: { type: 'message', from: { id: 'bot-1' }, recipient: { id: 'person-1' }, replyToId: 'question-1' },
  });
  expect(connector.delivered[0]?.activity).not.toHaveProperty('text');
});

test('a quick answer shows no typing', async () => {
  await ask();
  expect(connector.requests.map((one) => one.activity['type'])).toEqual(['message', 'message']);
});

test('while an answer takes long, the person sees typing', async () => {
  answer = async () => {
    await connector.delivery((sent) => sent.activity['type'] === 'typing');
    return [reply('at last')];
  };
  await ask();
  expect(connector.delivered.map((one) => one.activity['type'])).toEqual(['typing', 'message']);
});

test.each([
  ['too much was sent, wait a second', { status: 429, headers: { 'retry-after': '1' } }],
  ['too much was sent', { status: 429 }],
  ['the conversation is being changed', { status: 412 }],
  ['the service fails', { status: 500 }],
  ['the service is restarting', { status: 503 }],
])('a refusal that passes is tried again and nothing is lost: %s', async (_why, refusal) => {
  connector.willAnswer(refusal);
  expect((await ask()).status).toBe(200);
  expect(summaries(connector.delivered)).toEqual(BOTH);
});

test('a reply that is refused for good is logged, and the person is told under the same reference', async () => {
  connector.willAnswer({ status: 413, body: { error: { code: 'MessageSizeTooBig', message: 'too big' } } });
  expect((await ask()).status).toBe(200);
  const entry = server.logged.find(({ code }) => code === 'reply-refused');
  expect(entry).toMatchObject({ error: { statusCode: 413 } });
  expect(JSON.stringify(connector.delivered.map((one) => one.activity))).toContain(`reference ${String(entry?.['reference'])}`);
});

test('a person who cannot be reached at all is logged and the request fails; the same message may come again', async () => {
  connector.willAnswer({ status: 403 }, { status: 403 });
  expect(await ask()).toMatchObject({ status: 500, body: { code: 'ReplyNotDelivered', reference: expect.any(String) } });
  expect(server.logged.map(({ code }) => code)).toEqual(expect.arrayContaining(['reply-refused', 'reply-not-delivered']));
  expect((await ask()).status).toBe(200);
  expect(summaries(connector.delivered)).toEqual(BOTH);
});

test('a connector that is not there is a failed request, not a crash', async () => {
  await connector.stop();
  answer = () => [reply('one')];
  expect((await ask('question-1')).status).toBe(500);
  expect((await server.post(message('x', { deliveryMode: 'expectReplies' }))).status).toBe(200);
}, 30_000);

test('a message that was answered is not answered again when it is delivered again', async () => {
  await ask();
  await ask();
  expect(summaries(connector.delivered)).toEqual(BOTH);
});

test('what is said about a removal goes nowhere', async () => {
  await server.post(activity('installationUpdate', { action: 'remove', serviceUrl: connector.serviceUrl }));
  expect(connector.requests).toEqual([]);
});
