import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aKnowledgeFolder, type KnowledgeFolder } from './builders/knowledge-folder';
import { asMarkdown } from './builders/plan-formats';
import { SMALL_PLAN } from './builders/small-plan';
import { startBot, type BotProcess } from './running/bot-process';
import { connectEmulator, type Emulator, type Shown } from './running/emulator';
import { begun, bodyOf, startFileHost, type FileHostStandIn } from './teams/stand-in-file-host';

jest.setTimeout(120_000);

const plan = asMarkdown(SMALL_PLAN);
const roads = '# Eastmarch Constabulary Roads Plan 2024-25\n\n### 7.1 Calmer villages\n\nQ3 update\n\n- A sign was put up in Thornhythe.\n';
const FILE = 'application/vnd.microsoft.teams.file.download.info';

const PLANNER = { id: 'user-planner', name: 'Owen Clarke', aadObjectId: '6f1b1f0e-0000-4000-8000-000000000025' };

let bot: BotProcess;
let emulator: Emulator;
let knowledge: KnowledgeFolder;
let host: FileHostStandIn;
let chat: string;
const dataDir = mkdtempSync(join(tmpdir(), 'plan-progress-data-'));
const start = async (): Promise<void> => {
  bot = await startBot({
    ...{ LOCAL_CLIENT: 'on', KNOWLEDGE_WATCH: 'on', KNOWLEDGE_DIR: knowledge.path, DATA_DIR: dataDir, FILE_HOSTS: host.host },
  });
  emulator = await connectEmulator(bot.client!);
  chat = emulator.conversations.personal;
};

beforeAll(async () => {
  knowledge = await aKnowledgeFolder({ 'plan.md': plan, 'roads.md': roads });
  host = await startFileHost();
  await start();
});
afterAll(async () => {
  emulator.close();
  await bot.stop();
  await host.stop();
  await knowledge.remove();
  rmSync(dataDir, { recursive: true });
});

const put = (name: string, text: string): Promise<void> => writeFile(join(knowledge.path, name), text);
const textOf = ({ card }: Shown): string => card?.fallbackText ?? '';
async function ask(text: string): Promise<Shown> {
  await emulator.say(chat, text);
  return emulator.shown(chat);
}
const ended = (text: string): boolean => !/^Read/.test(text);

/** The way through: each step begins where the one before ended, as an admin's day does. */
test('an admin reloads, takes it back, is asked, follows, adds a document and sees what was asked in vain', async () => {
  // Somebody else is told no, politely and once.
  await emulator.act({ type: 'message', text: 'reload', from: PLANNER });
  expect(textOf(await emulator.shown(chat))).toMatch(/^Only an admin of this bot may make it read the documents again\. Please/);

  // A change is noticed by itself, and told to whoever follows.
  expect(textOf(await ask('follow reloads'))).toMatch(/^I will tell you here/);
  await put('plan.md', plan.replace('1,150', '1,149'));
  const noticed = await emulator.shown(chat);
  expect(textOf(noticed)).toContain('The documents in the folder were changed.');
  expect(textOf(noticed)).toContain('Repeat domestic abuse victims: 1,150 → 1,149');
  expect(textOf(await ask('repeat domestic abuse victims'))).toContain('1,149');
  expect(textOf(await ask('unfollow reloads'))).toMatch(/^I no longer tell you/);

  // Undo, and a reload with its card replaced in place.
  expect(textOf(await ask('undo reload'))).toContain('1,149 → 1,150');
  expect(textOf(await ask('repeat domestic abuse victims'))).toContain('1,150');
  const reading = await ask('reload');
  expect(textOf(reading)).toMatch(/^Reading the documents/);
  const report = await emulator.replaced(reading, ended);
  expect(textOf(report)).toContain('1,150 → 1,149');
  expect(textOf(report)).toMatch(/by Sam Okafor/);

  // A folder that lost most of it asks first; "anyway" does it, undo takes it back.
  await rm(join(knowledge.path, 'plan.md'));
  const asked = await emulator.replaced(await ask('reload'), ended);
  expect(textOf(asked)).toMatch(/This would drop .*3 of 4 objectives.*Reload anyway\?/);
  expect(textOf(await ask('repeat domestic abuse victims'))).toContain('1,149');
  await emulator.press(asked, 'Reload anyway');
  expect(textOf(await emulator.replaced(await emulator.shown(chat), ended))).toMatch(/^I read 1 document: 1 objective/);
  expect(textOf(await ask('undo reload'))).toMatch(/^I am back to what I read on/);
  await put('plan.md', plan.replace('1,150', '1,149'));

  // A document comes by Teams, is read, kept, and answered from.
  host.on('/hub', (res) =>
    res.end(
      '# Eastmarch Constabulary Victims Plan 2024-25\n\n### 8.1 A hub for victims\n\nQ3 update\n\n- The hub opened in Sallowfield.\n',
    ),
  );
  await emulator.act({
    type: 'message',
    attachments: [{ contentType: FILE, name: 'hub.md', content: { downloadUrl: host.url('/hub'), uniqueId: 'u', fileType: 'md' } }],
  });
  const received = await emulator.replaced(await emulator.shown(chat), ended);
  expect(textOf(received)).toMatch(/^I read 1 objective/);
  await emulator.press({ ...received, conversation: chat }, 'Keep');
  const kept = await emulator.replaced(await emulator.shown(chat), (text) => text.includes('I read 3 documents'));
  expect(textOf(kept)).toContain('8.1 A hub for victims');
  expect(readFileSync(join(knowledge.path, 'hub.md'), 'utf8')).toContain('Sallowfield');
  expect(textOf(await ask('objective 8.1'))).toContain('The hub opened in Sallowfield');

  // What was asked in vain, a thumb down, and the file of it.
  const vain = await ask('how many flumps were caught');
  await emulator.act({
    ...{ type: 'invoke', name: 'message/submitAction', replyToId: vain.id },
    value: { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"we call them dogs"}' } },
  });
  const gaps = await ask('gaps');
  expect(textOf(gaps)).toMatch(/found nothing/);
  expect(textOf(gaps)).toContain('flumps');
  expect(textOf(gaps)).toContain('we call them dogs');
  let csv = '';
  host.on('/up', (res, req) => void bodyOf(req).then((body) => begun(res, 201).end((csv = body.toString('utf8')))));
  await emulator.press(gaps, 'Export');
  const offer = await emulator.shown(chat);
  await emulator.act({
    ...{ type: 'invoke', name: 'fileConsent/invoke', replyToId: offer.id },
    value: {
      ...{ type: 'fileUpload', action: 'accept', context: (offer.card as unknown as { acceptContext: object }).acceptContext },
      uploadInfo: { uploadUrl: host.url('/up'), contentUrl: host.url('/gaps.csv'), name: 'gaps.csv', uniqueId: 'u', fileType: 'csv' },
    },
  });
  await emulator.shown(chat);
  expect(csv).toContain('how many flumps were caught');

  // A word that no document knows becomes one of the glossary's.
  await emulator.press(gaps, 'Add "flumps"');
  await emulator.press(await emulator.shown(chat), 'Add to the glossary', { meaning: 'victim hub' });
  await emulator.replaced(await emulator.shown(chat), (text) => text.includes('I read 4 documents'));
  expect(readFileSync(join(knowledge.path, 'glossary.md'), 'utf8')).toMatch(/flumps +\| victim hub/);

  // All of it is written down, also who was refused; and it outlives the process.
  emulator.close();
  await bot.stop();
  await start();
  const shown = await ask('audit');
  const audit = textOf(shown);
  for (const line of [
    'add to glossary: flumps = victim hub: done',
    'export gaps: gaps.csv: done',
    'keep document: hub.md: done',
    'undo reload: done',
    'reload: asked first',
  ])
    expect(audit).toContain(line);
  expect(JSON.stringify(shown.card)).toMatch(/Tried without being an admin.*Owen Clarke/);
  expect(textOf(await ask('objective 8.1'))).toContain('The hub opened in Sallowfield');
});
