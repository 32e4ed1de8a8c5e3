import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';

const page = (cell: string, head = '<th>Current</th>'): string =>
  `<h1>Orrelshire Police Delivery Plan 2024-25: Quarter 2 update</h1><table><tr><th>Measure</th><th>Comparison</th>${head}</tr><tr><td>Burglary</td><td>50</td>${cell}</tr></table>`;
const currentIn = async (text: string, name = 'plan.html'): Promise<readonly (string | undefined)[]> =>
  extract(await readDocument({ name, bytes: Buffer.from(text) })).records.flatMap((record) =>
    record.kind === 'measure' ? [record.current?.text] : [],
  );

describe('a figure in a cell', () => {
  it('ends before the raised mark of a footnote', async () => {
    expect(await currentIn(page('<td>45<sup>2</sup></td>'))).toEqual(['45']);
    const markdown =
      '# Orrelshire Police Delivery Plan 2024-25: Quarter 2 update\n\n| Measure | Comparison | Current |\n|---|---|---|\n| Burglary | 50 | 45<sup>2</sup> |\n';
    expect(await currentIn(markdown, 'plan.md')).toEqual(['45']);
  });

  it.each(['<td>45<br>6</td>', '<td><p>45</p><p>6</p></td>'])('is not put together of two lines: %s', async (cell) => {
    expect(await currentIn(page(cell))).not.toContain('456');
  });

  it.each(['style="display:none"', 'hidden'])('is not one that nobody sees: %s', async (hiding) => {
    expect(await currentIn(page(`<td ${hiding}>999</td><td>45</td>`, `<th ${hiding}>Latest</th><th>Current</th>`))).toEqual(['45']);
  });
});
