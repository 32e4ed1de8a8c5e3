import type { Cell } from '../../src/documents/block';
import { gridBlocks } from '../../src/documents/grid-blocks';
import { outlined } from '../builders/workbooks';

/** Rows of a sheet as text, cells parted by bars, "-" for an empty one. */
function sheetOf(...rows: readonly string[]): Cell[][] {
  return rows.map((row, at) =>
    row.split('|').map((cell) => ({ text: cell.trim().replace(/^-$/, ''), blocks: [], place: { row: at + 1 } })),
  );
}

const tablesIn = (...rows: readonly string[]): string[][] => gridBlocks(sheetOf(...rows)).map((block) => outlined([block]));

it('takes lines above a table as paragraphs, the nearest title as its caption', () => {
  const [title, remark, table] = gridBlocks(
    sheetOf('Burglary by district', 'Figures are provisional.', 'District | Q1', 'Alder | 3', 'Bray | 4'),
  );
  expect(title).toMatchObject({ kind: 'paragraph', text: 'Burglary by district', place: { row: 1 } });
  expect(remark).toMatchObject({ kind: 'paragraph', text: 'Figures are provisional.' });
  expect(table).toMatchObject({ kind: 'table', caption: 'Burglary by district', place: { row: 3 } });
});

it('takes fields above a table as lines', () => {
  expect(tablesIn('Period: | Q1 2024-25', 'Owner: | Head of Performance', 'Measure | Now', 'Theft | 3')).toEqual([
    ['Period: Q1 2024-25'],
    ['Owner: Head of Performance'],
    ['Measure | Now', 'Theft | 3'],
  ]);
});

it('takes a remark under a table out of it, but no measure that has no figure yet', () => {
  expect(tablesIn('Measure | Now', 'Theft | 3', 'Stalking offences | -', 'Source: crime system, 4 July')).toEqual([
    ['Measure | Now', 'Theft | 3', 'Stalking offences | '],
    ['Source: crime system, 4 July'],
  ]);
});

it('parts tables side by side where the right one has labels of its own', () => {
  expect(tablesIn('Measure | Now | - | District | Now', 'Theft | 3 | - | Alder | 1', 'Arson | 4 | - | Bray | 2')).toEqual([
    ['Measure | Now', 'Theft | 3', 'Arson | 4'],
    ['District | Now', 'Alder | 1', 'Bray | 2'],
  ]);
});

it('keeps a column together with its labels across a blank one', () => {
  expect(tablesIn('Measure | - | Now | Then', 'Theft | - | 3 | 2', 'Arson | - | 4 | 1')).toEqual([
    ['Measure |  | Now | Then', 'Theft |  | 3 | 2', 'Arson |  | 4 | 1'],
  ]);
});

it('goes on with a table after a blank row, with the title of its next part', () => {
  expect(tablesIn('Measure | 2022 | 2023', 'Theft | 3 | 2', '-', 'Violence', 'Assault | 5 | 6', '-', 'Total | 8 | 8')).toEqual([
    ['Measure | 2022 | 2023', 'Theft | 3 | 2', 'Violence | ', 'Assault | 5 | 6', 'Total | 8 | 8'].map((row) =>
      row.startsWith('Violence') ? 'Violence' : row,
    ),
  ]);
});

it('begins a new table at a heading of years', () => {
  expect(tablesIn('Measure | Now', 'Theft | 3', 'Arson | 4', '-', 'District | 2023', 'Alder | 1', 'Bray | 2')).toEqual([
    ['Measure | Now', 'Theft | 3', 'Arson | 4'],
    ['District | 2023', 'Alder | 1', 'Bray | 2'],
  ]);
});

it('goes on with a table of words as wide', () => {
  expect(
    tablesIn('Abbreviation | Meaning', 'DA | Domestic abuse', '-', 'CSE | Child sexual exploitation', 'RJ | Restorative justice'),
  ).toHaveLength(1);
});

it('makes no table of lines and of a single field', () => {
  expect(tablesIn('About this workbook', '-', 'Owner | Head of Performance', '-', 'Questions to the team.')).toEqual([
    ['About this workbook'],
    ['Owner: Head of Performance'],
    ['Questions to the team.'],
  ]);
});
