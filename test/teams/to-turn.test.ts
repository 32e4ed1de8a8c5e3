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
    membership: expect.any(Function),
    reference: {
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      conversation: { id: 'chat-1', conversationType: 'personal' },
      user: { id: 'person-1', name: 'Sam Okafor', aadObjectId: '6f1b1f0e-0000-4000-8000-000000000020' },
      bot: { id: 'bot-1', name: 'Plan Progress' },
      locale: 'en-GB',
    },
    locale: 'en-GB',
    did: { kind: 'said', text: 'hate crime', attachments: 0, files: [] },
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
    membership: expect.any(Function),
    reference: expect.anything(),
    did: { kind: 'said', text: '4.5', attachments: 0, files: [] },
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
  expect(deedOf({ ...message(''), text })).toEqual({ kind: 'said', text: '', attachments: 0, files: [] });
});

test('attached files are counted, the copy of a formatted message is not', () => {
  const attachments = [
    { contentType: 'text/html', content: '<p>x</p>' },
    { contentType: 'application/vnd.microsoft.teams.file.download.info' },
    {},
  ];
  expect(deedOf(message('x', { attachments }))).toEqual({ kind: 'said', text: 'x', attachments: 2, files: [] });
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

describe('files', () => {
  const attached = (content: unknown, name: unknown = 'Q3.docx', contentType = 'application/vnd.microsoft.teams.file.download.info') =>
    message('', { attachments: [{ contentType, name, content }] });
  const url = 'https://x.sharepoint.com/a?tempauth=1';

  test('that can be fetched have their name and address', () => {
    expect(deedOf(attached({ downloadUrl: url, uniqueId: 'u', fileType: 'docx' }))).toMatchObject({
      attachments: 1,
      files: [{ name: 'Q3.docx', url }],
    });
  });

  test.each([
    ['without an address', attached({})],
    ['without a name', attached({ downloadUrl: url }, 7)],
    ['of another kind', attached({ downloadUrl: url }, 'a.png', 'image/png')],
  ])('%s are counted only', (_what, body) => expect(deedOf(body)).toMatchObject({ attachments: 1, files: [] }));

  const consent = (value: unknown) => activity('invoke', { name: 'fileConsent/invoke', value });
  const uploadInfo = {
    uploadUrl: 'https://x.sharepoint.com/up',
    contentUrl: 'https://x.sharepoint.com/gaps.csv',
    name: 'gaps.csv',
    uniqueId: 'u',
    fileType: 'csv',
  };

  test('that a person takes come with where they go', () => {
    expect(deedOf(consent({ type: 'fileUpload', action: 'accept', context: { verb: 'x' }, uploadInfo }))).toEqual({
      kind: 'answered-file',
      context: { verb: 'x' },
      place: uploadInfo,
    });
  });

  test('that a person declines come without', () => {
    expect(deedOf(consent({ type: 'fileUpload', action: 'decline', context: { verb: 'x' } }))).toEqual({
      kind: 'answered-file',
      context: { verb: 'x' },
    });
  });

  test.each([
    ['nothing', undefined],
    ['no action', {}],
    ['no place', { action: 'accept', context: {} }],
  ])('an answer with %s is none', (_what, value) => expect(deedOf(consent(value))).toBeUndefined());
});

describe('a thumb', () => {
  const rated = (actionValue: unknown, replyToId: unknown = 'message-1', actionName = 'feedback') =>
    activity('invoke', { name: 'message/submitAction', value: { actionName, actionValue }, replyToId });

  test.each([
    ['like', 'up'],
    ['dislike', 'down'],
  ])('%s is %s, with what was typed', (reaction, way) => {
    expect(deedOf(rated({ reaction, feedback: '{"feedbackText":" wrong quarter "}' }))).toEqual({
      kind: 'rated',
      message: 'message-1',
      way,
      comment: 'wrong quarter',
    });
    expect(deedOf(rated({ reaction, feedback: '{"feedbackText":""}' }))).toEqual({ kind: 'rated', message: 'message-1', way });
    expect(deedOf(rated({ reaction, feedback: 'plain words' }))).toMatchObject({ comment: 'plain words' });
    expect(deedOf(rated({ reaction }))).not.toHaveProperty('comment');
  });

  test.each([
    ['at no message', rated({ reaction: 'like' }, 7)],
    ['of no known way', rated({ reaction: 'heart' })],
    ['of another form', rated({ reaction: 'like' }, 'message-1', 'other')],
  ])('%s is none', (_what, body) => expect(deedOf(body)).toBeUndefined());
});
