import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startBot } from '../running/bot-process';
import { askInPage, conversationPage, pressInPage, savePicture } from './conversation-page';

const USAGE = 'npm run pictures -- --ask "a question" --out docs/pictures/name.png [--width 390] [--press "Show all"]';

/** Asks the running bot in the emulator's page and saves a picture of the last question and its answer. */
async function takePicture(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ask: { type: 'string', multiple: true },
      press: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      width: { type: 'string', default: '900' },
      chromium: { type: 'string', default: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
    },
  });
  if (values.ask === undefined || values.out === undefined) throw new Error(USAGE);
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  const knowledge = process.env['KNOWLEDGE_DIR'];
  const bot = await startBot({ LOCAL_CLIENT: 'on', ...(knowledge === undefined ? {} : { KNOWLEDGE_DIR: knowledge }) });
  try {
    const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
    try {
      const page = await conversationPage(browser, bot.client!, Number(values.width));
      for (const question of values.ask) await askInPage(page, question);
      for (const label of values.press) await pressInPage(page, label);
      await savePicture(page, values.ask.at(-1) ?? '', out);
    } finally {
      await browser.close();
    }
  } finally {
    await bot.stop();
  }
  process.stdout.write(`${out}\n`);
}

takePicture().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
