import { sql } from 'kysely';
import { allowed } from '../../dialogs/allowed';
import { auditDialog } from '../../dialogs/audit';
import { writtenDown } from '../../dialogs/written-down';
import { buildSnapshot } from '../../src/library/snapshot';
import { aTurn, said } from '../builders/turns';
import { onEachDatabase, withDatabase, withStore, type Place } from '../store/on-each-database';
import { aGapsDesk } from './gaps-desk';

const turn = aTurn(said('reload'));
const nothing = buildSnapshot([]);
const breakAudit = (place: Place): Promise<unknown> => withDatabase(place, (db) => sql`drop table audit`.execute(db));

onEachDatabase((place) => {
  it('an act whose end cannot be written was done all the same', async () => {
    await withStore(place(), async (store) => {
      const result = writtenDown(turn, store, { act: 'reload' }, async () => {
        await breakAudit(place());
        return { outcome: 'done', result: 'swapped' };
      });
      expect(await result).toBe('swapped');
    });
  });

  it('of an act that failed and whose end cannot be written, the first error is told', async () => {
    await withStore(place(), async (store) => {
      const failing = writtenDown(turn, store, { act: 'reload' }, async () => {
        await breakAudit(place());
        throw new Error('the folder is gone');
      });
      await expect(failing).rejects.toThrow('the folder is gone');
    });
  });

  it('what cannot be written beforehand is not done', async () => {
    await withStore(place(), async (store) => {
      await breakAudit(place());
      let done = false;
      const act = writtenDown(turn, store, { act: 'reload' }, () => Promise.resolve({ outcome: 'done', result: (done = true) }));
      await expect(act).rejects.toThrow(/audit/);
      expect(done).toBe(false);
    });
  });

  it('attempts, however many, leave what admins did in sight', async () => {
    await withStore(place(), async (store) => {
      const deskOf = (role: 'admin' | 'unsure') => {
        const { desk } = aGapsDesk(nothing, { role });
        return { ...desk, admin: { ...desk.admin!, audit: store.audit } };
      };
      await writtenDown(turn, store, { act: 'reload' }, () => Promise.resolve({ outcome: 'done', result: undefined }));
      for (let nth = 0; nth < 25; nth++) expect(await allowed(turn, deskOf('unsure'), 'reload')).toBeDefined();
      const [reply] = (await auditDialog(aTurn(said('audit')), deskOf('admin'))) ?? [];
      expect(reply?.text).toMatch(
        /^The one thing done so far\n\n- reload: done \(.*\)\n\nTried without being an admin:\n- reload: 25 times \(.*It could not be found out.*\)$/s,
      );
    });
  });
});
