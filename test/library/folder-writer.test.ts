import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { link, lstat, mkdir, readdir, readFile, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFolderWriter, type FolderWriter } from '../../src/library/folder-writer';
import { listFolder } from '../../src/library/load-folder';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';

let folder: KnowledgeFolder;
let writer: FolderWriter;
beforeEach(async () => {
  folder = await aKnowledgeFolder({ 'plan.md': 'the old one' });
  writer = createFolderWriter(folder.path, { newId: randomUUID });
});
afterEach(() => folder.remove());

const inside = (name: string): string => join(folder.path, name);
const names = async (): Promise<readonly string[]> => (await readdir(folder.path)).sort();
const text = (name: string): Promise<string> => readFile(inside(name), 'utf8');
const bytes = (of: string): Buffer => Buffer.from(of);

describe('a new file', () => {
  it('is there, and nothing besides', async () => {
    expect(await writer.add('new.md', bytes('new'))).toBe(true);
    expect(await names()).toEqual(['new.md', 'plan.md']);
    expect(await text('new.md')).toBe('new');
    expect((await lstat(inside('new.md'))).nlink).toBe(1);
  });
  it('is not in sight while it is written', async () => {
    const seen: string[] = [];
    const watching = createFolderWriter(folder.path, {
      newId: randomUUID,
      system: {
        rename,
        link: async (from, to) => {
          seen.push(...(await listFolder(folder.path)).map(({ name }) => name));
          expect(await readFile(from, 'utf8')).toBe('new');
          await link(from, to);
        },
      },
    });
    await watching.add('new.md', bytes('new'));
    expect(seen).toEqual(['plan.md']);
  });
  it.each(['plan.md', 'PLAN.md', 'Plan.MD'])('%s is not written where plan.md is', async (name) => {
    expect(await writer.add(name, bytes('new'))).toBe(false);
    expect(await names()).toEqual(['plan.md']);
    expect(await text('plan.md')).toBe('the old one');
  });
  it('of a name that came in the last moment is not written', async () => {
    const late = createFolderWriter(folder.path, {
      newId: randomUUID,
      system: {
        rename,
        link: async (from, to) => {
          await writeFile(to, 'somebody else');
          await link(from, to);
        },
      },
    });
    expect(await late.add('new.md', bytes('new'))).toBe(false);
    expect(await text('new.md')).toBe('somebody else');
    expect(await names()).toEqual(['new.md', 'plan.md']);
  });
  it('is written once by many who try at a time', async () => {
    const done = await Promise.all(Array.from({ length: 20 }, (_, at) => writer.add('new.md', bytes(`by ${at}`))));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await text('new.md')).toBe(`by ${done.indexOf(true)}`);
    expect(await names()).toEqual(['new.md', 'plan.md']);
  });
  it('is written to a folder that knows no links', async () => {
    const none = (): Promise<never> => Promise.reject(Object.assign(new Error('no links here'), { code: 'ENOTSUP' }));
    const shared = createFolderWriter(folder.path, { newId: randomUUID, system: { rename, link: none } });
    expect(await shared.add('new.md', bytes('new'))).toBe(true);
    expect(await shared.add('new.md', bytes('newer'))).toBe(false);
    expect(await text('new.md')).toBe('new');
    expect(await names()).toEqual(['new.md', 'plan.md']);
  });
  it.each(['../out.md', '/tmp/out.md', 'sub/out.md', '..', '.', ''])('is not written to %j', async (name) => {
    await mkdir(inside('sub'));
    await expect(writer.add(name, bytes('new'))).rejects.toMatchObject({ name: 'FolderError' });
    expect(await names()).toEqual(['plan.md', 'sub']);
  });
});

describe('a file that is written over', () => {
  it('is the new one, and nothing besides', async () => {
    expect(await writer.replace('plan.md', bytes('new'))).toBe(true);
    expect(await text('plan.md')).toBe('new');
    expect(await names()).toEqual(['plan.md']);
  });
  it('is not where it is gone', async () => {
    expect(await writer.replace('gone.md', bytes('new'))).toBe(false);
    expect(await names()).toEqual(['plan.md']);
  });
  it('is only where it is still what was read', async () => {
    expect(await writer.replace('plan.md', bytes('new'), bytes('another'))).toBe(false);
    expect(await text('plan.md')).toBe('the old one');
    expect(await writer.replace('plan.md', bytes('new'), bytes('the old one'))).toBe(true);
    expect(await text('plan.md')).toBe('new');
    expect(await names()).toEqual(['plan.md']);
  });
  it('is never a link or a folder', async () => {
    const outside = await aKnowledgeFolder({ 'secret.md': 'secret' });
    await symlink(join(outside.path, 'secret.md'), inside('link.md'));
    await mkdir(inside('folder.md'));
    for (const name of ['link.md', 'folder.md'])
      await expect(writer.replace(name, bytes('new'))).rejects.toMatchObject({
        code: 'not-a-file',
        message: expect.stringContaining(name),
      });
    expect(await readFile(join(outside.path, 'secret.md'), 'utf8')).toBe('secret');
    expect(await names()).toEqual(['folder.md', 'link.md', 'plan.md']);
    await outside.remove();
  });
});

describe('a name that is taken', () => {
  it('is known however it is cased, and by its accents', async () => {
    await writeFile(inside('cafe\u0301.md'), '');
    expect(await writer.namesake('PLAN.MD')).toBe('plan.md');
    expect(await writer.namesake('CAF\u00C9.md')).toBe('cafe\u0301.md');
    expect(await writer.namesake('other.md')).toBeUndefined();
  });
  it('is the very same before another', async () => {
    await writeFile(inside('Plan.md'), '');
    // Some systems have the two for one.
    const both = await names();
    for (const name of both) expect(await writer.namesake(name)).toBe(name);
    expect(await writer.namesake('PLAN.md')).toBe(both[0]);
  });
});

describe('what is read', () => {
  it('is what stands there', async () => expect(Buffer.from((await writer.read('plan.md'))!).toString()).toBe('the old one'));
  it('is nothing where there is no file', async () => expect(await writer.read('gone.md')).toBeUndefined());
  it('is never behind a link', async () => {
    await symlink(inside('plan.md'), inside('link.md'));
    await expect(writer.read('link.md')).rejects.toMatchObject({ code: 'not-a-file' });
  });
});

test('a folder that is not there says so, and what to do', async () => {
  const nowhere = createFolderWriter(inside('gone'), { newId: randomUUID });
  await expect(nowhere.add('new.md', bytes('new'))).rejects.toMatchObject({
    code: 'not-written',
    message: expect.stringMatching(/ENOENT.*Let the bot's account write there/),
  });
});

test('a disk without room says so, and leaves nothing', async () => {
  const full = (): Promise<never> => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));
  const narrow = createFolderWriter(folder.path, { newId: randomUUID, system: { link: full, rename: full } });
  await expect(narrow.add('new.md', bytes('new'))).rejects.toMatchObject({ code: 'no-room' });
  await expect(narrow.replace('plan.md', bytes('new'))).rejects.toMatchObject({ code: 'no-room' });
  expect(await names()).toEqual(['plan.md']);
  expect(await text('plan.md')).toBe('the old one');
});

describe('tidying', () => {
  const NOW = new Date('2030-01-01T12:00:00Z');
  const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  const leftover = async (computer: string, pid: number, age: number): Promise<string> => {
    const name = `.receiving-${computer}-${pid}-${randomUUID()}.tmp`;
    await writeFile(inside(name), 'half');
    const at = new Date(NOW.getTime() - age * 60_000);
    await utimes(inside(name), at, at);
    return name;
  };
  /** The number of no process: the one of a child that has ended. */
  const ended = async (): Promise<number> => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'close');
    return child.pid!;
  };

  it('removes what a process left that is no more, or that had this number before', async () => {
    await leftover(here, await ended(), 1);
    await leftover(here, process.pid, 1);
    expect(await writer.tidy(NOW)).toBe(2);
    expect(await names()).toEqual(['plan.md']);
  });
  it('leaves what a living process or another computer may be writing, for ten minutes', async () => {
    const kept = [await leftover(here, process.ppid, 9), await leftover('00000000', 1, 9)];
    const old = [await leftover(here, process.ppid, 11), await leftover('00000000', 1, 11)];
    expect(await writer.tidy(NOW)).toBe(old.length);
    expect(await names()).toEqual([...kept, 'plan.md'].sort());
  });
  it('leaves everything else', async () => {
    const others = ['.receiving-x.tmp', '.hidden.tmp', 'a.tmp', '.receiving-00000000-1-.tmp', '~$plan.docx'];
    for (const name of others) await writeFile(inside(name), '');
    const old = new Date(0);
    for (const name of others) await utimes(inside(name), old, old);
    await mkdir(inside(`.receiving-${here}-${await ended()}-${randomUUID()}.tmp`));
    expect(await writer.tidy(NOW)).toBe(0);
    expect(await names()).toHaveLength(others.length + 2);
  });
  it('leaves what it is writing itself', async () => {
    let during = -1;
    const busy = createFolderWriter(folder.path, {
      newId: randomUUID,
      system: {
        rename,
        link: async (from, to) => {
          during = await busy.tidy(NOW);
          await link(from, to);
        },
      },
    });
    expect(await busy.add('new.md', bytes('new'))).toBe(true);
    expect(during).toBe(0);
  });
});

test.each([
  ['a new file', 'add'],
  ['a file that is written over', 'replace'],
])('a process that is killed over %s leaves every document whole, and what it left is tidied', async (_name, how) => {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, join(__dirname, 'writing-until-killed.ts'), folder.path, how]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(await names()).toHaveLength(2);
  expect((await listFolder(folder.path)).map(({ name }) => name)).toEqual(['plan.md']);
  expect(await text('plan.md')).toBe('the old one');
  expect(await writer.tidy(new Date())).toBe(1);
  expect(await names()).toEqual(['plan.md']);
});
