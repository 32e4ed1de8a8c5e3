import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHere, type Reading } from '../src/library/reading';
import type { ReloadEnd } from '../src/library/reload-end';
import type { Store } from '../src/store/open-store';
import { aDataFolder, aKeeper, type DataFolder } from './builders/keeper';
import { aKnowledgeFolder, type KnowledgeFolder } from './builders/knowledge-folder';
import { onEachDatabase } from './store/on-each-database';

const plan = (burglary: string, more = ''): string => `# Westmere Police Delivery Plan 2023-24: Quarter 3 update

## 1 Protecting people

### 1.1 Fewer burglaries

Q3 update

- Patrols in Northgate doubled.
${more}
### 1.2 Safer roads

Q3 update

- Speed checks doubled.

## Measures

| Measure | Better when | Comparison | Current |
| --- | --- | --- | --- |
| Residential burglary | Lower | 512 | ${burglary} |
`;
const roads = '# Westmere Police Roads Plan 2023-24\n\n### 3.1 Calmer villages\n\nQ3 update\n\n- A sign was put up.\n';
const BROKEN = Buffer.from('%PDF-1.7 broken');

onEachDatabase((place) => {
  let data: DataFolder;
  let knowledge: KnowledgeFolder;
  let store: Store;
  beforeEach(async () => {
    data = await aDataFolder(place().databaseUrl);
    knowledge = await aKnowledgeFolder({ 'plan.md': plan('412'), 'roads.md': roads });
    store = await data.open();
  });
  afterEach(async () => {
    await store.close();
    await Promise.all([data.remove(), knowledge.remove()]);
  });

  const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(knowledge.path, name), content);
  const takeAway = (name: string): Promise<void> => rm(join(knowledge.path, name));
  const aStarted = async (setting: Partial<Parameters<typeof aKeeper>[0]> = {}) => {
    const made = aKeeper({ folder: knowledge.path, store, log: data.log, ...setting });
    await made.keeper.start();
    return made;
  };
  /** Closes the store and opens it again, as a new process does. */
  const restart = async (setting: Partial<Parameters<typeof aKeeper>[0]> = {}) => {
    await store.close();
    store = await data.open();
    return aStarted(setting);
  };
  const burglary = ({ current }: Awaited<ReturnType<typeof aStarted>>): string | undefined =>
    current.get().ofKind.measure.find(({ name }) => name === 'Residential burglary')?.current?.text;
  const did = (end: ReloadEnd): Record<string, string> =>
    'report' in end ? Object.fromEntries(end.report.files.map(({ file, did: what }) => [file, what])) : {};

  describe('a reload', () => {
    it('reads what is other, leaves the rest unread, and says what changed', async () => {
      const bot = await aStarted();
      await put('plan.md', plan('398', '- A hub opened.\n'));
      await put('extra.md', '# Westmere Police Victims Plan 2023-24\n\n### 9.1 One more\n\nQ3 update\n\n- Begun.\n');
      const end = await bot.keeper.reload({ by: 'Owen' });
      expect(end.kind).toBe('swapped');
      expect(did(end)).toEqual({ 'extra.md': 'read', 'plan.md': 'read', 'roads.md': 'unchanged' });
      expect(end).toMatchObject({
        report: {
          by: 'Owen',
          records: { objective: 4, measure: 1 },
          changes: {
            objectives: { added: ['9.1 One more'], gone: [], reworded: [] },
            updates: { added: 2, reworded: 0, gone: 0 },
            measures: { added: [], gone: [], moved: [{ name: 'Residential burglary', before: '412', now: '398' }] },
          },
        },
      });
      expect(burglary(bot)).toBe('398');
    });

    it('that finds the folder as it was changes nothing', async () => {
      const bot = await aStarted();
      const before = bot.current.get();
      expect((await bot.keeper.reload({ by: 'Owen' })).kind).toBe('same');
      expect(bot.current.get()).toBe(before);
      expect((await bot.keeper.undo({ by: 'Owen' })).kind).toBe('nothing');
    });

    it('keeps what a document said that cannot be read any more, says so, and refuses one that never could', async () => {
      const bot = await aStarted();
      await put('roads.md', Buffer.from([0, 1, 2, 3]));
      await put('scan.pdf', BROKEN);
      const end = await bot.keeper.reload({ by: 'Owen' });
      expect(did(end)).toEqual({ 'plan.md': 'unchanged', 'roads.md': 'kept', 'scan.pdf': 'refused' });
      expect(bot.current.get().ofKind.objective.map(({ number }) => number)).toContain('3.1');
      const kept = bot.current.get().documents.find(({ file }) => file === 'roads.md');
      expect(kept?.notes[0]?.message).toContain('when it was last read');
      // What is kept once is kept again, also by the next process.
      const later = await restart();
      expect(later.current.get().ofKind.objective.map(({ number }) => number)).toContain('3.1');
      expect(did(await later.keeper.reload({ by: 'Owen' }))['roads.md']).toBe('kept');
    });

    it('counts the documents as it goes, and answers from the old ones meanwhile', async () => {
      const told: string[] = [];
      const bot = await aStarted();
      await put('plan.md', plan('398'));
      const end = await bot.keeper.reload({
        by: 'Owen',
        onProgress: ({ done, total, file = 'together' }) => {
          told.push(`${done} of ${total} ${file}`);
          expect(burglary(bot)).toBe('412');
        },
      });
      expect(end.kind).toBe('swapped');
      expect([...new Set(told)]).toEqual(['0 of 2 plan.md', '1 of 2 roads.md', '2 of 2 together']);
    });

    it('is one at a time, in this process and among those that share the store', async () => {
      let goOn = (): void => undefined;
      const held = new Promise<void>((done) => (goOn = done));
      const slow: Reading = { ...readHere, read: async (...args) => (await held, readHere.read(...args)) };
      const bot = await aStarted();
      const { keeper } = aKeeper({ folder: knowledge.path, store, log: data.log, reading: slow, holder: 'process-2' });
      await put('plan.md', plan('398'));
      const first = keeper.reload({ by: 'Priya' });
      await new Promise((done) => setTimeout(done, 50));
      expect(await keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'busy', progress: { by: 'Priya' } });
      expect(await bot.keeper.reload({ by: 'Owen' })).toEqual({ kind: 'busy' });
      goOn();
      expect((await first).kind).toBe('swapped');
      expect((await bot.keeper.reload({ by: 'Owen' })).kind).toBe('swapped');
    });

    it('that goes wrong changes nothing and leaves the way free for the next', async () => {
      const bot = await aStarted();
      await put('plan.md', plan('398'));
      const keep = jest.spyOn(store.snapshots, 'keep').mockRejectedValueOnce(new Error('disk full'));
      expect(await bot.keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'failed', code: 'reload-failed' });
      expect(burglary(bot)).toBe('412');
      expect(data.logged).toContainEqual(expect.objectContaining({ code: 'reload-failed' }));
      keep.mockRestore();
      expect((await bot.keeper.reload({ by: 'Owen' })).kind).toBe('swapped');
    });
  });

  describe('a reload that would lose much', () => {
    it('of a folder that was emptied asks first, and does it when told to', async () => {
      const bot = await aStarted();
      await Promise.all([takeAway('plan.md'), takeAway('roads.md')]);
      const end = await bot.keeper.reload({ by: 'Owen' });
      expect(end).toMatchObject({
        kind: 'asks',
        drops: [
          { of: 'documents', lost: 2, had: 2 },
          { of: 'objectives', lost: 3, had: 3 },
          { of: 'measures', lost: 1, had: 1 },
        ],
      });
      expect(burglary(bot)).toBe('412');
      const folder = end.kind === 'asks' ? end.folder : '';
      expect((await bot.keeper.reload({ by: 'Owen', anyway: folder })).kind).toBe('swapped');
      expect(bot.current.get().records).toEqual([]);
    });

    it('asks again when the folder is not the one it asked about', async () => {
      const bot = await aStarted();
      await takeAway('plan.md');
      const first = await bot.keeper.reload({ by: 'Owen' });
      await takeAway('roads.md');
      expect(first.kind).toBe('asks');
      expect((await bot.keeper.reload({ by: 'Owen', anyway: first.kind === 'asks' ? first.folder : '' })).kind).toBe('asks');
      expect(burglary(bot)).toBe('412');
    });

    it('asks when most documents cannot be read, though what they said would stay', async () => {
      const bot = await aStarted();
      await Promise.all([put('plan.md', Buffer.from([0, 1, 2])), put('roads.md', Buffer.from([0, 1, 2]))]);
      expect(await bot.keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'asks', drops: [{ of: 'documents', lost: 2, had: 2 }] });
    });

    it('asks when a document is there and gives next to nothing any more', async () => {
      const bot = await aStarted();
      await put('plan.md', 'The plan has moved to the intranet.');
      expect(await bot.keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'asks', drops: [{ of: 'objectives' }, { of: 'measures' }] });
    });

    it('of a folder that is not there fails with what to do', async () => {
      const bot = await aStarted();
      await knowledge.remove();
      expect(await bot.keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'failed', code: 'missing-folder' });
      expect(burglary(bot)).toBe('412');
    });
  });

  describe('undo', () => {
    it('goes back to the reading before, also after a restart, and stays there', async () => {
      const bot = await aStarted();
      await put('plan.md', plan('398'));
      await bot.keeper.reload({ by: 'Owen' });
      const later = await restart();
      expect(burglary(later)).toBe('398');
      expect(await later.keeper.undo({ by: 'Priya' })).toMatchObject({
        kind: 'undone',
        report: { changes: { measures: { moved: [{ before: '398', now: '412' }] } } },
      });
      expect(burglary(later)).toBe('412');
      const again = await restart();
      expect(burglary(again)).toBe('412');
      expect(await again.keeper.reloadWhenChanged('a change in the folder')).toBeUndefined();
      // Asked for, the folder is read as it is.
      expect((await again.keeper.reload({ by: 'Owen' })).kind).toBe('swapped');
      expect(burglary(again)).toBe('398');
    });

    it('after an undo a newer change of the folder is taken up', async () => {
      const bot = await aStarted();
      await put('plan.md', plan('398'));
      await bot.keeper.reload({ by: 'Owen' });
      await bot.keeper.undo({ by: 'Owen' });
      await put('plan.md', plan('377'));
      expect((await bot.keeper.reloadWhenChanged('a change in the folder'))?.kind).toBe('swapped');
      expect(burglary(bot)).toBe('377');
    });

    it('goes no further back than there is', async () => {
      const bot = await aStarted();
      await put('plan.md', plan('398'));
      await bot.keeper.reload({ by: 'Owen' });
      expect((await bot.keeper.undo({ by: 'Owen' })).kind).toBe('undone');
      expect((await bot.keeper.undo({ by: 'Owen' })).kind).toBe('nothing');
    });

    it('does not take back what another state of the program read', async () => {
      await aStarted();
      const later = await restart({ program: 'program-2' });
      await put('plan.md', plan('398'));
      await later.keeper.reload({ by: 'Owen' });
      expect((await later.keeper.undo({ by: 'Owen' })).kind).toBe('undone');
      expect((await later.keeper.undo({ by: 'Owen' })).kind).toBe('nothing');
    });
  });

  describe('a start', () => {
    it('takes what is stored while the folder is as it was, and reads no document', async () => {
      const bot = await aStarted();
      const never: Reading = { ...readHere, read: () => Promise.reject(new Error('It was read')) };
      const later = await restart({ reading: never });
      expect(later.current.get().version).toBe(bot.current.get().version);
      expect(later.current.get().records).toEqual(bot.current.get().records);
    });

    it('reads a folder that was changed while the bot was down', async () => {
      await aStarted();
      await put('plan.md', plan('398'));
      expect(burglary(await restart())).toBe('398');
    });

    it('goes on with what is stored when the folder would lose most of it, or is gone', async () => {
      await aStarted();
      await takeAway('plan.md');
      await takeAway('roads.md');
      expect(burglary(await restart())).toBe('412');
      expect(data.logged).toContainEqual(expect.objectContaining({ code: 'start-kept-before' }));
      await knowledge.remove();
      expect(burglary(await restart())).toBe('412');
      expect(data.logged).toContainEqual(expect.objectContaining({ code: 'missing-folder' }));
    });

    it('with nothing stored needs a folder of use', async () => {
      await takeAway('plan.md');
      await takeAway('roads.md');
      await expect(aStarted()).rejects.toMatchObject({ code: 'empty-folder' });
    });

    it('takes over what another process made current', async () => {
      const bot = await aStarted();
      const other = await aStarted({ holder: 'process-2' });
      await put('plan.md', plan('398'));
      await other.keeper.reload({ by: 'Owen' });
      expect(burglary(bot)).toBe('412');
      await bot.keeper.catchUp();
      expect(burglary(bot)).toBe('398');
      const held = bot.current.get();
      await bot.keeper.catchUp();
      expect(bot.current.get()).toBe(held);
    });
  });
});
