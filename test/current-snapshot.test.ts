import { CurrentSnapshot, NotLoaded } from '../src/current-snapshot';
import { aSnapshotOf } from './builders/snapshots';
import { anObjective } from './builders/records';

test('before the documents are read there is no health, and a question is refused with what to do', () => {
  const current = new CurrentSnapshot();
  expect(current.health()).toBeUndefined();
  expect(() => current.get()).toThrow(NotLoaded);
  expect(new NotLoaded()).toMatchObject({ code: 'not-loaded', message: expect.stringContaining('Ask again') });
});

test('a snapshot that is put in is the one that is asked', () => {
  const current = new CurrentSnapshot();
  const snapshot = aSnapshotOf({ file: 'plan.md', records: [anObjective()] });
  current.replace(snapshot);
  expect(current.get()).toBe(snapshot);
  expect(current.health()).toEqual({ version: snapshot.version, documents: 1, records: 1 });
});
