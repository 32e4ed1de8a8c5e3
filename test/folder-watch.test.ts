import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watchFolder } from '../src/folder-watch';
import { createLog } from '../src/log';
import type { Part } from '../src/stopping';
import { aKnowledgeFolder, type KnowledgeFolder } from './builders/knowledge-folder';

const PACE = { settledMs: 60, togetherMs: 60 };

let folder: KnowledgeFolder;
let watching: Part;
let called: number;
let noticed: () => void;
let fails: boolean;
const logged: Record<string, unknown>[] = [];
beforeEach(async () => {
  folder = await aKnowledgeFolder({ 'a.md': 'A' });
  [called, fails] = [0, false];
  noticed = () => undefined;
  watching = await watchFolder(folder.path, {
    ...PACE,
    log: createLog('debug', { write: (line) => logged.push(JSON.parse(line) as Record<string, unknown>) }),
    onChange: () => {
      called += 1;
      noticed();
      return fails ? Promise.reject(new Error('no store')) : Promise.resolve();
    },
  });
});
afterEach(async () => {
  await watching.stop();
  await folder.remove();
});
const aNotice = (): Promise<void> => new Promise((done) => (noticed = done));

test.each([
  ['a new file', () => writeFile(join(folder.path, 'b.md'), 'B')],
  ['a changed file', () => writeFile(join(folder.path, 'a.md'), 'A and more')],
  ['a file that is renamed', () => rename(join(folder.path, 'a.md'), join(folder.path, 'c.md'))],
])('%s is noticed', async (_what, change) => {
  const notice = aNotice();
  await change();
  await notice;
  expect(called).toBe(1);
});

test('files that come together are one change, and nothing is noticed without one', async () => {
  await wait(PACE.settledMs * 3);
  expect(called).toBe(0);
  const notice = aNotice();
  for (let at = 0; at < 20; at += 1) await writeFile(join(folder.path, `n${at}.md`), 'N');
  await notice;
  await wait(PACE.settledMs * 4);
  expect(called).toBeLessThanOrEqual(2);
});

test('what fails is logged, and the next change is noticed', async () => {
  fails = true;
  const first = aNotice();
  await writeFile(join(folder.path, 'b.md'), 'B');
  await first;
  await wait(PACE.settledMs);
  expect(logged).toContainEqual(expect.objectContaining({ code: 'watch-failed' }));
  const second = aNotice();
  await writeFile(join(folder.path, 'b.md'), 'B and more');
  await second;
  expect(called).toBe(2);
});

test('a folder in it is not looked into', async () => {
  await mkdir(join(folder.path, 'sub'));
  const notice = aNotice();
  await notice;
  const before = called;
  await writeFile(join(folder.path, 'sub', 'x.md'), 'X');
  await wait(PACE.settledMs * 5);
  expect(called).toBe(before);
});
