import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aKnowledgeFolder } from './builders/knowledge-folder';
import { startBot } from './running/bot-process';
import { messageForReplies } from './teams/activities';

jest.setTimeout(60_000);

const A_SECOND = 200;
const SECONDS = 2;
/** Enough that a reload takes a while. */
const FILLING = Array.from({ length: 100 }, (_, at) => `| Filling measure ${at} | Lower | 10 | ${at} |`).join('\n');

/** A document whose measure has this figure; both of a folder are always written with the same one. */
const plan = (name: string, figure: number): string => `# Westmere Police ${name} Plan 2023-24: Quarter 3 update

## Measures

| Measure | Better when | Comparison | Current |
| --- | --- | --- | --- |
| ${name} burglary | Lower | 90,000 | ${figure} |
${FILLING}
`;

test('200 questions a second are answered during reloads, each from one snapshot: two facts that change together are never apart', async () => {
  const knowledge = await aKnowledgeFolder();
  const put = async (figure: number): Promise<void> => {
    for (const name of ['North', 'South']) await writeFile(join(knowledge.path, `${name}.md`), plan(name, figure));
  };
  await put(10_001);
  const bot = await startBot({ KNOWLEDGE_DIR: knowledge.path });
  const say = async (text: string, chat: string): Promise<{ readonly status: number; readonly shown: string }> => {
    const body = JSON.stringify(messageForReplies(text, { conversation: { id: chat, conversationType: 'personal' } }));
    const response = await fetch(`${bot.bot}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return { status: response.status, shown: await response.text() };
  };

  const wrong: string[] = [];
  const stopping = new AbortController();
  let reloads = 0;
  const reloading = (async () => {
    for (let figure = 10_002; !stopping.signal.aborted; figure += 1) {
      await put(figure);
      const { shown } = await say('reload', 'chat-of-the-admin');
      if (shown.includes('I read 2 documents')) reloads += 1;
      else wrong.push(shown);
    }
  })();

  const seen = new Map<string, number>();
  const ask = async (at: number): Promise<void> => {
    const { status, shown } = await say('north and south burglary', `chat-${at % 50}`);
    const figures = [...new Set(shown.match(/\b10,?\d{3}\b/g) ?? [])];
    const [figure] = figures;
    if (status !== 200 || figure === undefined || figures.length > 1 || !/North burglary/.test(shown) || !/South burglary/.test(shown))
      wrong.push(`${status} ${figures.join(' and ')}`);
    else seen.set(figure, (seen.get(figure) ?? 0) + 1);
  };
  const asking: Promise<void>[] = [];
  const began = performance.now();
  for (let at = 0; at < A_SECOND * SECONDS; at += 1) {
    // As many come, however long those before them take.
    await wait(Math.max(0, began + (at * 1_000) / A_SECOND - performance.now()));
    asking.push(ask(at));
  }
  await Promise.all(asking);
  stopping.abort();
  await reloading;
  await bot.stop();
  await knowledge.remove();

  expect(wrong).toEqual([]);
  expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBe(A_SECOND * SECONDS);
  // Reloads did go on meanwhile, and what they read was answered from.
  expect(reloads).toBeGreaterThan(1);
  expect(seen.size).toBeGreaterThan(1);
});
