import { spotOf } from '../../src/plan/citation';
import { read } from '../builders/documents';
import { aCitation } from '../builders/citations';

it('counts the tables of a web page and their rows', async () => {
  const row = (text: string): string => `<tr><td>${text}</td><td>1</td></tr>`;
  const { blocks } = await read(`<p>Before</p><table>${row('A')}${row('B')}</table><table>${row('C')}</table>`, 'page.html');
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(([first]) => first ?? []) : []));
  expect(cells.map(({ text, place }) => `${text}: ${spotOf(aCitation(place))}`)).toEqual([
    'A: table 1, row 1',
    'B: table 1, row 2',
    'C: table 2, row 1',
  ]);
});
