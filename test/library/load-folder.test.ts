import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { loadFile } from '../../src/library/load-file';
import { listFolder } from '../../src/library/load-folder';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';

const PLAN = '# Northmarch Constabulary Delivery Plan 2023-24\n\n## 1.1 Safeguarding victims\n\n- Joint visits began.\n';

let folder: KnowledgeFolder;
let outside: KnowledgeFolder;
beforeEach(async () => {
  folder = await aKnowledgeFolder({ 'plan.md': PLAN });
  outside = await aKnowledgeFolder({ 'secret.md': PLAN });
});
afterEach(async () => {
  await folder.remove();
  await outside.remove();
});

const inside = (name: string): string => join(folder.path, name);
const listed = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await listFolder(folder.path)).map((one) => [one.name, 'note' in one ? one.note.code : 'read']));

test('what programs leave behind is passed over in silence', async () => {
  for (const name of [
    '.DS_Store',
    '~$plan.docx',
    'Thumbs.db',
    'desktop.ini',
    'a.tmp',
    'plan.md.bak',
    'a.part',
    'b.crdownload',
    'plan.md~',
    'README.md',
  ])
    await writeFile(inside(name), PLAN);
  await mkdir(inside('.git'));
  expect(await listed()).toEqual({ 'plan.md': 'read' });
});

test('a subfolder is named, with what to do', async () => {
  await mkdir(inside('2022-23'));
  expect(await listFolder(folder.path)).toContainEqual({
    name: '2022-23',
    note: {
      code: 'subfolder',
      message: '2022-23 is a folder, and folders inside the knowledge folder are not read. Put its documents beside the others.',
    },
  });
  const { documents } = await loadLibrary(folder.path, { reading: readHere });
  expect(documents.map(({ file, notes }) => [file, notes.map(({ code }) => code)])).toEqual([
    ['2022-23', ['subfolder']],
    ['plan.md', []],
  ]);
});

describe('a link', () => {
  it('is followed inside the folder only', async () => {
    await mkdir(inside('..data'));
    await writeFile(inside('..data/measures.md'), PLAN);
    await symlink('..data/measures.md', inside('measures.md'));
    await symlink(join(outside.path, 'secret.md'), inside('a.md'));
    await symlink(outside.path, inside('b'));
    await symlink('/etc/passwd', inside('c.txt'));
    await symlink('/dev/zero', inside('d.txt'));
    expect(await listed()).toEqual({
      'a.md': 'outside-folder',
      b: 'outside-folder',
      'c.txt': 'outside-folder',
      'd.txt': 'outside-folder',
      'measures.md': 'read',
      'plan.md': 'read',
    });
    const { documents } = await loadLibrary(folder.path, { reading: readHere });
    expect(documents.filter(({ records }) => records > 0).map(({ file }) => file)).toEqual(['measures.md', 'plan.md']);
    expect(documents[0]?.notes[0]?.message).toMatch(/^a\.md is a link .* Copy the file itself/);
  });
  it('to nothing, to itself, to another document or to a folder is named', async () => {
    await symlink('gone.md', inside('dangling.md'));
    await symlink('loop.md', inside('loop.md'));
    await symlink('plan.md', inside('again.md'));
    await mkdir(inside('.hidden'));
    await symlink('.hidden', inside('folder'));
    expect(await listed()).toEqual({
      'again.md': 'second-name',
      'dangling.md': 'dead-link',
      folder: 'subfolder',
      'loop.md': 'dead-link',
      'plan.md': 'read',
    });
  });
  it('that came in the place of a file is not followed', async () => {
    await symlink(join(outside.path, 'secret.md'), inside('turned.md'));
    expect(await loadFile({ name: 'turned.md', path: inside('turned.md') }, readHere)).toMatchObject({ failed: [{ code: 'not-opened' }] });
  });
  it('may lead to the folder itself', async () => {
    await symlink(folder.path, join(outside.path, 'knowledge'));
    expect(await listFolder(join(outside.path, 'knowledge'))).toMatchObject([{ name: 'plan.md' }]);
  });
});

test('a pipe and a socket are named and never opened', async () => {
  execFileSync('mkfifo', [inside('pipe.md')]);
  const server = createServer().listen(inside('socket.md'));
  await new Promise((listening) => server.once('listening', listening));
  expect(await listed()).toEqual({ 'pipe.md': 'no-file', 'plan.md': 'read', 'socket.md': 'no-file' });
  await new Promise((closed) => server.close(closed));
});

test('a pipe that came in the place of a file holds nobody up', async () => {
  execFileSync('mkfifo', [inside('pipe.md')]);
  expect(await loadFile({ name: 'pipe.md', path: inside('pipe.md') }, readHere)).toMatchObject({
    failed: [{ code: expect.any(String) as string }],
  });
});

describe('names', () => {
  it.each([
    ['a plan (final), v2.md', 'a plan (final), v2.md'],
    ['"quoted" \'plan\'.md', '"quoted" \'plan\'.md'],
    ['-rf.md', '-rf.md'],
    ['..plan.md', undefined],
    ['plan..md', 'plan..md'],
    ['50% & <b>.md', '50% & <b>.md'],
    ['plan 🚓.md', 'plan 🚓.md'],
    ['cafe\u0301.md', 'caf\u00E9.md'],
    ['two\nlines.md', 'two\uFFFDlines.md'],
    ['\u001B[31mred.md', '\uFFFD[31mred.md'],
    ['dm\u202Ecod.md', 'dm\uFFFDcod.md'],
    [`${'x'.repeat(250)}.md`, `${'x'.repeat(250)}.md`],
  ])('%j is read as %j', async (name, shown) => {
    await writeFile(inside(name), PLAN);
    const { documents } = await loadLibrary(folder.path, { reading: readHere });
    expect(documents.filter(({ file }) => file !== 'plan.md').map(({ file, records }) => [file, records > 0])).toEqual(
      shown === undefined ? [] : [[shown, true]],
    );
  });
  it('of a file that is of no use say so without what moves a terminal', async () => {
    await writeFile(inside('\u001B[2Jbad.md'), '');
    const { documents } = await loadLibrary(folder.path, { reading: readHere });
    expect(JSON.stringify(documents)).not.toMatch(/\\u001b/i);
  });
});

test('a file that is too large is not read at all', async () => {
  await writeFile(inside('huge.md'), '');
  execFileSync('truncate', ['-s', '3G', inside('huge.md')]);
  expect(await loadFile({ name: 'huge.md', path: inside('huge.md') }, readHere)).toMatchObject({ failed: [{ code: 'too-large' }] });
});

const asRoot = process.getuid?.() === 0;
(asRoot ? test.skip : test)('a file that may not be read says so', async () => {
  await writeFile(inside('closed.md'), PLAN, { mode: 0 });
  expect(await loadFile({ name: 'closed.md', path: inside('closed.md') }, readHere)).toMatchObject({
    failed: [{ code: 'not-opened', message: expect.stringContaining('EACCES') as string }],
  });
});
