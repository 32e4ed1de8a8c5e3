import { TeamsAdapter } from '../../src/teams/adapter';
import { messageForReplies, reply } from './activities';
import { startTestServer, type RunningServer } from './running-server';

const identity = {
  appId: '0a1b2c3d-0000-4000-8000-00000000000a',
  appType: 'SingleTenant',
  password: 'secret-words',
  tenantId: '0a1b2c3d-0000-4000-8000-00000000000b',
} as const;
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

let server: RunningServer;
beforeAll(async () => {
  server = await startTestServer({ identity, takeTurn: () => Promise.resolve([reply('secret figures')]) });
});
afterAll(() => server.stop());

test.each([
  ['no token', {}],
  ['another scheme', { authorization: 'Basic abc' }],
  ['a token that is none', { authorization: 'Bearer abc' }],
  [
    'a token of another issuer',
    { authorization: `Bearer ${part({ alg: 'none' })}.${part({ iss: 'https://example.org', aud: identity.appId })}.` },
  ],
])('a request with %s is refused and nothing is answered', async (_what, headers) => {
  const { status, body } = await server.post(messageForReplies('hate crime'), headers);
  expect(status).toBe(401);
  expect(JSON.stringify(body)).not.toContain('secret figures');
  expect(server.turns).toEqual([]);
  expect(server.logged.at(-1)).toMatchObject({ code: 'request-refused' });
});

test.each([
  ['the keys cannot be fetched', Object.assign(new Error('request failed'), { name: 'FetchError', code: 'ENOTFOUND' }), 'unchecked'],
  ["Microsoft's service of keys fails", Object.assign(new Error('Failed to load keys'), { statusCode: 500 }), 'unchecked'],
  ['the token has expired', Object.assign(new Error('The token has expired'), { statusCode: 401 }), 'refused'],
  ['the signature is wrong', Object.assign(new Error('invalid signature'), { name: 'JsonWebTokenError' }), 'refused'],
])('when %s the request is not let in', async (_what, cause, code) => {
  const adapter = new TeamsAdapter({ authenticateRequest: () => Promise.reject(cause) } as never);
  const received = adapter.receive('Bearer x', messageForReplies('x') as never, () => Promise.reject(new Error('It was let in')));
  await expect(received).rejects.toMatchObject({ name: 'NotAuthenticated', code, cause });
});
