import { join } from 'node:path';
import { takeTurn } from '../dialogs/take-turn';
import { visibleText } from '../src/cards/visible-text';
import { loadLibrary } from '../src/library/load';
import { readHere } from '../src/library/reading';
import { createMemoryShelf } from '../src/store/memory-shelf';
import { activity, messageForReplies } from './teams/activities';
import { startTestServer, type RunningServer } from './teams/running-server';

type Card = Parameters<typeof visibleText>[0] & {
  readonly fallbackText: string;
  readonly actions?: readonly { readonly type: string; readonly title: string; readonly data?: Record<string, unknown> }[];
};

let server: RunningServer;
beforeAll(async () => {
  const snapshot = await loadLibrary(join(__dirname, '../knowledge'), { reading: readHere });
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

describe('every button of a card is answered by what it says', () => {
  const press = async (data: unknown, chat: Record<string, unknown>): Promise<Card> => say('', { ...chat, text: undefined, value: data });
  const textOf = (card: Card): string => visibleText(card, true);
  const headlineOf = (card: Card): string => textOf(card).split('\n')[0]!;
  /** Numbers and telling words, by their beginnings: a label says "Reduce rural crime", its answer "Rural crime: 1,068". */
  const telling = (label: string): readonly string[] => label.toLowerCase().match(/\d+(?:\.\d+)?|\p{L}{5,}/gu) ?? [];
  const share = (label: string, text: string): number => {
    const words = telling(label);
    return (
      words.filter((word) => text.toLowerCase().includes(/^\d/.test(word) ? word : word.slice(0, 5))).length / Math.max(1, words.length)
    );
  };

  it.each([
    ["what's happening on hate crime?", 1],
    ['help', 3],
    ['theme 2.4', 1],
    ['list the objectives', 1],
    ['op holly', 1],
    ['which measures got worse', 1],
    ['what is due in January 2018', 1],
    ['burglary figures for Q2', 1],
    ['rural crime in West Oxfordshire', 1],
    ['racist crime 2018/19 total', 1],
  ])('of "%s", at least %i', async (question, least) => {
    const chat = { conversation: { id: `chat-buttons-${question}`, conversationType: 'personal' } };
    const card = await say(question, chat);
    const buttons = (card.actions ?? []).flatMap(({ type, title, data }) => (type === 'Action.Submit' ? [{ title, data }] : []));
    expect(buttons.length).toBeGreaterThanOrEqual(least);
    for (const { title, data } of buttons) {
      const answer = await press(data, chat);
      if (data?.['verb'] === 'rest') {
        expect([headlineOf(answer), textOf(answer)]).toEqual([headlineOf(card), expect.stringMatching(/^Continued: \d+ of \d+/m)]);
        continue;
      }
      expect({ title, headline: headlineOf(answer) }).not.toMatchObject({
        headline: expect.stringMatching(/^Nothing|recorded in the loaded/),
      });
      expect({ title, headline: headlineOf(answer), about: share(title, textOf(answer)) > 0.6 }).toMatchObject({ title, about: true });
    }
  });

  it('would notice a button that leads elsewhere', () => {
    expect(share('Objective 4.5', 'Objective 2.4: Better reporting')).toBeLessThan(0.6);
    expect(share('Reduce rural crime, April to December 2017', 'Racist crime: 1,384')).toBeLessThan(0.6);
  });
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
