import { join } from 'node:path';
import { LibraryError } from '../../src/library/library-error';
import { loadLibrary, type LoadOptions, type Progress } from '../../src/library/load';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';
import { wordFile } from '../builders/word';

const PLAN = `# Northmarch Constabulary Delivery Plan 2023-24: Quarter 2 update

## 1 Protecting vulnerable people

### 1.1 Safeguarding victims of domestic abuse

**Q2 update**

- Joint visits with housing officers began.
`;
const GLOSSARY = '| Abbreviation | Meaning |\n| --- | --- |\n| LPA | Local Policing Area |\n';
const BINARY = new Uint8Array([0, 1, 2, 3, 0, 255]);

let folder: KnowledgeFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

async function inFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  folder = await aKnowledgeFolder(files);
  return folder.path;
}

async function failureOf(path: string, options?: LoadOptions): Promise<LibraryError> {
  const failure: unknown = await loadLibrary(path, options).catch((error: unknown) => error);
  if (!(failure instanceof LibraryError)) throw new Error(`No LibraryError: ${String(failure)}`);
  return failure;
}

describe('a folder of no use is named with the remedy', () => {
  it('when it is missing', async () => {
    const path = join(await inFolder({}), 'nowhere');
    const { code, message, cause } = await failureOf(path);
    expect(code).toBe('missing-folder');
    expect(cause).toMatchObject({ code: 'ENOENT' });
    expect(message).toContain(path);
    expect(message).toContain('KNOWLEDGE_DIR');
  });
  it('when it is a file', async () => {
    const path = join(await inFolder({ 'plan.md': PLAN }), 'plan.md');
    expect(await failureOf(path)).toMatchObject({
      code: 'missing-folder',
      message: expect.stringContaining('is not a folder') as string,
      cause: { code: 'ENOTDIR' },
    });
  });
  it('when the system will not open it, with what the system calls that', async () => {
    const { message, cause } = await failureOf(`${await inFolder({})}/${'x'.repeat(5_000)}`);
    expect(message).toMatch(/cannot be opened \(ENAMETOOLONG\)\. .+ KNOWLEDGE_DIR/);
    expect(cause).toMatchObject({ code: 'ENAMETOOLONG' });
  });
  it('when it is empty', async () =>
    expect(await failureOf(await inFolder({}))).toMatchObject({ code: 'empty-folder', message: expect.stringContaining('.md') as string }));
  it('when it holds only what is passed over', async () =>
    expect((await failureOf(await inFolder({ 'README.md': PLAN, '.hidden.md': PLAN, '~$plan.md': PLAN, 'sub/plan.md': PLAN }))).code).toBe(
      'empty-folder',
    ));
  it('when nothing in it can be read, with the reasons', async () => {
    const { code, message } = await failureOf(await inFolder({ 'one.md': '', 'two.xyz': PLAN, 'three.md': BINARY }));
    expect(code).toBe('nothing-readable');
    expect(message).toContain('None of the 3 documents');
    for (const file of ['one.md', 'two.xyz', 'three.md']) expect(message).toContain(file);
  });
  it('when only files that are not there are asked for', async () =>
    expect((await failureOf(await inFolder({ 'plan.md': PLAN }), { only: ['other.md'] })).code).toBe('empty-folder'));
});

describe('what is read', () => {
  it('is every document, by name, and not the README, hidden or temporary files', async () => {
    const path = await inFolder({
      'plan.md': PLAN,
      'glossary.md': GLOSSARY,
      'readme.MD': '# 1 No plan',
      '.draft.md': PLAN,
      '~$plan.md': PLAN,
      'plan.md.bak': PLAN,
      'half.docx.crdownload': PLAN,
      'Thumbs.db': BINARY,
      'desktop.ini': '[x]',
    });
    const { documents } = await loadLibrary(path);
    expect(documents.map(({ file }) => file)).toEqual(['glossary.md', 'plan.md']);
    expect(documents.every(({ records, facts }) => records > 0 && facts !== undefined)).toBe(true);
  });
  it('is only what is asked for', async () => {
    const path = await inFolder({ 'plan.md': PLAN, 'glossary.md': GLOSSARY });
    const { documents, records } = await loadLibrary(path, { only: ['glossary.md'] });
    expect(documents.map(({ file }) => file)).toEqual(['glossary.md']);
    expect(records.every(({ kind }) => kind === 'term')).toBe(true);
  });
});

describe('one bad file among good ones', () => {
  it('is named with a reason, and stops none', async () => {
    const { documents, records } = await loadLibrary(await inFolder({ 'a.md': BINARY, 'plan.md': PLAN, 'z.xyz': PLAN }));
    const [bad, good, unknown] = documents;
    expect(bad).toMatchObject({ file: 'a.md', records: 0, notes: [{ code: 'binary' }] });
    expect(bad?.facts).toBeUndefined();
    expect(good?.records).toBe(records.length);
    expect(unknown).toMatchObject({ file: 'z.xyz', records: 0, notes: [{ code: 'unknown-format' }] });
    for (const note of [...(bad?.notes ?? []), ...(unknown?.notes ?? [])]) expect(note.message).toMatch(/\.$/);
  });
});

describe('progress', () => {
  const toldIn = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Progress[]> => {
    const told: Progress[] = [];
    await loadLibrary(await inFolder(files), { onProgress: (progress) => told.push(progress) }).catch(() => undefined);
    return told;
  };

  it('is told for each file, for the putting together, and at the end', async () => {
    const told = await toldIn({ 'plan.md': PLAN, 'bad.md': BINARY, 'glossary.md': GLOSSARY });
    const begun = told.filter(({ share }) => share === 0);
    expect(begun.map(({ done, total, file }) => [done, total, file])).toEqual([
      [0, 3, 'bad.md'],
      [1, 3, 'glossary.md'],
      [2, 3, 'plan.md'],
      [3, 3, undefined],
    ]);
    expect(told.at(-1)).toEqual({ done: 3, total: 3, share: 1 });
  });
  it('moves within a file and within the putting together, and never back', async () => {
    const told = await toldIn({
      'plan.docx': await wordFile('<w:p><w:r><w:t>Joint visits began in Thornhythe.</w:t></w:r></w:p>'.repeat(2_000)),
    });
    const done = told.map((progress) => progress.done + progress.share);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    const within = (file: string | undefined): number => new Set(told.filter((one) => one.file === file).map(({ share }) => share)).size;
    expect(within('plan.docx')).toBeGreaterThan(20);
    expect(within(undefined)).toBeGreaterThan(3);
  });
  it('ends where nothing can be read', async () =>
    expect((await toldIn({ 'bad.md': BINARY })).at(-1)).toEqual({ done: 1, total: 1, share: 1 }));
});
