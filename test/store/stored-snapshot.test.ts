import { readingOfText } from '../../src/store/stored-snapshot';
import { extracted } from './kept-snapshots';

test('a reading is what it was before it was kept', () => {
  expect(readingOfText(JSON.stringify(extracted('a')))).toStrictEqual(extracted('a'));
});

test('a reading is looked at from outside only, however many records it has', () => {
  const records = new Array(1_000).fill({ written: 'by the program that its key names' });
  expect(readingOfText(JSON.stringify({ facts: {}, records, notes: [] }))).toEqual({ facts: {}, records, notes: [] });
});

test.each([
  'no JSON',
  'null',
  '[]',
  '{}',
  '{"facts":{},"records":{},"notes":[]}',
  '{"facts":[],"records":[]}',
  '{"records":[],"notes":[]}',
])('%s is no reading', (text) => {
  expect(readingOfText(text)).toBeUndefined();
});
