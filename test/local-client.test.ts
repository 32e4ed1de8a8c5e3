import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aKnowledgeFolder, type KnowledgeFolder } from './builders/knowledge-folder';
import { startBot, THROUGH_NPM, type BotProcess } from './running/bot-process';
import { connectEmulator, type Emulator, type Shown } from './running/emulator';

jest.setTimeout(120_000);

const DEADLINE_MS = 20_000;

/** Waits until the address no longer answers. */
async function gone(address: string): Promise<boolean> {
  const end = Date.now() + DEADLINE_MS;
  while (Date.now() < end) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (!answers) return true;
    await wait(100);
  }
  return false;
}

describe('a conversation in the emulator', () => {
  let bot: BotProcess;
  let emulator: Emulator;
  beforeAll(async () => {
    bot = await startBot({ LOCAL_CLIENT: 'on' });
    emulator = await connectEmulator(bot.client!);
  });
  afterAll(async () => {
    emulator.close();
    await bot.stop();
  });

  async function ask(conversation: string, text: string): Promise<Shown> {
    await emulator.say(conversation, text);
    return emulator.shown(conversation);
  }

  test('a question is answered with a card', async () => {
    const { card } = await ask(emulator.conversations.personal, "what's happening on hate crime?");
    expect(card?.type).toBe('AdaptiveCard');
    expect(card?.fallbackText).toContain('4.5');
  });

  test('a pressed Submit button is answered with a card of its own', async () => {
    const conversation = { id: emulator.conversations.personal };
    const asked = await ask(conversation.id, 'help');
    const value = { verb: 'ask', text: 'objective 4.5' };
    await emulator.post('/_conversation/v1/submit', { conversation, from: { id: emulator.person }, replyToId: asked.id, value });
    expect((await emulator.shown(conversation.id)).card?.fallbackText).toContain('4.5');
  });

  test("in a channel and in a group the bot's mention is no part of the question", async () => {
    const { channel, group, personal } = emulator.conversations;
    const alone = await ask(personal, 'objective 4.5');
    expect((await ask(channel, 'objective 4.5')).card).toEqual(alone.card);
    expect((await ask(group, 'objective 4.5')).card).toEqual(alone.card);
  });

  test('when the app is installed there is one welcome, though two activities tell of it', async () => {
    const { group, personal } = emulator.conversations;
    const alone = await ask(personal, 'objective 4.5');
    await emulator.post(`/_debug/conversation/${group}/installation`, {});
    const welcome = await emulator.shown(group);
    expect(welcome.card).not.toEqual(alone.card);
    // What is shown next is the answer to what is asked next, not a second welcome.
    expect((await ask(group, 'objective 4.5')).card).toEqual(alone.card);
  });
});

describe('the end', () => {
  /** What is read is not what is looked at here. */
  let small: KnowledgeFolder;
  beforeAll(async () => {
    small = await aKnowledgeFolder({
      'plan.md': '# Westmere Police Delivery Plan 2023-24\n\n### 1.1 Safer roads\n\n- Speed checks doubled.\n',
    });
  });
  afterAll(() => small.remove());

  test('Ctrl-C ends the bot and the emulator with 0, and leaves nothing but the store and a log in the data folder', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'plan-progress-data-'));
    const bot = await startBot({ LOCAL_CLIENT: 'on', DATA_DIR: dataDir, KNOWLEDGE_DIR: small.path });
    // Under npm a terminal sends it twice; the second does not cut the end short.
    process.kill(bot.pid, 'SIGINT');
    expect(await bot.stop('SIGINT')).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(await gone(`${bot.bot}/health`)).toBe(true);
    expect(await gone(bot.client!)).toBe(true);
    const left = readdirSync(dataDir, { recursive: true }) as string[];
    // The emulator begins its log when it has something to say.
    expect(left.filter((path) => path !== join('local-client', 'emulator.log')).sort()).toEqual(['local-client', 'plan-progress.sqlite']);
    expect(existsSync('devTools')).toBe(false);
    rmSync(dataDir, { recursive: true });
  });

  test('SIGTERM to npm start ends everything with 0', async () => {
    const bot = await startBot({ LOCAL_CLIENT: 'on', KNOWLEDGE_DIR: small.path }, THROUGH_NPM);
    expect(await bot.stop('SIGTERM')).toMatchObject({ code: 0, signal: null });
    expect(await gone(`${bot.bot}/health`)).toBe(true);
    expect(await gone(bot.client!)).toBe(true);
  });

  test('the emulator does not outlive a bot that was killed', async () => {
    const bot = await startBot({ LOCAL_CLIENT: 'on', KNOWLEDGE_DIR: small.path });
    await bot.stop('SIGKILL');
    expect(await gone(bot.client!)).toBe(true);
  });
});
