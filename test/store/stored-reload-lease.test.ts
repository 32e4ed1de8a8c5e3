import { minutesAfter, NOON, onEachDatabase, withStore } from './on-each-database';

onEachDatabase((place, kind) => {
  it('is had by one at a time, for as long as it was taken', async () => {
    await withStore(place(), async ({ lease }) => {
      expect(await lease.take('one', NOON, 60)).toBe(true);
      expect(await lease.take('other', NOON, 60)).toBe(false);
      expect(await lease.take('one', minutesAfter(0.5), 60)).toBe(true);
      expect(await lease.take('other', minutesAfter(1), 60)).toBe(false);
      expect(await lease.take('other', minutesAfter(1.5), 60)).toBe(true);
      expect(await lease.take('one', minutesAfter(1.5), 60)).toBe(false);
    });
  });

  it('is free when its holder lets go of it, and no other can', async () => {
    await withStore(place(), async ({ lease }) => {
      await lease.take('one', NOON, 60);
      await lease.release('other');
      expect(await lease.take('other', NOON, 60)).toBe(false);
      await lease.release('one');
      expect(await lease.take('other', NOON, 60)).toBe(true);
    });
  });

  it('goes to one of many who try at once', async () => {
    await withStore(place(), async ({ lease }) => {
      const got = await Promise.all(Array.from({ length: 8 }, (_, holder) => lease.take(`holder ${holder}`, NOON, 60)));
      expect(got.filter(Boolean)).toHaveLength(1);
    });
  });

  it('is held by no process that ended once this one is known to be alone, where it can be', async () => {
    await withStore(place(), ({ lease }) => lease.take('one', NOON, 60));
    await withStore(place(), async ({ lease, settle }) => {
      expect(await lease.take('other', NOON, 60)).toBe(false);
      await settle();
      expect(await lease.take('other', NOON, 60)).toBe(kind === 'sqlite');
    });
  });
});
