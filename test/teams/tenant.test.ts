import { createAdapter, TeamsAdapter } from '../../src/teams/adapter';
import { activity, cardTexts, messageForReplies, reply } from './activities';
import { startTestServer, type RunningServer } from './running-server';

const OWN = '0a1b2c3d-0000-4000-8000-00000000000b';
const OTHER = '0a1b2c3d-0000-4000-8000-00000000000c';
const of = (tenant: unknown): Record<string, unknown> => ({ channelData: { tenant: { id: tenant } } });

let server: RunningServer;
let signed: jest.SpyInstance | undefined;
afterEach(async () => {
  await server.stop();
  signed?.mockRestore();
});

/** A bot of this registration, to which every request counts as signed. */
async function start(appType: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant' | undefined): Promise<void> {
  const unchecking = createAdapter(undefined);
  const receive = unchecking.receive.bind(unchecking);
  signed = jest.spyOn(TeamsAdapter.prototype, 'receive').mockImplementation(receive);
  const password = appType === 'UserAssignedMSI' ? undefined : 'secret-words';
  const identity = appType && { appId: '0a1b2c3d-0000-4000-8000-00000000000a', appType, password, tenantId: OWN };
  server = await startTestServer({ identity, takeTurn: () => Promise.resolve([reply('secret figures')]) });
}

describe.each(['SingleTenant', 'UserAssignedMSI'] as const)('a %s bot', (appType) => {
  beforeEach(() => start(appType));

  test.each([
    ['of its own tenant', of(OWN)],
    ['of its own tenant in other letters', of(OWN.toUpperCase())],
    ['that names no tenant', { channelData: undefined }],
  ])('answers a message %s', async (_what, rest) => {
    expect(cardTexts((await server.post(messageForReplies('hate crime', rest))).body)).toEqual(['secret figures']);
  });

  test.each([
    ['by its channel data', messageForReplies('hate crime', of(OTHER))],
    ['by its conversation', messageForReplies('hate crime', { channelData: {}, conversation: { id: 'c', tenantId: OTHER } })],
    ['by one of the two', messageForReplies('hate crime', { ...of(OWN), conversation: { id: 'c', tenantId: OTHER } })],
    ['with a button', messageForReplies('', { ...of(OTHER), text: undefined, value: { verb: 'ask', text: 'hate crime' } })],
    ['with an invoke', activity('invoke', { ...of(OTHER), name: 'adaptiveCard/action', value: { action: { verb: 'rest' } } })],
    ['when the app is installed', activity('installationUpdate', { ...of(OTHER), action: 'add', deliveryMode: 'expectReplies' })],
  ])('refuses another tenant, known %s, and looks nothing up', async (_what, body) => {
    const response = await server.post(body);
    expect(response).toEqual({ status: 403, body: { code: 'OtherTenant', message: expect.stringContaining('its own organisation') } });
    expect(server.turns).toEqual([]);
    expect(server.logged).toEqual([expect.objectContaining({ code: 'other-tenant', tenant: OTHER })]);
  });
});

test.each(['MultiTenant', undefined] as const)('a bot that is %s answers whoever may reach it', async (appType) => {
  await start(appType);
  expect(cardTexts((await server.post(messageForReplies('hate crime', of(OTHER)))).body)).toEqual(['secret figures']);
});
