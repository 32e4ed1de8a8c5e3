import { createLog } from '../../src/log';
import { minutesAfter, NOON, onEachDatabase, withDatabase, withStore } from './on-each-database';

const priya = { objectId: '11111111-2222-3333-4444-555555555555', name: 'Priya Shah' };

onEachDatabase((place, kind) => {
  it('gives back what was done, the newest first', async () => {
    await withStore(place(), async ({ audit }) => {
      const first = await audit.begin({ at: NOON, who: priya, act: 'keep document', on: 'q3.docx' });
      await audit.end(first, 'done', 'It replaced q3.docx.');
      await audit.begin({ at: minutesAfter(1), who: { name: 'Somebody' }, act: 'reload' });
      expect(await audit.last(20)).toEqual([
        { id: expect.any(String), at: minutesAfter(1), who: { name: 'Somebody' }, act: 'reload', outcome: 'begun' },
        { id: first, at: NOON, who: priya, act: 'keep document', on: 'q3.docx', outcome: 'done', detail: 'It replaced q3.docx.' },
      ]);
      expect(await audit.last(1)).toHaveLength(1);
    });
  });

  it('says of an act whose process ended that it was interrupted', async () => {
    await withStore(place(), async ({ audit }) => {
      await audit.begin({ at: NOON, who: priya, act: 'reload' });
      await audit.end(await audit.begin({ at: NOON, who: priya, act: 'see audit' }), 'done');
    });
    const outcomes = async (minutes: number): Promise<readonly string[]> =>
      withStore(
        place(),
        async ({ audit, settle }) => {
          // Until then the process that began it may be running.
          if (kind === 'sqlite' && minutes === 15) expect((await audit.last(20)).map(({ outcome }) => outcome)).toContain('begun');
          await settle();
          return (await audit.last(20)).map(({ outcome }) => outcome);
        },
        { now: () => minutesAfter(minutes) },
      );
    // Another process may have begun it, where there can be another.
    expect(await outcomes(15)).toEqual(['done', kind === 'sqlite' ? 'interrupted' : 'begun']);
    expect(await outcomes(16)).toEqual(['done', 'interrupted']);
  });

  it('keeps the newest 5,000', async () => {
    await withStore(place(), async ({ audit }) => {
      const first = Number(await audit.begin({ at: NOON, who: priya, act: 'reload' }));
      const old = { at: NOON.toISOString(), name: 'Priya Shah', act: 'reload', outcome: 'done' } as const;
      await withDatabase(place(), (db) =>
        db
          .insertInto('audit')
          .values([-4_999, -4_998].map((behind) => ({ ...old, id: first + behind })))
          .execute(),
      );
      const next = Number(await audit.begin({ at: NOON, who: priya, act: 'reload' }));
      expect((await audit.last(10)).map(({ id }) => Number(id))).toEqual([next, first, next - 4_999]);
    });
  });

  it('does not throw when the end of an act cannot be written, and says so in the log', async () => {
    const said: string[] = [];
    const log = createLog('error', { write: (line) => void said.push(line) });
    await withStore(
      place(),
      async ({ audit }) => {
        const id = await audit.begin({ at: NOON, who: priya, act: 'reload' });
        await withDatabase(place(), async (db) => {
          await db.schema.dropTable('audit').execute();
          await db.schema.dropTable('refusal').execute();
        });
        await audit.end(id, 'done');
        await audit.refuse({ at: NOON, who: priya, act: 'reload' });
        await expect(audit.begin({ at: NOON, who: priya, act: 'reload' })).rejects.toThrow(/audit/);
      },
      { log },
    );
    expect(said.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual(['audit-not-ended', 'refusal-not-kept']);
  });

  it('takes any text that people write', async () => {
    await withStore(place(), async ({ audit }) => {
      await audit.begin({ at: NOON, who: { name: 'N\0ul 🚓' }, act: 'add to glossary', on: 'x'.repeat(999) + '🚓' });
      expect((await audit.last(1))[0]).toMatchObject({ who: { name: 'Nul 🚓' }, on: 'x'.repeat(999) });
    });
  });
});
