import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { broken, FORBIDDEN, startEntra, throttled, type Answer, type Person, type StandInEntra } from './stand-in-entra';
import { startDirectoryProcess, type AskedDirectory, type DirectoryProcess } from './running-directory';

const id = (number: number): string => `0a1b2c3d-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [APP, TENANT, OTHER_TENANT, GROUP] = [id(1), id(2), id(3), id(4)] as const;
const [ANN, BEN, NAMED, NOBODY] = [id(11), id(12), id(13), id(14)] as const;
const SECRET = 'secret-words';

let folder: string;
let entra: StandInEntra;
let runner: DirectoryProcess;

beforeAll(async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'plan-progress-bot' }], { algorithm: 'sha256' });
  folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  writeFileSync(join(folder, 'bot.pem'), `${cert}\n${key}\n`);
  entra = await startEntra({ tenantId: TENANT, appId: APP, secret: SECRET, certificate: cert });
  runner = startDirectoryProcess(entra.authority);
});
beforeEach(() => entra.reset());
afterAll(async () => {
  await runner.stop();
  await entra.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  const told = runner.written.join('');
  expect([SECRET, ...entra.tokens].filter((secret) => told.includes(secret))).toEqual([]);
});

function withGroup(
  people: readonly Person[],
  { identity = {}, patienceMs }: { readonly identity?: object; readonly patienceMs?: number } = {},
): Promise<AskedDirectory> {
  entra.groups.set(GROUP, people);
  return runner.directory({
    identity: { appId: APP, appType: 'SingleTenant', tenantId: TENANT, password: SECRET, ...identity },
    admins: [NAMED],
    adminGroupId: GROUP,
    graphUrl: entra.origin,
    authorityUrl: entra.origin,
    patienceMs,
  });
}

const lookUps = (): number => entra.requests.graph.length;
const failure = ({ logged }: AskedDirectory): unknown => (logged[0]?.['error'] as { code?: unknown } | undefined)?.code;

describe('the people of the group', () => {
  test('are admins on every page of it, however their ids are cased; guests, disabled accounts and others are not', async () => {
    entra.pageSize = 2;
    const [guest, disabled, old] = [id(21), id(22), id(23)] as const;
    const bot = await withGroup([
      { id: guest, userType: 'Guest' },
      { id: disabled, accountEnabled: false },
      { id: ANN.toUpperCase() },
      { id: old, userType: null },
      { id: BEN },
    ]);
    const roles = [];
    for (const person of [ANN, BEN.toUpperCase(), old, guest, disabled, NOBODY]) roles.push(await bot.role(person));
    expect(roles).toEqual(['admin', 'admin', 'admin', 'other', 'other', 'other']);
    expect(lookUps()).toBe(3);
    expect(bot.logged).toEqual([]);
  });

  test('are looked up once for everybody who asks at once, and again after ten minutes only', async () => {
    const bot = await withGroup([{ id: ANN }]);
    const people = [...Array(20).keys()].map((number) => bot.role(number % 2 ? ANN : id(100 + number)));
    expect(new Set(await Promise.all(people))).toEqual(new Set(['admin', 'other']));
    entra.groups.set(GROUP, [{ id: BEN }]);
    expect(await bot.role(BEN, { at: 9.9 })).toBe('other');
    expect(lookUps()).toBe(1);
    expect(await bot.role(BEN, { at: 10 })).toBe('admin');
    expect(await bot.role(ANN, { at: 10 })).toBe('other');
    expect([lookUps(), entra.requests.token.length]).toEqual([2, 1]);
  });

  test('are not looked up for whoever is named in the settings, or is of another tenant', async () => {
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(NAMED)).toBe('admin');
    expect(await bot.role(ANN, { tenant: OTHER_TENANT })).toBe('other');
    expect(lookUps()).toBe(0);
  });

  test('are no admins as guests of a conversation, and are not refused as strangers when Teams does not say', async () => {
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN, { membership: 'guest' })).toBe('other');
    expect(await bot.role(ANN, { membership: 'unknown' })).toBe('unsure');
    expect(await bot.still(ANN)).toBe(true);
    expect(await bot.still(BEN)).toBe(false);
  });

  test('are none when Graph hides who is a guest, and the log names the permission', async () => {
    const bot = await withGroup([{ id: ANN, userType: null, accountEnabled: null }]);
    expect(await bot.role(ANN)).toBe('unsure');
    expect(bot.logged[0]).toMatchObject({ code: 'admin-group-unknown', error: { code: 'graph-forbidden' } });
    expect(JSON.stringify(bot.logged)).toContain('User.Read.All');
  });
});

describe('the bot shows who it is', () => {
  test('with its certificate, where it has one', async () => {
    const bot = await withGroup([{ id: ANN }], { identity: { certificate: join(folder, 'bot.pem'), password: 'of no use' } });
    expect(await bot.role(ANN)).toBe('admin');
  });

  test('and a wrong secret is refused, with what to check', async () => {
    const bot = await withGroup([{ id: ANN }], { identity: { password: 'wrong' } });
    expect(await bot.role(ANN)).toBe('unsure');
    expect(failure(bot)).toBe('token-refused');
    expect(JSON.stringify(bot.logged)).toContain('MicrosoftAppPassword');
    expect(lookUps()).toBe(0);
  });

  test.each<[string, Answer, string]>([
    [
      'fails',
      { status: 503, body: { error: 'temporarily_unavailable', error_description: 'AADSTS90033: busy', error_codes: [90033] } },
      'token-failed',
    ],
    ['answers with a page', { status: 200, body: '<html></html>' }, 'token-failed'],
    ['sends the secret elsewhere', { status: 307, headers: { location: '/elsewhere' } }, 'token-failed'],
  ])('where the token endpoint %s there is no token', async (_what, answer, code) => {
    entra.willAnswer('token', answer);
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN)).toBe('unsure');
    expect(failure(bot)).toBe(code);
    expect(lookUps()).toBe(0);
  });

  test('again with a new token when the old one is taken back', async () => {
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN)).toBe('admin');
    entra.revoke();
    expect(await bot.role(ANN, { at: 11 })).toBe('admin');
    expect(await bot.role(ANN, { at: 22 })).toBe('admin');
    expect([lookUps(), entra.requests.token.length]).toEqual([4, 2]);
  });

  test('but not for ever when Graph takes none', async () => {
    const refused: Answer = { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } };
    entra.willAnswer('graph', refused, refused, refused);
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN)).toBe('unsure');
    expect(failure(bot)).toBe('graph-refuses-token');
    expect([lookUps(), entra.requests.token.length]).toEqual([2, 2]);
  });
});

describe('Graph does not always answer', () => {
  test.each<[string, Answer[]]>([
    ['asks to wait', [throttled('0'), throttled(new Date(0).toUTCString())]],
    ['fails for a moment', [broken(500), broken(502), broken(503)]],
  ])('it %s and is asked again', async (_what, answers) => {
    entra.willAnswer('graph', ...answers);
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN)).toBe('admin');
    expect(lookUps()).toBe(answers.length + 1);
    expect(bot.logged).toEqual([]);
  });

  test('a wait of some seconds is waited', async () => {
    entra.willAnswer('graph', throttled('1'));
    const bot = await withGroup([{ id: ANN }]);
    const since = performance.now();
    expect(await bot.role(ANN)).toBe('admin');
    expect(performance.now() - since).toBeGreaterThan(950);
  });

  test('a long wait is not waited, and kept to', async () => {
    entra.willAnswer('graph', throttled('300'));
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN)).toBe('unsure');
    expect(failure(bot)).toBe('graph-throttled');
    expect(await bot.role(ANN, { at: 4.9 })).toBe('unsure');
    expect(lookUps()).toBe(1);
    expect(await bot.role(ANN, { at: 5.1 })).toBe('admin');
  });

  test.each<[string, Answer, string, string]>([
    ['forbids it', FORBIDDEN, 'graph-forbidden', 'GroupMember.Read.All'],
    ['knows no such group', { status: 404, body: { error: { code: 'Request_ResourceNotFound' } } }, 'group-not-found', 'ADMIN_GROUP_ID'],
    ['is no Graph', { status: 200, body: '<html></html>' }, 'graph-not-understood', 'GRAPH_URL'],
    [
      'takes another query',
      { status: 400, body: { error: { code: 'Request_UnsupportedQuery' } } },
      'graph-failed',
      '400 Request_UnsupportedQuery',
    ],
  ])('when it %s it is asked once, and the log says what to do', async (_what, answer, code, remedy) => {
    entra.willAnswer('graph', answer);
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN)).toBe('unsure');
    expect(failure(bot)).toBe(code);
    expect(JSON.stringify(bot.logged[0])).toContain(remedy);
    expect(lookUps()).toBe(1);
  });

  test('a token is not sent to a next page elsewhere', async () => {
    entra.nextPageAt = `${entra.origin.replace('127.0.0.1', 'localhost')}/v1.0/groups/${GROUP}/transitiveMembers/microsoft.graph.user`;
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN)).toBe('unsure');
    expect(failure(bot)).toBe('graph-not-understood');
    expect(lookUps()).toBe(1);
  });

  test('pages without an end are not read for ever', async () => {
    entra.nextPageAt = `${entra.origin}/v1.0/groups/${GROUP}/transitiveMembers/microsoft.graph.user?$select=id,accountEnabled&$count=true`;
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN)).toBe('unsure');
    expect(failure(bot)).toBe('group-too-large');
    expect(lookUps()).toBe(20);
  });

  test('nobody waits long for an answer, and the one that comes later counts', async () => {
    entra.willAnswer('graph', 'held');
    const bot = await withGroup([{ id: ANN }], { patienceMs: 50 });
    expect(await bot.role(ANN)).toBe('unsure');
    expect(bot.logged.map(({ code }) => code)).toEqual(['admin-group-slow', 'role-unsure']);
    entra.cut();
    let role = 'unsure';
    while (role === 'unsure') role = await bot.role(ANN);
    expect(role).toBe('admin');
    expect(lookUps()).toBe(2);
  });
});

describe('while Graph is down', () => {
  const down = (): void => entra.willAnswer('graph', ...Array<Answer>(4).fill(broken(503)));

  test('the last list goes on for an hour, then everybody is refused, and each is logged', async () => {
    const bot = await withGroup([{ id: ANN }]);
    expect(await bot.role(ANN)).toBe('admin');
    down();
    expect(await bot.role(ANN, { at: 30 })).toBe('admin');
    expect(await bot.role(BEN, { at: 30 })).toBe('other');
    expect(bot.logged).toMatchObject([{ level: 40, code: 'admin-group-old', error: { code: 'graph-failed' } }]);
    down();
    expect(await bot.role(ANN, { at: 59.9 })).toBe('admin');
    down();
    expect(await bot.role(ANN, { at: 60.5 })).toBe('unsure');
    expect(await bot.still(ANN, 60.5)).toBe(false);
    expect(bot.logged.slice(2)).toMatchObject([
      { level: 50, code: 'admin-group-unknown' },
      { code: 'role-unsure', person: ANN },
    ]);
    expect(await bot.role(ANN, { at: 61.1 })).toBe('admin');
  });

  test('it is not asked again at every turn, but after half a minute', async () => {
    const bot = await withGroup([{ id: ANN }]);
    down();
    for (const at of [0, 0.1, 0.4]) expect(await bot.role(ANN, { at })).toBe('unsure');
    expect(lookUps()).toBe(4);
    expect(await bot.role(ANN, { at: 0.6 })).toBe('admin');
  });

  test('whoever is named in the settings is an admin all the same', async () => {
    entra.willAnswer('token', { status: 503, body: {} });
    const bot = await withGroup([]);
    expect([await bot.role(ANN), await bot.role(NAMED)]).toEqual(['unsure', 'admin']);
  });
});
