import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, link, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Glossary } from '../dialogs/admin-desk';
import { createGlossaryFile, type EditGlossary } from '../src/glossary-file';
import { createFolderWriter, type FolderWriter } from '../src/library/folder-writer';
import { aKnowledgeFolder, type KnowledgeFolder } from './builders/knowledge-folder';

/** A line a word; what it is given is in the file's own hands. */
const edit: EditGlossary = (markdown = '', word, meaning) => {
  const there = markdown.split('\n').find((line) => line.startsWith(`${word}=`));
  return there === undefined ? { markdown: `${markdown}${word}=${meaning}\n` } : { there: there.slice(word.length + 1) };
};

let folder: KnowledgeFolder;
beforeEach(async () => {
  folder = await aKnowledgeFolder({ 'plan.md': 'a plan' });
});
afterEach(() => folder.remove());

const inside = (name: string): string => join(folder.path, name);
const text = (name = 'glossary.md'): Promise<string> => readFile(inside(name), 'utf8');
const glossary = (system?: { link: typeof link; rename: typeof rename }): Glossary =>
  createGlossaryFile(createFolderWriter(folder.path, { newId: randomUUID, ...(system && { system }) }), edit);

test('the first word makes the file', async () => {
  expect(await glossary().add('LPA', 'Local Policing Area')).toEqual({ kind: 'added' });
  expect(await text()).toBe('LPA=Local Policing Area\n');
});

test('a word is added to what stands there, whatever the file is called', async () => {
  await writeFile(inside('Glossary.MD'), 'A=1\n');
  expect(await glossary().add('B', '2')).toEqual({ kind: 'added' });
  expect(await text('Glossary.MD')).toBe('A=1\nB=2\n');
  expect((await readdir(folder.path)).sort()).toEqual(['Glossary.MD', 'plan.md']);
});

test('a word that is there is said to be', async () => {
  await writeFile(inside('glossary.md'), 'A=1\n');
  expect(await glossary().add('A', '2')).toEqual({ kind: 'there', meaning: '1' });
  expect(await text()).toBe('A=1\n');
});

test('words that come at a time are all added', async () => {
  const one = glossary();
  const words = Array.from({ length: 20 }, (_, at) => `W${at}`);
  const ends = await Promise.all(words.map((word) => one.add(word, 'x')));
  expect(ends.every(({ kind }) => kind === 'added')).toBe(true);
  expect(await text()).toBe(words.map((word) => `${word}=x\n`).join(''));
});

test('the mark at the beginning of a file stays, and is no part of its text', async () => {
  await writeFile(inside('glossary.md'), '\uFEFFA=1\n');
  const one = glossary();
  expect(await one.add('A', '2')).toEqual({ kind: 'there', meaning: '1' });
  await one.add('B', '2');
  expect(await text()).toBe('\uFEFFA=1\nB=2\n');
});

describe('what somebody else saves meanwhile', () => {
  /** Somebody saves the file so many times, each just before the bot does. */
  const savedBy = (times: number): Glossary => {
    let saved = 0;
    const writer = createFolderWriter(folder.path, { newId: randomUUID });
    const late: FolderWriter = {
      ...writer,
      replace: async (...given) => {
        if (saved < times) await writeFile(inside('glossary.md'), `BY HAND=${(saved += 1)}\n`);
        return writer.replace(...given);
      },
    };
    return createGlossaryFile(late, edit);
  };
  it('is not lost', async () => {
    await writeFile(inside('glossary.md'), 'A=1\n');
    expect(await savedBy(1).add('B', '2')).toEqual({ kind: 'added' });
    expect(await text()).toBe('BY HAND=1\nB=2\n');
  });
  it('again and again is left to them', async () => {
    await writeFile(inside('glossary.md'), 'A=1\n');
    expect(await savedBy(99).add('B', '2')).toMatchObject({ kind: 'failed', code: 'changed-meanwhile' });
    expect(await text()).toBe('BY HAND=3\n');
  });
});

describe('a glossary that cannot be written', () => {
  it('because it is no text in UTF-8 says so, and stays', async () => {
    const latin = Buffer.from('caf\u00E9=1\n', 'latin1');
    await writeFile(inside('glossary.md'), latin);
    expect(await glossary().add('B', '2')).toMatchObject({ kind: 'failed', code: 'no-text', message: expect.stringContaining('UTF-8') });
    expect((await readFile(inside('glossary.md'))).equals(latin)).toBe(true);
  });
  it('because it is a folder says so', async () => {
    await mkdir(inside('glossary.md'));
    expect(await glossary().add('B', '2')).toMatchObject({ kind: 'failed', code: 'not-a-file' });
  });
  it('because the disk is full says so, and the next word is tried again', async () => {
    const full = (): Promise<never> => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));
    const system = { link: full as typeof link, rename };
    const one = glossary(system);
    expect(await one.add('B', '2')).toMatchObject({ kind: 'failed', code: 'no-room' });
    system.link = link;
    expect(await one.add('B', '2')).toEqual({ kind: 'added' });
  });
});
