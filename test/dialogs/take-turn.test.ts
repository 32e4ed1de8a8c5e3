import type { Desk } from '../../dialogs/desk';
import type { Reply } from '../../dialogs/reply';
import { takeTurn } from '../../dialogs/take-turn';
import { ask } from '../../src/ask/ask';
import { visibleText } from '../../src/cards/visible-text';
import type { Snapshot } from '../../src/library/snapshot';
import { loadSample } from '../builders/conversations';
import { aDesk, AT, aTurn, pressed, said } from '../builders/turns';

/** Said for a button that is not understood: silence would look broken. */
const UNKNOWN = /^I answer questions about the delivery plan/;
/** How the answer to "and incidents?" begins after racist crime; all strands are named without what was said before. */
const INCIDENTS = /^Racist incidents: 1,336/;

let sample: Snapshot;
let desk: Desk;
beforeAll(async () => {
  sample = await loadSample();
});
beforeEach(() => {
  desk = aDesk(sample);
});

/** The one reply to a turn. */
async function replyTo(...turn: Parameters<typeof aTurn>): Promise<Reply> {
  const [reply, ...others] = await takeTurn(aTurn(...turn), desk);
  if (!reply || others.length > 0) throw new Error(`${others.length + (reply ? 1 : 0)} replies where one was expected`);
  return reply;
}

describe('a question', () => {
  it('that is typed is answered by a card, its text and one line', async () => {
    const { card, text, summary } = await replyTo(said('domestic violence figures'));
    expect(visibleText(card)).toContain('7,476');
    expect(text).toContain('7,476');
    expect(summary).not.toBe('');
    expect(summary).not.toContain('\n');
  });
  it('behind a button is answered as if it were typed', async () => {
    const typed = await replyTo(said('objective 4.5'));
    expect(await replyTo(pressed('ask', { text: 'objective 4.5' }), { chat: 'chat-2' })).toEqual(typed);
  });
  it('leads on to the next one, typed or pressed', async () => {
    await replyTo(pressed('ask', { text: 'racist hate crime' }));
    expect((await replyTo(said('and incidents?'))).text).toMatch(INCIDENTS);
  });
  it.each([{ text: 42 }, { text: undefined }, {}, { ask: 'objective 4.5' }])('of a button with %j is not guessed', async (data) =>
    expect((await replyTo(pressed('ask', data))).text).toMatch(UNKNOWN),
  );
});

describe('nothing to read', () => {
  it.each([
    ['a picture alone', said('', 1)],
    ['a sticker', said('')],
    ['a thumb', said('👍')],
  ])('%s: it is said what can be typed', async (_name, deed) => expect((await replyTo(deed)).text).toMatch(/type a question/i));
});

describe('the rest of a card', () => {
  const first = async (): Promise<string> => visibleText((await replyTo(said('list the objectives'))).card);
  const rest = async (from: number): Promise<string> =>
    visibleText((await replyTo(pressed('rest', { ask: 'list the objectives', from }))).card);

  it('starts at the entry it is asked from', async () => {
    expect(await rest(0)).toBe(await first());
    const shown = await rest(20);
    expect(shown).not.toMatch(/\b1\.1\b/);
    expect(shown).toMatch(/\b4\.9\b/);
  });
  it('leaves what was talked about as it was', async () => {
    await replyTo(said('racist hate crime'));
    await rest(20);
    expect((await replyTo(said('and incidents?'))).text).toMatch(INCIDENTS);
  });
  it.each([
    ['domestic abuse grants', 'and youth?'],
    ['domestic abuse awards', 'total'],
    ['burglary figures', 'and violence?'],
    ['hate crime figures', 'excluding racist'],
  ])('of a follow-up (%s > %s) is of the same answer', async (before, follow) => {
    await replyTo(said(before));
    const shown = await replyTo(said(follow));
    const { answer, memory } = ask(before, undefined, sample, AT);
    const { answer: answered } = ask(follow, memory, sample, AT);
    expect(answer.asked).toBeUndefined();
    expect(answered.asked).toEqual({ text: follow, before: { subject: memory?.subject } });
    // Whoever else asks meanwhile, the button brings what was said before along.
    const again = await replyTo(pressed('rest', { ask: follow, from: 0, before: JSON.parse(JSON.stringify(memory)) as unknown }), {
      person: 'other',
    });
    expect(again.text).toBe(shown.text);
  });
  it.each([{ subject: {} }, 'x', { subject: { terms: [1], places: [], wanted: [] } }, null])(
    'with %j before it is asked alone',
    async (before) =>
      expect(await replyTo(pressed('rest', { ask: 'objective 4.5', from: 0, before }))).toEqual(await replyTo(said('objective 4.5'))),
  );
  it.each([
    { from: 5 },
    { ask: 'list the objectives' },
    { ask: 'list the objectives', from: '5' },
    { ask: 'list the objectives', from: -1 },
    { ask: 'list the objectives', from: 1.5 },
    { ask: 'list the objectives', from: Number.NaN },
    { ask: ['list the objectives'], from: 5 },
    {},
  ])('is not guessed for %j', async (data) => expect((await replyTo(pressed('rest', data))).text).toMatch(UNKNOWN));
  it('beyond the last entry is still a reply', async () =>
    expect((await replyTo(pressed('rest', { ask: 'list the objectives', from: 9_999 }))).text).not.toBe(''));
});

describe('a button that is not known', () => {
  it.each(['erase', '', 'toString', 'ASK'])('%j: it is said what can be asked', async (verb) =>
    expect((await replyTo(pressed(verb, { text: 'objective 4.5' }))).text).toMatch(UNKNOWN),
  );
});

describe('coming and going', () => {
  it('the bot says what is loaded when it is added', async () => {
    const { card, text } = await replyTo({ kind: 'installed' });
    expect(visibleText(card)).toContain('Delivery Plan 2017-18');
    expect(text).toContain('Delivery Plan 2017-18');
  });
  it('and nothing when it is removed', async () => expect(await takeTurn(aTurn({ kind: 'uninstalled' }), desk)).toEqual([]));
});

describe('what was talked about', () => {
  beforeEach(() => replyTo(said('racist hate crime'), { chat: 'chat-1', person: 'person-1' }));
  const then = async (who: { chat: string; person: string }): Promise<string> => (await replyTo(said('and incidents?'), who)).text;

  it('is known to the same person in the same chat', async () =>
    expect(await then({ chat: 'chat-1', person: 'person-1' })).toMatch(INCIDENTS));
  it('not to another person in it', async () => expect(await then({ chat: 'chat-1', person: 'person-2' })).not.toMatch(INCIDENTS));
  it('nor to the same person in another chat', async () =>
    expect(await then({ chat: 'chat-2', person: 'person-1' })).not.toMatch(INCIDENTS));
  it('is not lost to what another person asks', async () => {
    await replyTo(said('drones'), { chat: 'chat-1', person: 'person-2' });
    expect(await then({ chat: 'chat-1', person: 'person-1' })).toMatch(INCIDENTS);
  });
  it('is not lost to thanks', async () => {
    await replyTo(said('thanks'));
    expect(await then({ chat: 'chat-1', person: 'person-1' })).toMatch(INCIDENTS);
  });
});
