import { burglary, did, KeptPlan, plan, roads } from './builders/kept-plan';
import { onEachDatabase } from './store/on-each-database';

onEachDatabase((place) => {
  let kept: KeptPlan;
  beforeEach(async () => {
    kept = await KeptPlan.begin(place());
  });
  afterEach(() => kept.end());

  describe('a reload that would lose much', () => {
    it('of a folder that was emptied asks first, and does it when told to', async () => {
      const bot = await kept.started();
      await Promise.all([kept.takeAway('plan.md'), kept.takeAway('roads.md')]);
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
      const bot = await kept.started();
      await kept.takeAway('plan.md');
      const first = await bot.keeper.reload({ by: 'Owen' });
      await kept.takeAway('roads.md');
      expect(first.kind).toBe('asks');
      expect((await bot.keeper.reload({ by: 'Owen', anyway: first.kind === 'asks' ? first.folder : '' })).kind).toBe('asks');
      expect(burglary(bot)).toBe('412');
    });

    it('asks when most documents cannot be read, though what they said would stay', async () => {
      const bot = await kept.started();
      await Promise.all([kept.put('plan.md', Buffer.from([0, 1, 2])), kept.put('roads.md', Buffer.from([0, 1, 2]))]);
      expect(await bot.keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'asks', drops: [{ of: 'documents', lost: 2, had: 2 }] });
    });

    it('asks when a document is there and gives next to nothing any more', async () => {
      const bot = await kept.started();
      await kept.put('plan.md', 'The plan has moved to the intranet.');
      expect(await bot.keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'asks', drops: [{ of: 'objectives' }, { of: 'measures' }] });
    });

    it('is told of once by itself, and typed "anyway" means just the folder that was told of', async () => {
      const bot = await kept.started();
      await kept.takeAway('plan.md');
      expect((await bot.keeper.reloadWhenChanged('a change'))?.kind).toBe('asks');
      expect(await bot.keeper.reloadWhenChanged('a change')).toBeUndefined();
      await kept.put('more.md', 'Something else.');
      expect((await bot.keeper.reload({ by: 'Owen', anyway: true })).kind).toBe('asks');
      expect((await bot.keeper.reload({ by: 'Owen', anyway: true })).kind).toBe('swapped');
    });

    it('is told of again when the folder was well in between, by one look of two at once', async () => {
      const bot = await kept.started();
      const look = (): Promise<unknown> => bot.keeper.reloadWhenChanged('a change').then((end) => end?.kind);
      await kept.takeAway('plan.md');
      expect((await Promise.all([look(), look()])).filter((kind) => kind !== undefined)).toEqual(['asks']);
      await kept.put('plan.md', plan('412'));
      expect(await look()).toBeUndefined();
      // What was asked about is gone with it.
      await kept.takeAway('plan.md');
      expect((await bot.keeper.reload({ by: 'Owen', anyway: true })).kind).toBe('asks');
      await kept.put('plan.md', plan('412'));
      await look();
      await kept.takeAway('plan.md');
      expect(await look()).toBe('asks');
    });

    it('that failed by itself is tried again, and makes no "anyway" of it', async () => {
      const bot = await kept.started();
      await kept.takeAway('plan.md');
      const take = jest.spyOn(kept.store.lease, 'take').mockRejectedValueOnce(new Error('no database'));
      expect((await bot.keeper.reloadWhenChanged('a change'))?.kind).toBe('failed');
      take.mockRestore();
      expect((await bot.keeper.reload({ by: 'Owen', anyway: true })).kind).toBe('asks');
      expect((await bot.keeper.reloadWhenChanged('a change'))?.kind).toBe('asks');
    });

    it('does not count again what was unreadable before', async () => {
      const bot = await kept.started();
      await kept.put('roads.md', Buffer.from([0, 1, 2]));
      await kept.put('victims.md', roads.replace('3.1', '5.1').replace('Roads', 'Victims'));
      await bot.keeper.reload({ by: 'Owen' });
      await kept.put('victims.md', Buffer.from([0, 1, 2]));
      expect((await bot.keeper.reload({ by: 'Owen' })).kind).toBe('swapped');
      await kept.put('plan.md', plan('398'));
      expect((await bot.keeper.reload({ by: 'Owen' })).kind).toBe('swapped');
      expect(burglary(bot)).toBe('398');
    });

    it('of a folder that is not there fails with what to do', async () => {
      const bot = await kept.started();
      await kept.knowledge.remove();
      expect(await bot.keeper.reload({ by: 'Owen' })).toMatchObject({ kind: 'failed', code: 'missing-folder' });
      expect(burglary(bot)).toBe('412');
    });
  });

  describe('undo', () => {
    it('goes back to the reading before, also after a restart, and stays there', async () => {
      const bot = await kept.started();
      await kept.put('plan.md', plan('398'));
      await bot.keeper.reload({ by: 'Owen' });
      const later = await kept.restarted();
      expect(burglary(later)).toBe('398');
      expect(await later.keeper.undo({ by: 'Priya' })).toMatchObject({
        kind: 'undone',
        report: { changes: { measures: { moved: [{ before: '398', now: '412' }] } } },
      });
      expect(burglary(later)).toBe('412');
      const again = await kept.restarted();
      expect(burglary(again)).toBe('412');
      expect(await again.keeper.reloadWhenChanged('a change in the folder')).toBeUndefined();
      // Asked for, the folder is read as it is.
      const end = await again.keeper.reload({ by: 'Owen' });
      expect(end.kind).toBe('swapped');
      expect(did(end)).toEqual({ 'plan.md': 'read', 'roads.md': 'unchanged' });
      expect(burglary(again)).toBe('398');
    });

    it('after an undo a newer change of the folder is taken up', async () => {
      const bot = await kept.started();
      await kept.put('plan.md', plan('398'));
      await bot.keeper.reload({ by: 'Owen' });
      await bot.keeper.undo({ by: 'Owen' });
      await kept.put('plan.md', plan('377'));
      expect((await bot.keeper.reloadWhenChanged('a change in the folder'))?.kind).toBe('swapped');
      expect(burglary(bot)).toBe('377');
    });

    it('goes no further back than there is', async () => {
      const bot = await kept.started();
      await kept.put('plan.md', plan('398'));
      await bot.keeper.reload({ by: 'Owen' });
      expect((await bot.keeper.undo({ by: 'Owen' })).kind).toBe('undone');
      expect((await bot.keeper.undo({ by: 'Owen' })).kind).toBe('nothing');
    });

    it('does not take back what another state of the program read', async () => {
      await kept.started();
      const later = await kept.restarted({ program: 'program-2' });
      await kept.put('plan.md', plan('398'));
      await later.keeper.reload({ by: 'Owen' });
      expect((await later.keeper.undo({ by: 'Owen' })).kind).toBe('undone');
      expect((await later.keeper.undo({ by: 'Owen' })).kind).toBe('other-program');
    });

    it('takes back the last reload, whichever process did it', async () => {
      const bot = await kept.started();
      const other = await kept.started({ holder: 'process-2' });
      for (const figure of ['398', '377']) {
        await kept.put('plan.md', plan(figure));
        await other.keeper.reload({ by: 'Owen' });
      }
      expect((await bot.keeper.undo({ by: 'Priya' })).kind).toBe('undone');
      expect(burglary(bot)).toBe('398');
    });

    it('undoes just the reload that is meant, though another process does it or it is meant twice', async () => {
      const bot = await kept.started();
      const other = await kept.started({ holder: 'process-2' });
      const ids: string[] = [];
      for (const figure of ['398', '377']) {
        await kept.put('plan.md', plan(figure));
        const end = await bot.keeper.reload({ by: 'Owen' });
        ids.push('report' in end ? end.report.id : '');
      }
      expect((await other.keeper.undo({ by: 'Owen', expected: ids[0]! })).kind).toBe('changed');
      expect((await other.keeper.undo({ by: 'Owen', expected: ids[1]! })).kind).toBe('undone');
      expect((await bot.keeper.undo({ by: 'Owen', expected: ids[1]! })).kind).toBe('changed');
      expect([burglary(bot), burglary(other)]).toEqual(['398', '398']);
    });

    it('that would lose much asks first, naming documents too, and does it for the reading it asked about', async () => {
      const bot = await kept.started();
      for (const at of [1, 2, 3]) await kept.put(`more-${at}.md`, roads.replace('3.1', `${at + 5}.1`).replace('Roads', 'Victims'));
      await bot.keeper.reload({ by: 'Owen' });
      const asked = await bot.keeper.undo({ by: 'Owen' });
      expect(asked).toMatchObject({ kind: 'asks', drops: expect.arrayContaining([{ of: 'documents', lost: 3, had: 5 }]) });
      expect(bot.current.get().documents).toHaveLength(5);
      const { to, from } = asked as { to: string; from: string };
      expect((await bot.keeper.undo({ by: 'Owen', anyway: 'another', expected: from })).kind).toBe('asks');
      expect((await bot.keeper.undo({ by: 'Owen', anyway: to, expected: from })).kind).toBe('undone');
      expect(bot.current.get().documents).toHaveLength(2);
    });
  });
});
