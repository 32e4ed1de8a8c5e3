import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept, ReceivedDocument, ReceivedDocuments } from '../dialogs/admin-desk';
import { createFolderWriter } from '../src/library/folder-writer';
import { readHere } from '../src/library/reading';
import { createReceivedDocuments, type ReceivedDocumentsOptions } from '../src/received-documents';
import { createDownload } from '../src/teams/file-download';
import { fileHosts } from '../src/teams/file-hosts';
import { understoodRead, type WhatWasRead } from '../src/what-was-read';
import { aKnowledgeFolder, type KnowledgeFolder } from './builders/knowledge-folder';
import { aQuarantineShelf } from './builders/quarantine';
import { startFileHost, type FileHostStandIn } from './teams/stand-in-file-host';

const PLAN =
  '# Northmarch Constabulary Delivery Plan 2023-24\n\n## 1.1 Safeguarding victims\n\n- Joint visits began.\n- A unit was opened.\n';
const NEWER = `${PLAN}- A third thing.\n`;
const DAY = 24 * 60 * 60_000;

let host: FileHostStandIn;
let folder: KnowledgeFolder;
let shelf: ReturnType<typeof aQuarantineShelf<WhatWasRead>>;
let now: Date;
let failures: unknown[];
let documents: ReceivedDocuments;
beforeAll(async () => {
  host = await startFileHost();
});
afterAll(() => host.stop());
beforeEach(async () => {
  folder = await aKnowledgeFolder({ 'plan.md': PLAN });
  shelf = aQuarantineShelf();
  now = new Date('2024-01-15T10:00:00Z');
  failures = [];
  documents = opened();
});
afterEach(() => folder.remove());

const opened = (options: Partial<ReceivedDocumentsOptions> = {}): ReceivedDocuments =>
  createReceivedDocuments({
    folder: createFolderWriter(folder.path, { newId: randomUUID }),
    shelf,
    download: createDownload({ hosts: fileHosts([host.host]) }),
    reading: () => readHere,
    now: () => now,
    newId: randomUUID,
    onFailure: (_file, error) => failures.push(error),
    ...options,
  });

const inside = (name: string): string => join(folder.path, name);
const names = async (): Promise<readonly string[]> => (await readdir(folder.path)).sort();
const text = (name: string): Promise<string> => readFile(inside(name), 'utf8');

/** Sends a file with this content. */
const send = (name: string, content: string | Uint8Array, to = documents) => {
  const path = `/${randomUUID()}`;
  host.on(path, (res) => res.end(content));
  return to.receive({ name, url: host.url(path) }, 'Ada');
};

/** What was read of a file that was sent. */
async function read(name: string, content: string): Promise<ReceivedDocument> {
  const received = await send(name, content);
  if (received.kind !== 'read') throw new Error(`not read: ${received.message}`);
  return received.document;
}

describe('a document that was sent', () => {
  it('is read, and not in the folder', async () => {
    const document = await read('new.md', NEWER);
    expect(document).toMatchObject({
      name: 'new.md',
      by: 'Ada',
      at: now,
      bytes: Buffer.byteLength(NEWER),
      title: 'Northmarch Constabulary Delivery Plan 2023-24',
      records: { objective: 1, update: 3 },
    });
    expect(document.replaces).toBeUndefined();
    expect(await names()).toEqual(['plan.md']);
  });
  it('is read in a thread of its own, which ends', async () => {
    const threaded = opened({ reading: undefined });
    expect(await send('new.md', NEWER, threaded)).toMatchObject({ kind: 'read', document: { records: { objective: 1 } } });
  });
  it('is called as it may be called', async () =>
    expect(await read('../../Plan of today.md ', NEWER)).toMatchObject({ name: 'Plan of today.md' }));
  it('says which one has its name already', async () => expect(await read('PLAN.md', NEWER)).toMatchObject({ replaces: 'plan.md' }));
  it('keeps its notes', async () => {
    const { notes } = await read('notes.docx', 'Nothing but a line of text.\n');
    expect(notes).toContainEqual(expect.objectContaining({ code: 'wrong-name' }));
  });
  it('survives the store: what was read of it is plain data', async () => {
    const { id } = await read('new.md', NEWER);
    const found = await shelf.get(id);
    expect(understoodRead(JSON.parse(JSON.stringify(found?.read)))).toEqual(found?.read);
    expect(understoodRead({ title: 'of another version' })).toBeUndefined();
  });
});

describe('a document that is refused', () => {
  it.each([
    ['a name that may not be', 'README.md', PLAN, 'reserved-name'],
    ['another kind of file', 'plan.exe', PLAN, 'unknown-format'],
    ['an empty one', 'empty.md', '', 'empty'],
    ['one that is damaged', 'broken.docx', Buffer.from('PK\u0003\u0004 and no more'), undefined],
    ['one that is there already, byte for byte', 'Plan.md', PLAN, 'same'],
  ])('%s', async (_name, name, content, code) => {
    const received = await send(name, content);
    expect(received).toMatchObject({ kind: 'refused', message: expect.stringMatching(/\.$/) });
    if (code !== undefined) expect(received).toMatchObject({ code });
    expect(shelf.ids()).toEqual([]);
    expect(await names()).toEqual(['plan.md']);
  });
  it('one whose link is no longer good, or leads elsewhere', async () => {
    expect(await documents.receive({ name: 'new.md', url: host.url('/gone') }, 'Ada')).toMatchObject({ code: 'link-expired' });
    expect(await documents.receive({ name: 'new.md', url: 'https://evil.example/x' }, 'Ada')).toMatchObject({ code: 'host-refused' });
  });
  it('one that would come in the place of a folder', async () => {
    await mkdir(inside('new.md'));
    expect(await send('NEW.md', PLAN)).toMatchObject({ kind: 'refused', code: 'not-a-file' });
  });
  it('one over which the bot fails: that is for the log, and the next is read', async () => {
    const failing = { read: () => Promise.reject(new TypeError('undefined is not a plan')), end: () => Promise.resolve() };
    const readings = [failing, readHere];
    const faulty = opened({ reading: () => readings.shift()! });
    expect(await send('new.md', NEWER, faulty)).toMatchObject({
      kind: 'refused',
      code: 'failed',
      message: expect.not.stringContaining('undefined is not a plan'),
    });
    expect(failures).toMatchObject([{ message: 'undefined is not a plan' }]);
    expect(await send('new.md', NEWER, faulty)).toMatchObject({ kind: 'read' });
  });
});

test('documents are read one at a time', async () => {
  let open = 0;
  let most = 0;
  const reading = () => {
    most = Math.max(most, (open += 1));
    return { read: readHere.read, end: () => Promise.resolve(void (open -= 1)) };
  };
  const busy = opened({ reading });
  const all = await Promise.all(['a.md', 'b.md', 'c.md'].map((name) => send(name, NEWER, busy)));
  expect(all.map(({ kind }) => kind)).toEqual(['read', 'read', 'read']);
  expect(most).toBe(1);
  expect(open).toBe(0);
});

describe('a document that is kept', () => {
  it('is in the folder as it was sent, and waits no more', async () => {
    const { id } = await read('new.md', NEWER);
    expect(await documents.keep(id, 'new')).toEqual({ kind: 'kept', name: 'new.md', replaced: false });
    expect(await names()).toEqual(['new.md', 'plan.md']);
    expect(await text('new.md')).toBe(NEWER);
    expect(await documents.keep(id, 'new')).toEqual({ kind: 'unknown' });
    expect(await documents.discard(id)).toBeUndefined();
  });
  it('is kept once, however often the button is pressed', async () => {
    const { id } = await read('new.md', NEWER);
    const ends = await Promise.all([1, 2, 3].map(() => documents.keep(id, 'beside')));
    expect(ends.map(({ kind }) => kind)).toEqual(['kept', 'unknown', 'unknown']);
    expect(await names()).toEqual(['new.md', 'plan.md']);
  });
  it('is kept by another process than the one that received it', async () => {
    const { id } = await read('new.md', NEWER);
    expect(await opened().keep(id, 'new')).toMatchObject({ kind: 'kept' });
  });
  it('writes over nothing that came meanwhile', async () => {
    const { id } = await read('new.md', NEWER);
    await writeFile(inside('New.md'), 'somebody else');
    expect(await documents.keep(id, 'new')).toMatchObject({ kind: 'exists', document: { id, replaces: 'New.md' } });
    expect(await text('New.md')).toBe('somebody else');
    expect(await documents.keep(id, 'replace')).toEqual({ kind: 'kept', name: 'New.md', replaced: true });
    expect(await text('New.md')).toBe(NEWER);
    expect(await names()).toEqual(['New.md', 'plan.md']);
  });
  it('writes over another when it is told to', async () => {
    const { id } = await read('PLAN.md', NEWER);
    expect(await documents.keep(id, 'replace')).toEqual({ kind: 'kept', name: 'plan.md', replaced: true });
    expect(await names()).toEqual(['plan.md']);
    expect(await text('plan.md')).toBe(NEWER);
  });
  it('to write over one that is gone is new', async () => {
    const { id } = await read('PLAN.md', NEWER);
    await unlink(inside('plan.md'));
    expect(await documents.keep(id, 'replace')).toEqual({ kind: 'kept', name: 'PLAN.md', replaced: false });
  });
  it('stands beside another when it is told to', async () => {
    const { id } = await read('Plan.md', NEWER);
    expect(await documents.keep(id, 'beside')).toEqual({ kind: 'kept', name: 'Plan (2).md', replaced: false });
    expect(await text('plan.md')).toBe(PLAN);
  });
  it('was kept, when a process ended after it was written', async () => {
    const { id } = await read('new.md', NEWER);
    await writeFile(inside('new.md'), NEWER);
    expect(await documents.keep(id, 'new')).toEqual({ kind: 'kept', name: 'new.md', replaced: false });
    expect(shelf.ids()).toEqual([]);
  });
  it('that cannot be written says why, and still waits', async () => {
    const { id } = await read('new.md', NEWER);
    const full = (): Promise<never> => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));
    const narrow = opened({ folder: createFolderWriter(folder.path, { newId: randomUUID, system: { link: full, rename: full } }) });
    expect(await narrow.keep(id, 'new')).toMatchObject({ kind: 'failed', code: 'no-room' } satisfies Partial<Kept>);
    expect(failures).toHaveLength(1);
    expect(await documents.keep(id, 'new')).toMatchObject({ kind: 'kept' });
  });
});

describe('a document that is not kept', () => {
  it('is named when it is discarded, once', async () => {
    const { id } = await read('new.md', NEWER);
    expect(await documents.discard(id)).toBe('new.md');
    expect(await documents.discard(id)).toBeUndefined();
    expect(await documents.keep(id, 'new')).toEqual({ kind: 'unknown' });
    expect(await names()).toEqual(['plan.md']);
  });
  it('is not both kept and discarded, when both are pressed together', async () => {
    const one = await read('one.md', NEWER);
    expect(await Promise.all([documents.keep(one.id, 'new'), documents.discard(one.id)])).toEqual([
      { kind: 'kept', name: 'one.md', replaced: false },
      undefined,
    ]);
    const two = await read('two.md', NEWER);
    expect(await Promise.all([documents.discard(two.id), documents.keep(two.id, 'new')])).toEqual(['two.md', { kind: 'unknown' }]);
    expect(await names()).toEqual(['one.md', 'plan.md']);
  });
  it('waits for a day', async () => {
    const { id } = await read('new.md', NEWER);
    now = new Date(now.getTime() + DAY);
    expect(await documents.keep('another', 'new')).toEqual({ kind: 'unknown' });
    expect(shelf.ids()).toEqual([id]);
    now = new Date(now.getTime() + 1);
    expect(await documents.keep(id, 'new')).toEqual({ kind: 'unknown' });
    expect(shelf.ids()).toEqual([]);
  });
});
