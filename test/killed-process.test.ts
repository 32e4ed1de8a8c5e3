import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'libsql';
import { aKnowledgeFolder, type KnowledgeFolder } from './builders/knowledge-folder';
import { startBot, type BotProcess } from './running/bot-process';
import { messageForReplies } from './teams/activities';
import { startFileHost, type FileHostStandIn } from './teams/stand-in-file-host';

jest.setTimeout(120_000);

/** Two of these are always written with the same figure. */
const plan = (name: string, figure: number): string => `# Westmere Police ${name} Plan 2023-24: Quarter 3 update

## Measures

| Measure | Better when | Comparison | Current |
| --- | --- | --- | --- |
| ${name} burglary | Lower | 90,000 | ${figure} |
${Array.from({ length: 200 }, (_, at) => `| Filling measure ${at} | Lower | 10 | ${at} |`).join('\n')}
`;
const EXTRA = `# Westmere Police Victims Plan 2023-24\n\n### 8.1 A hub for victims\n\nQ3 update\n\n- The hub opened in Sallowfield.\n${'- More of it.\n'.repeat(300)}`;
const FILE = 'application/vnd.microsoft.teams.file.download.info';

let knowledge: KnowledgeFolder;
let host: FileHostStandIn;
let dataDir: string;
let bot: BotProcess;
const put = async (figure: number): Promise<void> => {
  for (const name of ['North', 'South']) await writeFile(join(knowledge.path, `${name}.md`), plan(name, figure));
};
const start = async (): Promise<void> => {
  bot = await startBot({ KNOWLEDGE_DIR: knowledge.path, DATA_DIR: dataDir, FILE_HOSTS: host.host });
};
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'plan-progress-data-'));
  knowledge = await aKnowledgeFolder();
  host = await startFileHost();
  host.on('/extra', (res) => res.end(EXTRA));
  await put(10_001);
  await start();
});
afterAll(async () => {
  await bot.stop();
  await host.stop();
  await knowledge.remove();
  rmSync(dataDir, { recursive: true });
});

async function post(text: string, fields: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const body = JSON.stringify(messageForReplies(text, fields));
  const response = await fetch(`${bot.bot}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.text();
}
/** Waits until the audit trail has an act of this kind that has begun and not ended. */
async function begun(act: string): Promise<void> {
  const database = new Database(join(dataDir, 'plan-progress.sqlite'), { readonly: true });
  try {
    const under = database.prepare("select count(*) as acts from audit where act = ? and outcome = 'begun'");
    while ((under.get(act) as { acts: number }).acts === 0) await wait(1);
  } finally {
    database.close();
  }
}

const interruptions = async (): Promise<number> => (await post('audit')).split('interrupted').length;

/** Does it, is killed some milliseconds after it has begun, and starts again. */
async function killedDuring(act: string, doing: () => Promise<string>, afterMs: number): Promise<void> {
  const cut = doing().catch(() => 'cut off');
  await begun(act);
  await wait(afterMs);
  await bot.stop('SIGKILL');
  await cut;
  await start();
}

test.each([0, 60])(
  'killed %i ms into a reload it starts again, answers from one reading, and knows that it was interrupted',
  async (afterMs) => {
    const figure = 10_100 + afterMs;
    await put(figure);
    const before = await interruptions();
    await killedDuring('reload', () => post('reload'), afterMs);
    const shown = await post('north and south burglary');
    const figures = [...new Set(shown.match(/\b10,?\d{3}\b/g) ?? [])];
    expect(figures).toHaveLength(1);
    expect(await interruptions()).toBeGreaterThan(before);
    // The next reload is not kept out by the one that died.
    expect(await post('reload')).toMatch(/I read 2 documents|Nothing has changed/);
    expect(await post('north and south burglary')).toMatch(new RegExp(`10,?${figure - 10_000}`));
  },
);

test('killed while a document is received or kept it has the whole of it or nothing, and what was sent can still be kept', async () => {
  const name = 'extra.md';
  const content = { downloadUrl: host.url('/extra'), uniqueId: 'u', fileType: 'md' };
  const attachments = [{ contentType: FILE, name, content }];
  await killedDuring('receive document', () => post('', { attachments }), 20);
  expect(readdirSync(knowledge.path).sort()).toEqual(['North.md', 'South.md']);
  const received = await post('', { attachments });
  const value = keepButton(received);
  await killedDuring('keep document', () => post('', { value }), 0);
  const path = join(knowledge.path, name);
  if (existsSync(path)) expect(readFileSync(path, 'utf8')).toBe(EXTRA);
  await post('', { value });
  expect(readFileSync(path, 'utf8')).toBe(EXTRA);
  expect(readdirSync(knowledge.path).filter((one) => one.startsWith('.'))).toEqual([]);
  expect(await post('objective 8.1')).toContain('Sallowfield');
});

/** What the button "Keep" of a card sends. */
function keepButton(body: string): unknown {
  const { activities } = JSON.parse(body) as {
    activities: { attachments: { content: { actions?: { title: string; data: unknown }[] } }[] }[];
  };
  const buttons = activities.flatMap((one) => one.attachments.flatMap(({ content }) => content.actions ?? []));
  return buttons.find(({ title }) => title === 'Keep')?.data;
}
