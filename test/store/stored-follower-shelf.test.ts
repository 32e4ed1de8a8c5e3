import { onEachDatabase, withStore } from './on-each-database';

const priya = {
  person: '29:priya',
  objectId: 'o1',
  tenant: 't1',
  reference: { serviceUrl: 'https://example.org', conversation: { id: 'c1' } },
};

onEachDatabase((place) => {
  it('has one entry a person, the last one, also after the end of the process', async () => {
    await withStore(place(), async ({ followers }) => {
      await followers.put({ ...priya, tenant: undefined });
      await followers.put({ person: '29:sam', reference: {} });
      await followers.put(priya);
    });
    await withStore(place(), async ({ followers }) => {
      expect(await followers.all()).toStrictEqual([priya, { person: '29:sam', reference: {} }]);
    });
  });

  it('says whether there was one to remove', async () => {
    await withStore(place(), async ({ followers }) => {
      await followers.put(priya);
      expect(await followers.remove('29:priya')).toBe(true);
      expect(await followers.remove('29:priya')).toBe(false);
      expect(await followers.all()).toEqual([]);
    });
  });
});
