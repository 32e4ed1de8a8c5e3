import { cellPoints } from '../../src/documents/cell-points';

const pointsOf = (text: string): string[] =>
  cellPoints(text, { sheet: 'Plan', row: 2, cell: 'B2' }).flatMap((one) => (one.kind === 'item' ? [one.text] : []));

it.each([
  ['sentences', 'The hub opened.\nTwo officers joined.', ['The hub opened.', 'Two officers joined.']],
  ['bullets', '• the hub opened\n• two officers joined', ['the hub opened', 'two officers joined']],
  ['numbers', 'P1 Fewer victims\nP2 Visible policing', ['P1 Fewer victims', 'P2 Visible policing']],
  ['sentences with an empty line', 'The hub opened.\n\n48 visits were made', ['The hub opened.', '48 visits were made']],
])('parts %s', (_, text, points) => expect(pointsOf(text)).toEqual(points));

it.each([
  ['one line', 'The hub opened.'],
  ['a title that is wrapped', 'Repeat victims\nof domestic abuse'],
  ['a sentence that is wrapped', 'The hub opened. It has\nTwo officers.'],
  ['a heading of a column', 'Year to date\nActual'],
])('leaves %s whole', (_, text) => expect(pointsOf(text)).toEqual([]));

it('keeps the place of the cell', () => {
  expect(cellPoints('One.\nTwo.', { sheet: 'Plan', row: 2, cell: 'B2' }).map(({ place }) => place.cell)).toEqual(['B2', 'B2']);
});
