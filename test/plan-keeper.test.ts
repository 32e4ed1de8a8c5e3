import { readHere, type Reading } from '../src/library/reading';
import type { ReloadEnd } from '../src/library/reload-end';
import { burglary, did, KeptPlan, plan } from './builders/kept-plan';
import { onEachDatabase } from './store/on-each-database';

onEachDatabase((place) => {
  let kept: KeptPlan;
  beforeEach(async () => {
    kept = await KeptPlan.begin(place());
  });
  afterEach(() => kept.end());

  describe('a reload', () => {
    it('reads what is other, leaves the rest unread, and says what changed', async () => {
      const bot = await kept.started();
      await kept.put('plan.md', plan('398', '- A hub opened.\n'));
      await kept.put('extra.md', '# Westmere Police Victims Plan 2023-24\n\n### 9.1 One more\n\nQ3 update\n\n- Begun.\n');
      const end = await bot.keeper.reload({ by: 'Owen' });
      expect(end.kind).toBe('swapped');
      expect(did(end)).toEqual({ 'extra.md': 'read', 'plan.md': 'read', 'roads.md': 'unchanged' });
      expect(end).toMatchObject({
        report: {
          by: 'Owen',
          records: { objective: 4, measure: 1 },
          changes: {
            objectives: { added: ['9.1 One more'], gone: [], reworded: [] },
            updates: { added: 2, reworded: [], gone: 0 },
            measures: { added: [], gone: [], moved: [{ name: 'Residential burglary', before: '412', now: '398' }] },
          },
        },
      });
      expect(burglary(bot)).toBe('398');
    });

    it('that finds the folder as it was changes nothing', async () => {
      const bot = await kept.started();
      const before = bot.current.get();
      expect((await bot.keeper.reload({ by: 'Owen' })).kind).toBe('same');
      expect(bot.current.get()).toBe(before);
      expect((await bot.keeper.undo({ by: 'Owen' })).kind).toBe('nothing');
    });

    it('keeps what a document said that cannot be read any more, says so, and refuses one that never could', async () => {
      const bot = await kept.started();
      await kept.put('roads.md', Buffer.from([0, 1, 2, 3]));
      await kept.put('scan.pdf', Buffer.from('%PDF-1.7 broken'));
      const end = await bot.keeper.reload({ by: 'Owen' });
      expect(did(end)).toEqual({ 'plan.md': 'unchanged', 'roads.md': 'kept', 'scan.pdf': 'refused' });
      expect(bot.current.get().ofKind.objective.map(({ number }) => number)).toContain('3.1');
      const shown = bot.current.get().documents.find(({ file }) => file === 'roads.md');
      expect(shown?.notes[0]?.message).toContain('when it was last read');
      // What is kept once is kept again, also by the next process.
      const later = await kept.restarted();
      expect(later.current.get().ofKind.objective.map(({ number }) => number)).toContain('3.1');
      expect(did(await later.keeper.reload({ by: 'Owen' }))['roads.md']).toBe('kept');
    });

    it('counts the documents as it goes, and answers from the old ones meanwhile', async () => {
      const told: string[] = [];
      const bot = await kept.started();
      await kept.put('plan.md', plan('398'));
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
      const bot = await kept.started();
      const { keeper } = kept.keeper({ reading: slow, holder: 'process-2' });
      await kept.put('plan.md', plan('398'));
      const first = keeper.reload({ by: 'Priya' });
      await new Promise((done) => setTimeout(done, 50));
      expect(await keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'busy', progress: { by: 'Priya' } });
      expect(await bot.keeper.reload({ by: 'Owen' })).toEqual({ kind: 'busy' });
      goOn();
      expect((await first).kind).toBe('swapped');
      // What the other process read is taken over before anything else.
      expect((await bot.keeper.reload({ by: 'Owen' })).kind).toBe('same');
      expect(burglary(bot)).toBe('398');
    });

    it('that goes wrong changes nothing and leaves the way free for the next', async () => {
      const bot = await kept.started();
      await kept.put('plan.md', plan('398'));
      const keep = jest.spyOn(kept.store.snapshots, 'keep').mockRejectedValueOnce(new Error('disk full'));
      expect(await bot.keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'failed', code: 'reload-failed' });
      expect(burglary(bot)).toBe('412');
      expect(kept.data.logged).toContainEqual(expect.objectContaining({ code: 'reload-failed' }));
      keep.mockRestore();
      expect((await bot.keeper.reload({ by: 'Owen' })).kind).toBe('swapped');
    });
  });

  describe('figures that moved', () => {
    const moved = (end: ReloadEnd) => ('report' in end ? end.report.changes?.measures : undefined);

    it('are told once for each, and none of a row that stands still beside a new one', async () => {
      const bot = await kept.started();
      await kept.put('plan.md', `${plan('412')}| Complaints | Lower | 5 | 4 |\n`);
      expect(moved(await bot.keeper.reload({ by: 'Owen' }))).toEqual({ added: ['Complaints'], gone: [], moved: [] });
      // Another row of the name before it, and a document that comes first by its name and gives the same months.
      await kept.put(
        'plan.md',
        `${plan('412').replace('| Residential', '| Complaints | Lower | 9 | 8 |\n| Residential')}| Complaints | Lower | 5 | 4 |\n`,
      );
      await kept.put('a-flash.md', plan('398').replace('Quarter 3 update', 'Quarter 3 flash'));
      expect(moved(await bot.keeper.reload({ by: 'Owen' }))).toEqual({
        added: expect.arrayContaining(['Complaints', 'Residential burglary']),
        gone: [],
        moved: [],
      });
    });

    it('are told of a document under a new name', async () => {
      const bot = await kept.started();
      await kept.takeAway('plan.md');
      await kept.put('plan-2.md', plan('398'));
      expect(moved(await bot.keeper.reload({ by: 'Owen' }))).toMatchObject({ added: [], gone: [], moved: [{ before: '412', now: '398' }] });
    });
  });

  describe('what comes into the folder while it is read', () => {
    it('is read by a reload that waits for the one under way', async () => {
      let goOn = (): void => undefined;
      const held = new Promise<void>((done) => (goOn = done));
      let reached = (): void => undefined;
      const begun = new Promise<void>((done) => (reached = done));
      let slow = false;
      const reading: Reading = {
        ...readHere,
        read: async (...args) => {
          if (slow) {
            reached();
            await held;
          }
          return readHere.read(...args);
        },
      };
      const bot = await kept.started({ reading });
      slow = true;
      await kept.put('plan.md', plan('398'));
      const first = bot.keeper.reload({ by: 'Priya' });
      await begun;
      await kept.put('extra.md', '# Westmere Police Victims Plan 2023-24\n\n### 9.1 One more\n\nQ3 update\n\n- Begun.\n');
      const second = bot.keeper.reload({ by: 'Owen', afterOthers: true });
      const noticed = bot.keeper.reloadWhenChanged('a change in the folder');
      goOn();
      expect((await first).kind).toBe('swapped');
      expect(did(await first)).not.toHaveProperty('extra.md');
      // Of the two that waited one reads it, and who asked is told what was read.
      expect(did(await second)['extra.md']).toBe('read');
      expect(['same', 'swapped']).toContain((await noticed)?.kind);
      expect(bot.current.get().ofKind.objective.map(({ number }) => number)).toContain('9.1');
    });
  });
});
