import { DocumentError } from '../src/documents/document-error';
import { readHere, type Reading } from '../src/library/reading';
import { burglary, KeptPlan, plan } from './builders/kept-plan';
import { onEachDatabase } from './store/on-each-database';

onEachDatabase((place) => {
  let kept: KeptPlan;
  beforeEach(async () => {
    kept = await KeptPlan.begin(place());
  });
  afterEach(() => kept.end());

  describe('a start', () => {
    it('takes what is stored while the folder is as it was, and reads no document', async () => {
      const bot = await kept.started();
      const never: Reading = { ...readHere, read: () => Promise.reject(new Error('It was read')) };
      const later = await kept.restarted({ reading: never });
      expect(later.current.get().version).toBe(bot.current.get().version);
      expect(later.current.get().records).toEqual(bot.current.get().records);
    });

    it('reads a folder that was changed while the bot was down', async () => {
      await kept.started();
      await kept.put('plan.md', plan('398'));
      expect(burglary(await kept.restarted())).toBe('398');
    });

    it('goes on with what is stored when the folder would lose most of it, or is gone', async () => {
      await kept.started();
      await kept.takeAway('plan.md');
      await kept.takeAway('roads.md');
      expect(burglary(await kept.restarted())).toBe('412');
      expect(kept.data.logged).toContainEqual(expect.objectContaining({ code: 'start-kept-before' }));
      await kept.knowledge.remove();
      expect(burglary(await kept.restarted())).toBe('412');
      expect(kept.data.logged).toContainEqual(expect.objectContaining({ code: 'missing-folder' }));
    });

    it('waits for another process that reads, and takes over what it read', async () => {
      let goOn = (): void => undefined;
      const held = new Promise<void>((done) => (goOn = done));
      const slow: Reading = { ...readHere, read: async (...args) => (await held, readHere.read(...args)) };
      const other = kept.keeper({ reading: slow, holder: 'process-2' });
      const first = other.keeper.start();
      await new Promise((done) => setTimeout(done, 50));
      const second = kept.started({ reading: { ...readHere, read: () => Promise.reject(new Error('It was read twice')) } });
      goOn();
      await first;
      expect(burglary(await second)).toBe('412');
    });

    it('reads again what could not be read for a moment', async () => {
      const late: Reading = {
        ...readHere,
        read: (file, onShare) =>
          file.name === 'roads.md'
            ? Promise.reject(new DocumentError('too-slow', 'roads.md took too long.'))
            : readHere.read(file, onShare),
      };
      const bot = await kept.started({ reading: late });
      expect(bot.current.get().ofKind.objective).toHaveLength(2);
      const later = await kept.restarted();
      expect(later.current.get().ofKind.objective).toHaveLength(3);
    });

    it('goes on with what is stored when it cannot keep what it read', async () => {
      await kept.started();
      await kept.put('plan.md', plan('398'));
      await kept.store.close();
      kept.store = await kept.data.open();
      jest.spyOn(kept.store.snapshots, 'keep').mockRejectedValueOnce(new Error('disk full'));
      expect(burglary(await kept.started())).toBe('412');
      expect(kept.data.logged).toContainEqual(expect.objectContaining({ code: 'start-not-read' }));
    });

    it('with nothing stored needs a folder of use', async () => {
      await kept.takeAway('plan.md');
      await kept.takeAway('roads.md');
      await expect(kept.started()).rejects.toMatchObject({ code: 'empty-folder' });
    });

    it('takes over what another process made current', async () => {
      const bot = await kept.started();
      const other = await kept.started({ holder: 'process-2' });
      await kept.put('plan.md', plan('398'));
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
