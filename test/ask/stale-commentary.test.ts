import { ask } from '../../src/ask/ask';
import type { CommentaryFigure } from '../../src/plan/records';
import { aCitation } from '../builders/citations';
import { count } from '../builders/figures';
import { aMeasure, aReading } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';

const sentence = 'The system shows 1,068 rural crimes, 7 fewer than in the same months of the year before.';
const said: CommentaryFigure = { sentence, figures: [count('1,068'), count('7')], citation: aCitation({}) };

function headlineOf(current: string): string {
  const measure = aMeasure({
    id: 'm/rural',
    name: 'Rural crime',
    aim: 'Reduce rural crime',
    current: aReading(current),
    comparison: aReading('1,075'),
    commentary: sentence,
    commentaryFigures: [said],
  });
  return ask('rural crime figures', undefined, aSnapshotOf({ file: 'm.csv', records: [measure] })).answer.headline;
}

test('where the table was brought up to date and the words beside it were not, the table is the answer', () => {
  expect(headlineOf('1,068')).toContain('1,068');
  expect(headlineOf('1,999')).toMatch(/^Rural crime: 1,999/);
  expect(headlineOf('1,999')).not.toContain('1,068');
});
