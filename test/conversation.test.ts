import { join } from 'node:path';
import { takeTurn } from '../dialogs/take-turn';
import { loadLibrary } from '../src/library/load';
import { createMemoryShelf } from '../src/store/memory-shelf';
import { activity, messageForReplies } from './teams/activities';
import { startTestServer, type RunningServer } from './teams/running-server';

interface Card {
  readonly fallbackText: string;
  readonly actions?: readonly { readonly type: string; readonly data?: Record<string, unknown> }[];
}

let server: RunningServer;
beforeAll(async () => {
  const snapshot = await loadLibrary(join(__dirname, '../knowledge'));
  const now = (): Date => new Date('2018-01-15T10:00:00Z');
  const desk = { snapshot: () => snapshot, memory: createMemoryShelf({ limit: 100, lifetimeMs: 3_600_000, now }) };
  server = await startTestServer({ takeTurn: (turn) => takeTurn(turn, desk) });
});
afterAll(() => server.stop());

/** The cards that come back for an activity. */
async function cardsFor(body: Record<string, unknown>): Promise<readonly Card[]> {
  const response = await server.post({ deliveryMode: 'expectReplies', ...body });
  expect(response.status).toBe(200);
  const { activities } = response.body as { activities: { attachments: { content: Card }[] }[] };
  return activities.map(({ attachments }) => attachments[0]!.content);
}

async function say(text: string, rest: Record<string, unknown> = {}): Promise<Card> {
  const cards = await cardsFor(messageForReplies(text, rest));
  expect(cards).toHaveLength(1);
  return cards[0]!;
}

test('from the documents to an answer over HTTP', async () => {
  expect((await say("what's happening on hate crime?")).fallbackText).toContain('Objective 4.5');
  const rate = (await say('Q3 rape prosecution rate')).fallbackText;
  for (const figure of ['7.2%', '8.0%', '96', '94']) expect(rate).toContain(figure);
});

test('every button of a card that asks is answered by the bot that made it', async () => {
  const { actions = [] } = await say("what's happening on hate crime?");
  const asking = actions.filter(({ type }) => type === 'Action.Submit');
  expect(asking.length).toBeGreaterThan(0);
  for (const { data } of asking) expect(await cardsFor(messageForReplies('', { text: undefined, value: data }))).toHaveLength(1);
});

test('what was talked about is remembered by conversation and person', async () => {
  const chat = { conversation: { id: 'chat-memory', conversationType: 'groupChat' } };
  await say('objective 4.5', chat);
  const followUp = await say('what are its measures?', chat);
  expect(followUp.fallbackText).toMatch(/hate/i);
  const stranger = await say('what are its measures?', { ...chat, from: { id: 'person-9', name: 'Somebody else' } });
  expect(stranger.fallbackText).not.toBe(followUp.fallbackText);
});

test.each([
  ['an activity without a text', { text: undefined }],
  ['a file alone', { text: undefined, attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/a.png' }] }],
  ['10,000 characters', { text: 'hate crime '.repeat(910) }],
  ['emoji alone', { text: '🚓👮‍♀️🔥' }],
  ['right-to-left text', { text: 'ما هي جرائم الكراهية؟' }],
  ['marks of Markdown and cards', { text: '**${x}** {{y}} <at>z</at> [a](http://b)' }],
  ['a name of a property of every object', { text: 'constructor __proto__ toString' }],
])('%s is answered with one card', async (_what, rest) => {
  expect((await say('x', rest)).fallbackText).toMatch(/\w{3}/);
});

test.each([['__proto__'], ['constructor'], ['forget-everything'], ['ask'], ['rest']])(
  'a button with the verb %s and no data harms nothing',
  async (verb) => {
    const cards = await cardsFor(messageForReplies('', { text: undefined, value: { verb } }));
    expect(cards.length).toBeLessThanOrEqual(1);
    expect(server.logged.filter(({ code }) => code === 'turn-failed')).toEqual([]);
  },
);

test('whoever adds the bot is welcomed with what is loaded', async () => {
  const [welcome, ...more] = await cardsFor(activity('installationUpdate', { action: 'add', conversation: { id: 'chat-new' } }));
  expect(welcome?.fallbackText).toContain('Answers come from');
  expect(more).toEqual([]);
});
