import { minutesAfter, NOON, onEachDatabase, withStore } from './on-each-database';

const read = { title: 'Q3', records: { measure: 21 }, notes: [{ code: 'x' }] };
const understand = (plain: unknown): typeof read | undefined =>
  typeof plain === 'object' && plain !== null && 'title' in plain ? (plain as typeof read) : undefined;
const bytes = Uint8Array.from({ length: 100_000 }, (_, nth) => nth % 256);
const document = { id: 'r1', name: 'Q3 report.docx', bytes, at: NOON, by: 'Priya Shah', read };

onEachDatabase((place) => {
  it('has a document as it came, also after the end of the process', async () => {
    await withStore(place(), (store) => store.quarantine(understand).put(document));
    await withStore(place(), async (store) => {
      const shelf = store.quarantine(understand);
      const got = await shelf.get('r1');
      expect(got).toEqual({ ...document, bytes: expect.anything() });
      expect(Buffer.from(got!.bytes).equals(Buffer.from(bytes))).toBe(true);
      expect(await shelf.get('r2')).toBeUndefined();
      expect(await store.quarantine(() => undefined).get('r1')).toBeUndefined();
    });
  });

  it('gives it to whoever removes it first', async () => {
    await withStore(place(), async (store) => {
      const shelf = store.quarantine(understand);
      await shelf.put(document);
      const removed = await Promise.all([shelf.remove('r1'), shelf.remove('r1')]);
      expect(removed.sort()).toEqual([false, true]);
      expect(await shelf.get('r1')).toBeUndefined();
    });
  });

  it('forgets what came before', async () => {
    await withStore(place(), async (store) => {
      const shelf = store.quarantine(understand);
      await shelf.put(document);
      await shelf.put({ ...document, id: 'r2', at: minutesAfter(5) });
      expect(await shelf.forget(minutesAfter(5))).toBe(1);
      expect(await shelf.get('r1')).toBeUndefined();
      expect(await shelf.get('r2')).toBeDefined();
    });
  });
});
