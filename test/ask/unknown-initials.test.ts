import { ask } from '../../src/ask/ask';
import { anUpdate } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';

const snapshot = aSnapshotOf({
  file: 'plan.md',
  records: [anUpdate({ text: 'Two panels met.' }), anUpdate({ text: 'Burglary patrols doubled.' })],
});

test('initials that stand nowhere are no slip in an ordinary word', () => {
  expect(ask('TWOC', undefined, snapshot).answer.kind).toBe('not-recorded');
  expect(ask('BURGLERY', undefined, snapshot).answer.kind).not.toBe('not-recorded');
});
