import { buildSnapshot } from '../../src/library/snapshot';
import { quarter } from '../../src/plan/period';
import { someFacts } from '../builders/blocks';
import { aMeasure, anObjective, anUpdate } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';

const records = [anObjective(), anUpdate({ objective: anObjective().id }), aMeasure()];
const plan = { file: 'plan.md', records };

describe('a snapshot', () => {
  it('of the same documents has the same version', () => {
    const version = aSnapshotOf(plan).version;
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(aSnapshotOf({ file: 'plan.md', records: structuredClone(records) }).version).toBe(version);
  });
  it('of other words has another', () => {
    const changed = aSnapshotOf({ file: 'plan.md', records: [...records.slice(0, 2), aMeasure({ status: 'Amber' })] });
    expect(changed.version).not.toBe(aSnapshotOf(plan).version);
  });

  it('cannot be changed', () => {
    const snapshot = aSnapshotOf(plan);
    expect(Object.isFrozen(snapshot)).toBe(true);
    expect(Object.isFrozen(snapshot.records)).toBe(true);
    expect(snapshot.records.every((record) => Object.isFrozen(record))).toBe(true);
    expect(() => Object.assign(snapshot.records[0] ?? {}, { title: 'Another' })).toThrow(TypeError);
  });
  it('has every record by its id, in the index and on a sheet', () => {
    const snapshot = aSnapshotOf(plan);
    for (const record of snapshot.records) {
      expect(snapshot.byId.get(record.id)).toBe(record);
      expect(snapshot.entries.has(record.id)).toBe(true);
      expect(snapshot.sheets.has(record.id)).toBe(true);
    }
    expect(snapshot.order).toHaveLength(snapshot.records.length);
  });

  it('is searched for the lead that only an earlier quarter names, and for no status but the newest', () => {
    const older = anObjective({ period: quarter(2023, 2), lead: 'Head of Crime', status: 'Red' });
    const { entries } = aSnapshotOf({ file: 'q2.md', records: [older] }, { file: 'q3.md', records: [anObjective({ status: 'Amber' })] });
    expect(entries.get(older.id)?.text).toBe('Amber · Head of Crime');
  });

  it('names the documents in order, with what each gave', () => {
    const { documents } = aSnapshotOf(plan, { file: 'empty.md', records: [] });
    expect(documents.map(({ file, records: count }) => [file, count])).toEqual([
      ['plan.md', 3],
      ['empty.md', 0],
    ]);
  });
  it('names a failed document with its reason and no facts', () => {
    const note = { code: 'empty', message: 'bad.md is empty.' };
    const { documents, records: kept } = buildSnapshot([
      { file: 'bad.md', failed: [note] },
      { file: 'plan.md', extracted: { facts: { ...someFacts, file: 'plan.md' }, records, notes: [] } },
    ]);
    expect(documents[0]).toEqual({ file: 'bad.md', records: 0, notes: [note] });
    expect(kept).toHaveLength(3);
  });
  it('may hold nothing', () => expect(buildSnapshot([])).toMatchObject({ documents: [], records: [] }));
});
