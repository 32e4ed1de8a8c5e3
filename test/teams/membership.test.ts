import type { Membership } from '../../dialogs/turn';
import { createLog } from '../../src/log';
import type { Identity } from '../../src/settings';
import { createAdapter } from '../../src/teams/adapter';
import { readIncoming } from '../../src/teams/incoming';
import { memberships } from '../../src/teams/membership';
import { message } from './activities';
import { startConnector, type StandInConnector } from './stand-in-connector';

const TENANT = '0a1b2c3d-0000-4000-8000-00000000000b';
const identity: Identity = { appId: '0a1b2c3d-0000-4000-8000-00000000000a', appType: 'SingleTenant', tenantId: TENANT };
const own = { id: 'person-1', tenantId: TENANT.toUpperCase(), userRole: 'user', userPrincipalName: 'sam@police.example' };

let connector: StandInConnector;
let now: Date;
let of: ReturnType<typeof memberships>;
beforeEach(async () => {
  connector = await startConnector();
  now = new Date('2026-11-25T10:00:00Z');
  of = memberships({ identity, log: createLog('silent'), now: () => now });
});
afterEach(() => connector.stop());

/** Asks within a real turn, of a connector that answers as it is told. */
async function asked(member?: object, status = 200, rest: Record<string, unknown> = {}): Promise<Membership | undefined> {
  if (member) connector.willAnswer({ status, body: member });
  const body = message('reload', { serviceUrl: connector.serviceUrl, ...rest });
  const read = readIncoming(body);
  if ('lacking' in read) throw new Error(read.lacking);
  let found: Membership | undefined;
  // As the bot hands it on: what was read of it.
  const { channelData } = read.activity;
  await createAdapter(undefined).receive('', { ...body, channelData, timestamp: new Date() } as never, async (context) => {
    found = await of(context, read.activity);
  });
  return found;
}

test.each<[string, object, Membership]>([
  ['one of the organisation', own, 'own'],
  ['a guest by role', { ...own, userRole: 'guest' }, 'guest'],
  ['a guest by name', { ...own, userPrincipalName: 'owen_other.example#EXT#@police.example' }, 'guest'],
  ['somebody without a name in a meeting', { ...own, userRole: 'anonymous' }, 'guest'],
  ['somebody of another organisation', { ...own, tenantId: '0a1b2c3d-0000-4000-8000-0000000000ff' }, 'other-organisation'],
  ['somebody of whom no organisation is said', { id: 'person-1', userRole: 'user' }, 'unknown'],
])('%s', async (_who, member, expected) => {
  expect(await asked(member)).toBe(expected);
  expect(connector.requests.at(-1)).toMatchObject({ method: 'GET', path: '/v3/conversations/chat-1/members/person-1' });
});

test('what is known is not asked again for ten minutes', async () => {
  expect(await asked(own)).toBe('own');
  expect(await asked()).toBe('own');
  expect(connector.requests).toHaveLength(1);
  now = new Date(now.getTime() + 11 * 60_000);
  expect(await asked({ ...own, userRole: 'guest' })).toBe('guest');
});

test('a list that cannot be asked says nothing, and is asked again', async () => {
  expect(await asked({ error: { code: 'NotFound' } }, 404)).toBe('unknown');
  expect(await asked(own)).toBe('own');
});

test('in local mode nobody is asked', async () => {
  of = memberships({ log: createLog('silent'), now: () => now });
  expect(await asked()).toBe('own');
  expect(connector.requests).toEqual([]);
});

test('in a channel the team is asked', async () => {
  const channel = { id: '19:channel@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true };
  const channelData = { tenant: { id: TENANT }, team: { id: '19:team@thread.tacv2' }, channel: { id: '19:channel@thread.tacv2' } };
  expect(await asked(own, 200, { conversation: channel, channelData })).toBe('own');
  expect(decodeURIComponent(connector.requests.at(-1)?.path ?? '')).toBe('/v3/conversations/19:team@thread.tacv2/members/person-1');
});
