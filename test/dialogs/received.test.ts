import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AdminDesk, Role } from '../../dialogs/admin-desk';
import type { AuditEntry } from '../../dialogs/audit-trail';
import type { Desk } from '../../dialogs/desk';
import { receivedDialog } from '../../dialogs/received';
import type { Reply } from '../../dialogs/reply';
import { takeTurn } from '../../dialogs/take-turn';
import type { Deed, SentFile, Turn } from '../../dialogs/turn';
import { createFolderWriter } from '../../src/library/folder-writer';
import { readHere } from '../../src/library/reading';
import { buildSnapshot } from '../../src/library/snapshot';
import { createReceivedDocuments } from '../../src/received-documents';
import { createDownload } from '../../src/teams/file-download';
import { fileHosts } from '../../src/teams/file-hosts';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';
import { aQuarantineShelf } from '../builders/quarantine';
import { anObjective } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';
import { aDesk, AT, aTurn, pressed, said } from '../builders/turns';
import { submits, titles } from '../cards/sent';
import { startFileHost, type FileHostStandIn } from '../teams/stand-in-file-host';
import { aGapsDesk } from './gaps-desk';

const PLAN = '# Northmarch Constabulary Delivery Plan 2023-24\n\n## 1.1 Safeguarding victims\n\n- Joint visits began.\n';

let host: FileHostStandIn;
let folder: KnowledgeFolder;
let audit: readonly AuditEntry[];
let reloads: readonly string[];
let desk: Desk;
beforeAll(async () => {
  host = await startFileHost();
  host.on('/plan', (res) => res.end(PLAN));
});
afterAll(() => host.stop());
beforeEach(async () => {
  folder = await aKnowledgeFolder();
  desk = aDeskFor('admin');
});
afterEach(() => folder.remove());

/** A desk with the real documents, folder and host. */
function aDeskFor(role: Role, received?: AdminDesk['received']): Desk {
  const around = aGapsDesk(buildSnapshot([]), { role });
  ({ audit, reloads } = around);
  const documents =
    received ??
    createReceivedDocuments({
      folder: createFolderWriter(folder.path, { newId: randomUUID }),
      shelf: aQuarantineShelf(),
      download: createDownload({ hosts: fileHosts([host.host]) }),
      reading: () => readHere,
      now: () => AT,
      newId: randomUUID,
      onFailure: () => undefined,
    });
  return { ...around.desk, admin: { ...around.desk.admin!, received: documents } };
}

const aFile = (name: string, path = '/plan'): SentFile => ({ name, url: host.url(path) });
const sent = (...files: SentFile[]): Deed => ({ kind: 'said', text: '', attachments: files.length, files });
const inGroup = (deed: Deed): Turn => ({ ...aTurn(deed), conversation: { id: 'chat-1', type: 'groupChat' } });
const replies = async (deed: Deed): Promise<readonly Reply[]> => (await receivedDialog(aTurn(deed), desk)) ?? [];
const names = async (): Promise<readonly string[]> => (await readdir(folder.path)).sort();

/** The last that a reply shows. */
async function settled(reply: Reply | undefined): Promise<Reply> {
  if (!reply?.live) throw new Error('nothing goes on after this reply');
  let last = reply;
  await reply.live((shown) => Promise.resolve(void (last = shown)));
  return last;
}

/** What is shown of a file that was sent, and the data of its buttons. */
async function report(name: string): Promise<{ readonly reply: Reply; readonly buttons: readonly Record<string, unknown>[] }> {
  const [reading] = await replies(sent(aFile(name)));
  const reply = await settled(reading);
  return { reply, buttons: submits(reply.card) as readonly Record<string, unknown>[] };
}

const press = async (data: Record<string, unknown> | undefined): Promise<Reply> => {
  const { verb, ...rest } = data ?? {};
  const [reply, ...others] = await replies(pressed(String(verb), rest));
  if (!reply || others.length > 0) throw new Error('one reply was expected');
  return reply;
};

describe('a file that an admin sends', () => {
  it('is answered at once, and then by what was read of it', async () => {
    const [reading, ...others] = await replies(sent(aFile('q3.md')));
    expect(others).toEqual([]);
    expect(reading?.text).toBe('Reading q3.md …');
    const shown = await settled(reading);
    expect(shown.summary).toBe('I read 1 objective and 1 update in q3.md.');
    expect(titles(shown.card)).toEqual(['Keep', 'Discard']);
    expect(await names()).toEqual([]);
    expect(audit).toMatchObject([{ act: 'receive document', on: 'q3.md', outcome: 'done', detail: shown.summary }]);
  });
  it('that is refused says why', async () => {
    const [gone] = await replies(sent(aFile('q3.md', '/gone')));
    const shown = await settled(gone);
    expect(shown.text).toMatch(/q3\.md.*Send the file again/);
    expect(audit).toMatchObject([{ outcome: 'failed', detail: shown.text }]);
  });
  it('is one of five at most', async () => {
    const all = await replies(sent(...[1, 2, 3, 4, 5, 6, 7].map((at) => aFile(`q${at}.md`))));
    expect(all.filter(({ live }) => live)).toHaveLength(5);
    expect(all).toHaveLength(6);
    expect(all.at(-1)?.text).toBe('I take 5 documents at a time. Send these again afterwards: q6.md, q7.md.');
  });
  it('is named without what moves a line', async () => {
    const [reading] = await replies(sent(aFile('dm\u202Ecod.md')));
    expect(reading?.text).not.toContain('\u202E');
  });
  it('over which something breaks is in the trail as failed, and the person is told', async () => {
    const broken = (): never => {
      throw new Error('the store is gone');
    };
    desk = aDeskFor('admin', { receive: () => Promise.reject(new Error('the store is gone')), keep: broken, discard: broken });
    const [reading] = await replies(sent(aFile('q3.md')));
    await expect(settled(reading)).rejects.toThrow('the store is gone');
    expect(audit).toMatchObject([{ act: 'receive document', outcome: 'failed', detail: 'the store is gone' }]);
  });
});

describe('what was read', () => {
  it('is kept, and the documents are read again', async () => {
    const { buttons } = await report('q3.md');
    const kept = await press(buttons[0]);
    expect(kept.text).toContain('q3.md is among the documents now.');
    expect(await names()).toEqual(['q3.md']);
    expect(reloads).toEqual([]);
    await settled(kept);
    expect(reloads).toEqual(['person-1']);
    expect(audit.map(({ act, on, outcome }) => [act, on, outcome])).toEqual([
      ['receive document', 'q3.md', 'done'],
      ['keep document', 'q3.md', 'done'],
      ['reload', undefined, 'failed'],
    ]);
  });
  it('is kept once', async () => {
    const { buttons } = await report('q3.md');
    await press(buttons[0]);
    const again = await press(buttons[0]);
    expect(again.text).toMatch(/does not wait any more/);
    expect(again.live).toBeUndefined();
    expect((await press(buttons[1])).text).toMatch(/does not wait any more/);
  });
  it('asks again when another came meanwhile, and then replaces it', async () => {
    const { buttons } = await report('q3.md');
    await writeFile(join(folder.path, 'Q3.md'), 'another');
    const asks = await press(buttons[0]);
    expect(titles(asks.card)).toEqual(['Replace', 'Keep both', 'Discard']);
    expect(asks.text).toContain('There is a document of this name already (Q3.md)');
    expect(audit.at(-1)).toMatchObject({ act: 'keep document', outcome: 'asked first' });
    const [replace] = submits(asks.card) as readonly Record<string, unknown>[];
    expect((await press(replace)).text).toContain('Q3.md was replaced by what you sent.');
    expect(await names()).toEqual(['Q3.md']);
  });
  it('is kept beside another', async () => {
    await writeFile(join(folder.path, 'q3.md'), 'another');
    const { buttons } = await report('q3.md');
    expect((await press(buttons[1])).text).toContain('q3 (2).md is among the documents now.');
    expect(await names()).toEqual(['q3 (2).md', 'q3.md']);
  });
  it('is discarded, and nothing is read again', async () => {
    const { buttons } = await report('q3.md');
    const discarded = await press(buttons[1]);
    expect(discarded.text).toBe('q3.md was discarded. The documents are as they were.');
    expect(discarded.live).toBeUndefined();
    expect(await names()).toEqual([]);
    expect(audit.at(-1)).toMatchObject({ act: 'discard document', on: 'q3.md', outcome: 'done' });
  });
  it('that cannot be written says why', async () => {
    const { buttons } = await report('q3.md');
    await folder.remove();
    const failed = await press(buttons[0]);
    expect(failed.text).toMatch(/could not be written into the knowledge folder/);
    expect(failed.live).toBeUndefined();
    expect(audit.at(-1)).toMatchObject({ act: 'keep document', outcome: 'failed' });
  });
});

describe('what is typed beside a file', () => {
  const beside = (text: string, ...files: SentFile[]): Deed => ({ kind: 'said', text, attachments: files.length, files });
  const texts = (all: readonly Reply[]): readonly string[] => all.map(({ text }) => text);
  const plan = aSnapshotOf({ file: 'plan.md', records: [anObjective()] });
  const taken = (deed: Deed): Promise<readonly Reply[]> => takeTurn(aTurn(deed), { ...desk, snapshot: () => plan });

  it('is answered after the file', async () => {
    const [reading, answer, ...others] = await taken(beside('objective 4.5', aFile('q3.md')));
    expect(others).toEqual([]);
    expect(reading?.text).toBe('Reading q3.md …');
    expect((await settled(reading)).summary).toBe('I read 1 objective and 1 update in q3.md.');
    expect(answer?.answer).toBeDefined();
    expect(texts([answer!])).toEqual(texts(await taken(said('objective 4.5'))));
  });
  it('is answered after all files and the word about those that are too many', async () => {
    const all = await taken(beside('objective 4.5', ...[1, 2, 3, 4, 5, 6].map((at) => aFile(`q${at}.md`))));
    expect(all).toHaveLength(7);
    expect(all[5]?.text).toContain('q6.md');
    expect(all[6]?.answer).toBeDefined();
  });
  it.each(['reload', 'gaps', 'export', 'reload report'])('leaves the file when it is %j', async (text) => {
    const [reading, ...others] = await taken(beside(text, aFile('q3.md')));
    expect(reading?.text).toBe('Reading q3.md …');
    expect((await settled(reading)).text).toContain('I read 1 objective');
    expect(texts(others)).toEqual(texts(await taken(said(text))));
  });
  it('of somebody who is no admin is answered after one line says no to the file', async () => {
    desk = aDeskFor('other');
    const [no, answer, ...others] = await taken(beside('objective 4.5', aFile('q3.md')));
    expect(no?.text).toMatch(/^Only an admin/);
    expect(no?.live).toBeUndefined();
    expect(answer?.answer).toBeDefined();
    expect(others).toEqual([]);
    expect(audit).toMatchObject([{ act: 'receive document', outcome: 'refused' }]);
  });
  it.each(['here you are', 'thanks'])('and asks nothing ("%s") gets no answer of its own', async (text) =>
    expect(texts(await taken(beside(text, aFile('q3.md'))))).toEqual(['Reading q3.md …']),
  );
  it('in a group is answered alone', async () => {
    const all = await takeTurn(inGroup(beside('objective 4.5', aFile('q3.md'))), desk);
    expect(all.map(({ answer }) => answer !== undefined)).toEqual([true]);
    expect(audit).toEqual([]);
  });
  it('is answered where nothing is administered', async () => {
    desk = aDesk(buildSnapshot([]));
    expect((await taken(beside('objective 4.5', aFile('q3.md')))).map(({ answer }) => answer !== undefined)).toEqual([true]);
  });
  it('and is nothing but spaces, gets no answer of its own', async () =>
    expect(texts(await taken(beside('  ', aFile('q3.md'))))).toEqual(['Reading q3.md …']));
});

describe('somebody who is no admin', () => {
  it.each<[string, Deed]>([
    ['sends a file', sent({ name: 'q3.md', url: 'https://contoso.sharepoint.com/x' })],
    ['keeps one', pressed('keep-received', { id: 'd1', how: 'new' })],
    ['discards one', pressed('discard-received', { id: 'd1' })],
  ])('%s: one line says no, and it is in the trail', async (_name, deed) => {
    for (const role of ['other', 'unsure'] as const) {
      desk = aDeskFor(role);
      const said = await replies(deed);
      expect(said).toHaveLength(1);
      expect(said[0]?.live).toBeUndefined();
      expect(said[0]?.text).toMatch(/^Only an admin/);
      expect(audit).toMatchObject([{ outcome: 'refused' }]);
    }
  });
});

describe('it is for others', () => {
  it.each<[string, Deed]>([
    ['a question', said('burglary')],
    ['a picture alone', said('', 1)],
    ['another button', pressed('ask', { text: 'burglary' })],
    ['a button without its document', pressed('keep-received', { how: 'new' })],
    ['a button with a document that is none', pressed('discard-received', { id: 7 })],
    ['a button that does not say how', pressed('keep-received', { id: 'd1' })],
    ['a button that says it otherwise', pressed('keep-received', { id: 'd1', how: 'anyhow' })],
  ])('%s', async (_name, deed) => expect(await receivedDialog(aTurn(deed), desk)).toBeUndefined());
  it('where nothing is administered', async () =>
    expect(await receivedDialog(aTurn(sent(aFile('q3.md'))), aDesk(buildSnapshot([])))).toBeUndefined());
});

describe('in a group', () => {
  it('it is said where files are taken', async () => {
    const said = await receivedDialog(inGroup(sent(aFile('q3.md'))), desk);
    expect(said?.map(({ text }) => text)).toEqual(['I take documents in our personal chat only. Send it to me there.']);
    expect(audit).toEqual([]);
  });
  it('a question beside a file is answered', async () =>
    expect(
      await receivedDialog(inGroup({ kind: 'said', text: 'burglary', attachments: 1, files: [aFile('q3.md')] }), desk),
    ).toBeUndefined());
});
