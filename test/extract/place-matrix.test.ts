import { aTable } from '../builders/blocks';
import { measuresIn } from '../builders/measures-in';
import { measuresOf, spotsOf, valuesOf } from '../builders/workbooks';

describe('measures and places without months of their own', () => {
  it('are read with places down the side, for the months of the title', async () => {
    const measures = await measuresOf({
      name: 'Crime by district',
      rows: [
        ['Quarter 2 2024/25'],
        ['District', 'Burglary', 'Robbery', 'Total'],
        ['Alder', 1, 2, 3],
        ['Bray', 4, 5, 9],
        ['Force', 5, 7, 12],
      ],
    });
    expect(valuesOf(measures)).toEqual([
      'Burglary, Alder: 1 2024-07..2024-09',
      'Burglary, Bray: 4 2024-07..2024-09',
      'Burglary, force: 5 2024-07..2024-09',
      'Robbery, Alder: 2 2024-07..2024-09',
      'Robbery, Bray: 5 2024-07..2024-09',
      'Robbery, force: 7 2024-07..2024-09',
    ]);
    expect(spotsOf(measures[4])).toEqual(['Crime by district!C4']);
  });

  it('are read with months in the headings of the measures, side by side', async () => {
    const measures = await measuresOf({
      name: 'Data',
      rows: [
        ['District', 'Burglary Q1 2024/25', null, 'District', 'Robbery Q1 2024/25'],
        ['Alder', 1, null, 'Alder', 5],
        ['Bray', 3, null, 'Bray', 7],
      ],
    });
    expect(valuesOf(measures).slice(1, 3)).toEqual(['Burglary, Bray: 3 2024-04..2024-06', 'Robbery, Alder: 5 2024-04..2024-06']);
  });

  it('are read with places over the columns where the sheet says so, and only there', async () => {
    const rows = [['Quarter 2 2024/25'], ['Measure', 'Alder', 'Bray', 'Force'], ['Burglary', 1, 2, 3], ['Robbery', 4, 5, 9]];
    expect(valuesOf(await measuresOf({ name: 'By LPA', rows }))).toEqual([
      'Burglary, Alder: 1 2024-07..2024-09',
      'Robbery, Alder: 4 2024-07..2024-09',
      'Burglary, Bray: 2 2024-07..2024-09',
      'Robbery, Bray: 5 2024-07..2024-09',
      'Burglary, force: 3 2024-07..2024-09',
      'Robbery, force: 9 2024-07..2024-09',
    ]);
    expect(await measuresOf({ name: 'Workforce', rows })).toEqual([]);
  });

  it('are not seen in grants', () => {
    expect(measuresIn([aTable('Area | Amount', 'Alder | £500', 'Bray | £700')]).measures).toEqual([]);
  });
});
