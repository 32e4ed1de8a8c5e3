import type { Turn } from '../../dialogs/turn';
import { readIncoming } from '../../src/teams/incoming';
import { toTurn } from '../../src/teams/to-turn';
import { activity, message } from './activities';

const NOW = new Date('2018-01-15T10:00:00Z');

function turnOf(body: unknown): Turn | undefined {
  const read = readIncoming(body);
  if ('lacking' in read) throw new Error(read.lacking);
  return toTurn(read.activity, NOW, () => 'made-up');
}
const deedOf = (body: unknown): Turn['did'] | undefined => turnOf(body)?.did;

test('a message becomes a turn with who, where, when and what', () => {
  expect(turnOf(message('hate crime', { id: 'a-1' }))).toEqual({
    id: 'a-1',
    at: new Date('2018-01-15T09:59:58Z'),
    conversation: { id: 'chat-1', type: 'personal', tenant: 'tenant-1' },
    person: { id: 'person-1', objectId: '6f1b1f0e-0000-4000-8000-000000000020', name: 'Sam Okafor' },
    locale: 'en-GB',
    did: { kind: 'said', text: 'hate crime', attachments: 0 },
  });
});

test('what is missing or of the wrong type is done without', () => {
  const turn = turnOf({
    ...message('4.5'),
    id: 7,
    timestamp: 'soon',
    from: 'me',
    recipient: null,
    channelData: null,
    locale: 5,
    entities: {},
    attachments: 'x',
  });
  expect(turn).toEqual({
    id: 'made-up',
    at: NOW,
    conversation: { id: 'chat-1', type: 'personal', tenant: undefined },
    person: { id: 'unknown' },
    did: { kind: 'said', text: '4.5', attachments: 0 },
  });
});

test.each([
  [{ id: 'c', conversationType: 'channel' }, 'channel'],
  [{ id: 'c', conversationType: 'groupChat' }, 'groupChat'],
  [{ id: 'c', isGroup: true }, 'groupChat'],
  [{ id: 'c', conversationType: 'something new' }, 'personal'],
  [{ id: 'c' }, 'personal'],
])('the conversation %j is %s', (conversation, type) => {
  expect(turnOf(message('x', { conversation }))?.conversation.type).toBe(type);
});

test("the tenant is the channel data's, else the conversation's", () => {
  const conversation = { id: 'c', tenantId: 'tenant-2' };
  expect(turnOf(message('x', { conversation }))?.conversation.tenant).toBe('tenant-1');
  expect(turnOf(message('x', { conversation, channelData: {} }))?.conversation.tenant).toBe('tenant-2');
});

test.each([
  ['no text', undefined],
  ['a null text', null],
  ['a number for a text', 4.5],
])('a message with %s says nothing', (_what, text) => {
  expect(deedOf({ ...message(''), text })).toEqual({ kind: 'said', text: '', attachments: 0 });
});

test('attached files are counted, the copy of a formatted message is not', () => {
  const attachments = [
    { contentType: 'text/html', content: '<p>x</p>' },
    { contentType: 'application/vnd.microsoft.teams.file.download.info' },
    {},
  ];
  expect(deedOf(message('x', { attachments }))).toEqual({ kind: 'said', text: 'x', attachments: 2 });
});

test('the data of a Submit button is a press, without what is for Teams alone', () => {
  const value = { verb: 'ask', text: 'objective 4.5', msteams: { type: 'messageBack' } };
  expect(deedOf({ ...message(''), text: undefined, value })).toEqual({ kind: 'pressed', verb: 'ask', data: { text: 'objective 4.5' } });
});

test('a press that also shows a text is still a press', () => {
  expect(deedOf(message('objective 4.5', { value: { verb: 'ask' } }))).toEqual({ kind: 'pressed', verb: 'ask', data: {} });
});

test.each([['words'], [7], [null], [['verb']], [{}], [{ verb: 7 }], [{ verb: '' }], [{ other: 'card' }]])(
  'a value that is not of our buttons leaves the text: %j',
  (value) => {
    expect(deedOf(message('hate crime', { value }))).toMatchObject({ kind: 'said', text: 'hate crime' });
  },
);

test.each([
  ['with its verb', { action: { type: 'Action.Execute', verb: 'rest', data: { from: 3 } } }, { verb: 'rest', data: { from: 3 } }],
  ['with the verb in its data', { action: { data: { verb: 'rest', from: 3 } } }, { verb: 'rest', data: { from: 3 } }],
  ['without data', { action: { verb: 'rest' } }, { verb: 'rest', data: {} }],
])('an Execute button %s is a press', (_what, value, expected) => {
  expect(deedOf(activity('invoke', { name: 'adaptiveCard/action', value }))).toEqual({ kind: 'pressed', ...expected });
});

test.each([[undefined], [null], ['x'], [{}], [{ action: 'x' }], [{ action: {} }]])('an Execute without a verb is no turn: %j', (value) => {
  expect(turnOf(activity('invoke', { name: 'adaptiveCard/action', value }))).toBeUndefined();
});

const BOT = { id: 'bot-1' };
const CHANNEL = { id: 'c', conversationType: 'channel' };
const GROUP = { id: 'c', conversationType: 'groupChat' };
test.each([
  ['the bot is added', activity('conversationUpdate', { membersAdded: [BOT] }), 'installed'],
  ['the bot is added among others', activity('conversationUpdate', { membersAdded: [{ id: 'p' }, BOT] }), 'installed'],
  ['a person joins a chat', activity('conversationUpdate', { membersAdded: [{ id: 'p' }] }), undefined],
  ['a person joins a group chat', activity('conversationUpdate', { membersAdded: [{ id: 'p' }], conversation: GROUP }), undefined],
  ['the bot is added to a group chat', activity('conversationUpdate', { membersAdded: [BOT], conversation: GROUP }), 'installed'],
  ['members join and nobody says who the bot is', activity('conversationUpdate', { membersAdded: [BOT], recipient: null }), undefined],
  ['a person joins a team', activity('conversationUpdate', { membersAdded: [{ id: 'p' }], conversation: CHANNEL }), undefined],
  ['the bot is added to a team', activity('conversationUpdate', { membersAdded: [BOT], conversation: CHANNEL }), 'installed'],
  ['the bot is removed', activity('conversationUpdate', { membersRemoved: [BOT] }), 'uninstalled'],
  ['a person leaves', activity('conversationUpdate', { membersRemoved: [{ id: 'p' }] }), undefined],
  ['a channel is renamed', activity('conversationUpdate', { channelData: { eventType: 'channelRenamed' } }), undefined],
  ['the app is installed', activity('installationUpdate', { action: 'add' }), 'installed'],
  ['the app is removed', activity('installationUpdate', { action: 'remove' }), 'uninstalled'],
  ['the app is upgraded', activity('installationUpdate', { action: 'add-upgrade' }), undefined],
  ['the old version goes', activity('installationUpdate', { action: 'remove-upgrade' }), undefined],
  ['someone types', activity('typing'), undefined],
  ['someone reacts', activity('messageReaction', { reactionsAdded: [{ type: 'like' }] }), undefined],
  ['something unheard of happens', activity('somethingNew'), undefined],
])('when %s', (_what, body, kind) => {
  expect(deedOf(body)?.kind).toBe(kind);
});
