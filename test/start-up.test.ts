import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBot, startBot } from './running/bot-process';

jest.setTimeout(120_000);

let folder: string;
/** One small document: what is read is not what is looked at here. */
let small: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-progress-test-'));
  small = join(folder, 'small');
  mkdirSync(small);
  writeFileSync(join(small, 'plan.md'), '# Westmere Police Delivery Plan 2023-24\n\n### 1.1 Safer roads\n\n- Speed checks doubled.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function takenPort(): Promise<{ port: string; server: Server }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: String((server.address() as AddressInfo).port), server };
}

/** That the bot ended at once with this one line, which says what to do. */
async function expectRefusal(variables: Record<string, string>, line: RegExp): Promise<void> {
  const { code, stdout, stderr } = await runBot(variables);
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect(stdout).toBe('');
  expect(code).toBe(1);
}

test('bad settings are all named in one line', async () => {
  await expectRefusal(
    { PORT: 'abc', MicrosoftAppType: 'Tenant' },
    /^PORT must be .*"abc".*MicrosoftAppType must be one of .*start again\.$/m,
  );
});

test('a missing knowledge folder is named with what to do', async () => {
  await expectRefusal({ KNOWLEDGE_DIR: join(folder, 'nowhere') }, /nowhere does not exist.*KNOWLEDGE_DIR/);
});

test('and one in which nothing can be read', async () => {
  const useless = join(folder, 'useless');
  mkdirSync(useless);
  writeFileSync(join(useless, 'plan.bin'), Buffer.from([0, 1, 2, 3]));
  await expectRefusal({ KNOWLEDGE_DIR: useless }, /None of the 1 documents?.*plan\.bin/);
});

test('a data folder that cannot be written is named with what to do', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  await expectRefusal({ LOCAL_CLIENT: 'on', DATA_DIR: file }, /a-file.* cannot be written.*DATA_DIR/);
});

test('a taken port is named with what to do', async () => {
  const { port, server } = await takenPort();
  try {
    await expectRefusal({ PORT: port }, new RegExp(`^Port ${port} is taken: .*PORT`));
    await expectRefusal(
      { LOCAL_CLIENT: 'on', LOCAL_CLIENT_PORT: port, KNOWLEDGE_DIR: small },
      new RegExp(`^Port ${port} is taken: .*LOCAL_CLIENT_PORT`),
    );
  } finally {
    server.close();
  }
});

test('a bot with an identity says so, serves without the emulator, and lets nobody in without a token', async () => {
  const bot = await startBot({
    LOCAL_CLIENT: '',
    MicrosoftAppId: '0a1b2c3d-0000-4000-8000-00000000000a',
    MicrosoftAppPassword: 'secret-words',
    MicrosoftAppTenantId: '0a1b2c3d-0000-4000-8000-00000000000b',
    LEADERS_GROUP_ID: '0a1b2c3d-0000-4000-8000-00000000000c',
    KNOWLEDGE_DIR: small,
  });
  try {
    expect(bot.client).toBeUndefined();
    expect(bot.stdout()).toContain('signed by Microsoft');
    // A setting that has no effect yet is named.
    expect(bot.stdout()).toMatch(/Unused +LEADERS_GROUP_ID: set, but without effect/);
    const address = bot.bot.replace('0.0.0.0', '127.0.0.1');
    const activity = { type: 'message', text: 'x', conversation: { id: 'c' }, deliveryMode: 'expectReplies' };
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) };
    expect((await fetch(`${address}/api/messages`, init)).status).toBe(401);
  } finally {
    const { code, stderr } = await bot.stop();
    expect(code).toBe(0);
    expect(stderr).not.toContain('secret-words');
  }
});

test('a database that does not answer is named with what to do, without its password', async () => {
  await expectRefusal(
    { DATABASE_URL: 'postgres://user:secret-words@127.0.0.1:9/plans' },
    /^PostgreSQL at 127\.0\.0\.1.*DATABASE_URL(?!.*secret-words)/,
  );
});

test('SIGTERM ends the bot with 0 and frees its port', async () => {
  const bot = await startBot();
  expect(bot.stdout()).toMatch(/local mode[\s\S]*Loaded +\d+ documents?, [\d,]+ records?, \d+ notes?/);
  expect((await fetch(`${bot.bot}/health`)).status).toBe(200);
  expect(await bot.stop('SIGTERM')).toMatchObject({ code: 0, signal: null, stderr: '' });
  await expect(fetch(`${bot.bot}/health`)).rejects.toThrow();
});
