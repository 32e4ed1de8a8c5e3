import { connect } from 'node:net';
import type { Reply } from '../../dialogs/reply';
import type { Turn } from '../../dialogs/turn';
import { activity, cardTexts, message, messageForReplies, reply } from './activities';
import { startTestServer, type RunningServer } from './running-server';

let answer: (turn: Turn) => readonly Reply[] | Promise<readonly Reply[]>;
let server: RunningServer;

beforeAll(async () => {
  server = await startTestServer({ takeTurn: async (turn) => Promise.resolve(answer(turn)) });
});
afterAll(() => server.stop());
beforeEach(() => {
  answer = ({ did }) => [reply(did.kind === 'said' ? `You said ${did.text}` : did.kind)];
});

describe('replies in the response', () => {
  test('a question is answered with a card alone and a summary', async () => {
    const { status, body } = await server.post(messageForReplies('hate crime', { id: 'q-1' }));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      activities: [
        {
          type: 'message',
          summary: 'In short: You said hate crime',
          replyToId: 'q-1',
          conversation: { id: 'chat-1' },
          recipient: { id: 'person-1' },
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5' } }],
        },
      ],
    });
    expect((body as { activities: object[] }).activities[0]).not.toHaveProperty('text');
  });

  test('several replies stay in order', async () => {
    answer = () => [reply('one'), reply('two'), reply('three')];
    expect(cardTexts((await server.post(messageForReplies('x'))).body)).toEqual(['one', 'two', 'three']);
  });

  test('no reply is an empty list', async () => {
    answer = () => [];
    expect((await server.post(messageForReplies('x'))).body).toEqual({ activities: [] });
  });

  test('a service url is not needed', async () => {
    expect((await server.post(messageForReplies('x', { serviceUrl: undefined }))).status).toBe(200);
  });

  test('a pressed button comes with its data', async () => {
    await server.post(messageForReplies('', { text: undefined, value: { verb: 'rest', ask: 'hate crime', from: 3 } }));
    expect(server.turns.at(-1)?.did).toEqual({ kind: 'pressed', verb: 'rest', data: { ask: 'hate crime', from: 3 } });
  });

  test.each([
    ['without text', { text: undefined }],
    ['with a null text and null channel data', { text: null, channelData: null }],
    ['with only a file', { text: undefined, attachments: [{ contentType: 'image/png' }] }],
    ['with fields of the wrong type', { from: 7, recipient: [], locale: {}, entities: 'x', attachments: 3, timestamp: 5, membersAdded: 1 }],
    ['with a date that is none', { timestamp: 'yesterday', localTimestamp: 'x', expiration: 'y' }],
    ['of 10,000 characters', { text: 'crime '.repeat(1_667) }],
    ['of emoji and right-to-left text', { text: '🚓👮‍♀️ جريمة' }],
  ])('a message %s is answered', async (_what, rest) => {
    const { status, body } = await server.post({ ...messageForReplies('x'), ...rest });
    expect(status).toBe(200);
    expect(cardTexts(body)).toHaveLength(1);
  });
});

describe('what is delivered twice', () => {
  test('a message is answered once', async () => {
    const twice = messageForReplies('hate crime');
    expect(cardTexts((await server.post(twice)).body)).toHaveLength(1);
    expect((await server.post(twice)).body).toEqual({ activities: [] });
  });

  test('also while the first is still being answered', async () => {
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((done) => (finish = done));
    answer = async () => {
      await slow;
      return [reply('at last')];
    };
    const twice = messageForReplies('hate crime');
    const first = server.post(twice);
    while (server.turns.at(-1)?.id !== twice['id']) await new Promise(setImmediate);
    expect((await server.post(twice)).body).toEqual({ activities: [] });
    finish();
    expect(cardTexts((await first).body)).toEqual(['at last']);
  });

  test('the same id in another conversation is another message', async () => {
    const one = messageForReplies('hate crime');
    await server.post(one);
    expect(cardTexts((await server.post({ ...one, conversation: { id: 'chat-2' } })).body)).toHaveLength(1);
  });

  test('messages without an id are all answered', async () => {
    const one = messageForReplies('hate crime', { id: undefined });
    await server.post(one);
    expect(cardTexts((await server.post(one)).body)).toHaveLength(1);
  });

  test('an installation is welcomed once though Teams tells it twice, and again after a removal', async () => {
    const conversation = { id: 'chat-installed', conversationType: 'personal' };
    const rest = { conversation, deliveryMode: 'expectReplies' };
    const post = async (body: Record<string, unknown>): Promise<string[]> => cardTexts((await server.post(body)).body);
    expect(await post(activity('conversationUpdate', { ...rest, membersAdded: [{ id: 'bot-1' }] }))).toEqual(['installed']);
    expect(await post(activity('installationUpdate', { ...rest, action: 'add' }))).toEqual([]);
    expect(await post(activity('installationUpdate', { ...rest, action: 'remove' }))).toEqual([]);
    expect(server.turns.at(-1)?.did.kind).toBe('uninstalled');
    expect(await post(activity('installationUpdate', { ...rest, action: 'add' }))).toEqual(['installed']);
  });
});

describe('invokes', () => {
  const DOWN = 'http://127.0.0.1:9/';
  test('feedback is acknowledged', async () => {
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
    expect(await server.post(activity('invoke', { name: 'message/submitAction', value, serviceUrl: DOWN }))).toEqual({
      status: 200,
      body: {},
    });
  });

  test.each([['composeExtension/query'], ['task/fetch'], [undefined], [7]])('%s is not known here', async (name) => {
    expect((await server.post(activity('invoke', { name, serviceUrl: DOWN }))).status).toBe(501);
  });

  test('an Execute button is answered in the conversation, and to Teams with words, for it takes silence for a failure', async () => {
    answer = () => [];
    const value = { action: { type: 'Action.Execute', verb: 'rest', data: {} } };
    const { status, body } = await server.post(activity('invoke', { name: 'adaptiveCard/action', value }));
    expect(status).toBe(200);
    expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Answered below.' });
  });

  test('delivered twice, an Execute button is answered in the conversation once and to Teams each time', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'rest', data: {} } };
    const twice = activity('invoke', { name: 'adaptiveCard/action', value });
    answer = () => [];
    const first = await server.post(twice);
    const turns = server.turns.length;
    expect(await server.post(twice)).toEqual(first);
    expect(first.body).toMatchObject({ statusCode: 200, value: expect.stringMatching(/./) });
    expect(server.turns).toHaveLength(turns);
  });

  test.each([
    ['feedback', { name: 'message/submitAction' }, 200],
    ['an unknown invoke', { name: 'task/fetch' }, 501],
    ['an Execute without a verb', { name: 'adaptiveCard/action', value: {} }, 501],
  ])('delivered twice, %s is answered the same twice', async (_what, rest, status) => {
    const twice = activity('invoke', { ...rest, serviceUrl: DOWN });
    const first = await server.post(twice);
    expect(first.status).toBe(status);
    expect(await server.post(twice)).toEqual(first);
  });

  test('what is neither a message nor an invoke asks for nothing', async () => {
    const turns = server.turns.length;
    expect(await server.post(activity('typing'))).toEqual({ status: 200, body: undefined });
    expect(server.turns).toHaveLength(turns);
  });
});

describe('an error in a turn', () => {
  test('is told with a reference that the log has beside the error', async () => {
    answer = () => {
      throw Object.assign(new Error('The index is broken'), { code: 'broken-index' });
    };
    const { status, body } = await server.post(messageForReplies('hate crime'));
    expect(status).toBe(200);
    const entry = server.logged.find(({ code }) => code === 'turn-failed');
    expect(entry).toMatchObject({ error: { message: 'The index is broken', code: 'broken-index' } });
    expect(JSON.stringify(body)).toContain(`reference ${String(entry?.['reference'])}`);
    expect(JSON.stringify(body)).not.toContain('The index is broken');
  });
});

describe('requests that are no activities', () => {
  test.each([
    ['malformed JSON', '{"type":', 400],
    ['an empty body', '', 400],
    ['a list', '[]', 400],
    ['a string', '"message"', 400],
    ['null', 'null', 400],
    ['an activity without a type', JSON.stringify({ ...message('x'), type: undefined }), 400],
    ['an activity with an empty type', JSON.stringify({ ...message('x'), type: '' }), 400],
    ['an activity without a conversation', JSON.stringify({ ...message('x'), conversation: undefined }), 400],
    ['an activity with nowhere to reply to', JSON.stringify({ ...message('x'), serviceUrl: undefined }), 400],
    ['a body of more than 256 KB', JSON.stringify(message('x'.repeat(257 * 1024))), 413],
    ['nesting without an end', '['.repeat(200_000), 400],
  ])('%s gets a clear refusal', async (_what, body, expected) => {
    const response = await server.post(body);
    expect(response.status).toBe(expected);
    expect(response.body).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/.{10}/) });
  });

  test.each([
    ['another content type', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['an encoding', { 'content-encoding': 'gzip' }],
  ])('%s gets 415', async (_what, headers) => {
    expect((await server.post(messageForReplies('x'), headers)).status).toBe(415);
  });

  test('a body of unannounced length over the limit gets 413', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024));
    let left = 6;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (left-- > 0) controller.enqueue(chunk);
        else controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
    expect((await fetch(`${server.url}/api/messages`, init as RequestInit)).status).toBe(413);
  });

  test('another address or method is answered in JSON', async () => {
    const unknown = await fetch(`${server.url}/nothing`);
    expect([unknown.status, await unknown.json()]).toEqual([404, { code: 'ResourceNotFound', message: expect.any(String) }]);
    expect((await fetch(`${server.url}/api/messages`)).status).toBe(405);
  });

  test('a client that goes away in the middle harms nobody', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write('POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"type":');
    await new Promise((sent) => socket.once('connect', sent));
    socket.destroy();
    expect((await server.post(messageForReplies('x'))).status).toBe(200);
  });
});

test('health says what is answered from', async () => {
  const response = await fetch(`${server.url}/health`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok', version: 'v1', documents: 1, records: 2 }]);
});

test('until the documents are read nothing is answered, and that is said', async () => {
  const early = await startTestServer({ takeTurn: () => Promise.resolve([]), health: () => undefined });
  try {
    expect((await fetch(`${early.url}/health`)).status).toBe(503);
    expect((await early.post(messageForReplies('x'))).status).toBe(503);
    expect(early.turns).toEqual([]);
  } finally {
    await early.stop();
  }
});
