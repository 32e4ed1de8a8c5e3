import { minutesAfter, NOON, onEachDatabase, withDatabase, withStore } from './on-each-database';

const sam = { objectId: '11111111-2222-3333-4444-555555555555', name: 'Sam Lee' };
const priya = { name: 'Priya Shah' };

onEachDatabase((place) => {
  it('stand apart from what admins did, the newest first', async () => {
    await withStore(place(), async ({ audit }) => {
      const act = await audit.begin({ at: NOON, who: priya, act: 'reload' });
      await audit.refuse({ at: NOON, who: sam, act: 'reload' });
      await audit.refuse({ at: minutesAfter(1), who: { name: 'Somebody\0' }, act: 'see gaps', detail: 'Not found out.' });
      expect((await audit.last(20)).map(({ id }) => id)).toEqual([act]);
      expect(await audit.refusals(20)).toEqual(
        [
          ...[{ at: minutesAfter(1), who: { name: 'Somebody' }, act: 'see gaps', detail: 'Not found out.' }],
          ...[{ at: NOON, who: sam, act: 'reload' }],
        ].map((refusal) => ({ ...refusal, id: expect.any(String), outcome: 'refused', times: 1 })),
      );
      expect(await audit.refusals(1)).toHaveLength(1);
    });
  });

  it('are one row a person, act and hour, with how often', async () => {
    await withStore(place(), async ({ audit }) => {
      await Promise.all([0, 1, 59].map((minute) => audit.refuse({ at: minutesAfter(minute), who: sam, act: 'reload' })));
      await audit.refuse({ at: NOON, who: priya, act: 'reload' });
      await audit.refuse({ at: NOON, who: sam, act: 'see audit' });
      await audit.refuse({ at: minutesAfter(60), who: sam, act: 'reload' });
      const counted = (await audit.refusals(20)).map(({ who, act, times }) => `${who.name}, ${act}: ${times}`);
      expect(counted).toEqual(['Sam Lee, reload: 1', 'Sam Lee, see audit: 1', 'Priya Shah, reload: 1', 'Sam Lee, reload: 3']);
    });
  });

  it('never push out what admins did, and are 500 at most', async () => {
    await withStore(place(), async ({ audit }) => {
      await audit.begin({ at: NOON, who: priya, act: 'reload' });
      const row = { act: 'reload', hour: '2018-01-15T12', at: NOON.toISOString(), times: 1 } as const;
      const many = Array.from({ length: 600 }, (_, nth) => ({ ...row, person: `p${nth}`, name: `Person ${nth}` }));
      await withDatabase(place(), (db) => db.insertInto('refusal').values(many).execute());
      await audit.refuse({ at: NOON, who: sam, act: 'reload' });
      const left = await audit.refusals(1_000);
      expect(left).toHaveLength(500);
      expect(left[0]?.who).toEqual(sam);
      expect(await audit.last(20)).toHaveLength(1);
    });
  });
});
