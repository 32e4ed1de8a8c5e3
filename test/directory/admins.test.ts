import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Membership } from '../../dialogs/turn';
import { createAdmins, type AdminsOptions } from '../../src/directory/admins';
import { createDirectory } from '../../src/directory/directory';
import { LOCAL_USER } from '../../src/directory/local-user';
import { createLog } from '../../src/log';

const [ANN, BEN] = ['0a1b2c3d-0000-4000-8000-00000000000a', '0a1b2c3d-0000-4000-8000-00000000000b'] as const;
const TENANT = '0a1b2c3d-0000-4000-8000-00000000000c';

function rules(options: Partial<AdminsOptions> = {}) {
  const logged: Record<string, unknown>[] = [];
  const log = createLog('debug', { write: (line) => logged.push(JSON.parse(line) as Record<string, unknown>) });
  const { roleOf, isAdmin } = createAdmins({ named: [ANN], home: { tenantId: TENANT }, log, ...options });
  let asked = 0;
  const role = (objectId: string | undefined, membership: Membership | Error = 'own', tenant: string | undefined = TENANT) =>
    roleOf({
      person: { id: 'person-1', objectId },
      conversation: { id: 'chat-1', type: 'personal', tenant },
      membership: () => {
        asked++;
        return membership instanceof Error ? Promise.reject(membership) : Promise.resolve(membership);
      },
    });
  return { role, isAdmin, logged, asked: () => asked };
}

describe('whoever is named in the settings', () => {
  test('is an admin in their own tenant, however ids are cased, and in a conversation that names none', async () => {
    const { role, logged } = rules();
    expect(await role(ANN)).toBe('admin');
    expect(await role(ANN.toUpperCase(), 'own', TENANT.toUpperCase())).toBe('admin');
    expect(await createAdmins({ named: [ANN], home: { tenantId: TENANT }, log: createLog('silent') }).isAdmin(ANN, undefined)).toBe(true);
    expect(logged).toEqual([]);
  });

  test.each<[string, Membership | Error, string]>([
    ['a guest', 'guest', 'other'],
    ["another organisation's person", 'other-organisation', 'other'],
    ['someone of whom Teams says nothing', 'unknown', 'unsure'],
    ['someone when Teams cannot be asked', new Error('no connection'), 'unsure'],
  ])('is no admin as %s', async (_what, membership, expected) => {
    const { role, logged } = rules();
    expect(await role(ANN, membership)).toBe(expected);
    expect(logged.map(({ code }) => code)).toEqual(expected === 'unsure' ? ['role-unsure'] : []);
  });

  test('is no admin from another tenant, nor when the bot has none', async () => {
    const bot = rules();
    expect(await bot.role(ANN, 'own', BEN)).toBe('other');
    expect(await bot.isAdmin(ANN, BEN)).toBe(false);
    expect(await rules({ home: {} }).role(ANN)).toBe('other');
  });
});

test('the conversation is asked only about those who would be admins', async () => {
  const { role, asked } = rules({ group: () => Promise.resolve(new Set([BEN])) });
  for (const person of [TENANT, undefined]) expect(await role(person)).toBe('other');
  expect(asked()).toBe(0);
  expect(await role(BEN)).toBe('admin');
  expect(asked()).toBe(1);
});

test('a group that cannot be had makes nobody an admin, and nothing is thrown', async () => {
  const unknown = rules({ group: () => Promise.resolve(undefined) });
  expect([await unknown.role(BEN), await unknown.isAdmin(BEN, TENANT)]).toEqual(['unsure', false]);
  const failing = rules({ group: () => Promise.reject(new Error('broken')) });
  expect([await failing.role(BEN), await failing.isAdmin(BEN, TENANT)]).toEqual(['unsure', false]);
  expect(failing.logged.map(({ code }) => code)).toEqual(['role-unsure', 'role-unsure']);
});

describe('in local mode', () => {
  const local = createDirectory({
    admins: [ANN],
    graphUrl: 'https://graph.example',
    authorityUrl: 'https://login.example',
    log: createLog('silent'),
    now: () => new Date(0),
    random: () => 0,
  });
  const role = (objectId: string) =>
    local.roleOf({
      person: { id: 'person-1', objectId },
      conversation: { id: 'chat-1', type: 'personal', tenant: BEN },
      membership: () => Promise.reject(new Error('There is nobody to ask')),
    });

  test('the one at the emulator and those named are admins, and nobody else', async () => {
    expect([await role(LOCAL_USER), await role(ANN), await role(BEN)]).toEqual(['admin', 'admin', 'other']);
    expect(await local.isAdmin(LOCAL_USER, undefined)).toBe(true);
  });

  test('the one at the emulator is the one that its file says', () => {
    const file = readFileSync(join(__dirname, '../../src/local-client.yml'), 'utf8');
    expect(/currentUser:[\s\S]*?aadObjectId: (\S+)/.exec(file)?.[1]).toBe(LOCAL_USER);
  });

  test('with an identity they are nobody', async () => {
    expect(await rules().role(LOCAL_USER)).toBe('other');
  });
});
