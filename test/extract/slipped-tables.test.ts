import { aHeading, aParagraph, aTable } from '../builders/blocks';
import { figuresIn, measuresIn } from '../builders/measures-in';
import type { Block } from '../../src/documents/block';

const title = aHeading('Performance from April to December 2023 (provisional)');
const codes = (...blocks: readonly Block[]): string[] => measuresIn(blocks).notes.map((note) => note.code);

describe('a table whose values slipped one row up', () => {
  const hate = aTable(
    'Measure | Comparison | December',
    'Increase the confidence of victims to report hate crime | | ',
    ' | 100 | 140',
    'Level of racist crime | 20 | 31',
    'Level of faith related crime | 9 | 12',
    'Level of disability related crime | | ',
    ' | 60 | 75',
    'Level of racist incidents | 8 | 7',
    'Level of faith related incidents | | ',
  );
  const fitting = aParagraph('Hate crime rose in every strand, and so did incidents with the exception of faith related incidents.');
  const right = [
    'Level of racist crime: 100 -> 140',
    'Level of faith related crime: 20 -> 31',
    'Level of disability related crime: 9 -> 12',
    'Level of racist incidents: 60 -> 75',
    'Level of faith related incidents: 8 -> 7',
  ];

  it('gets its values back beside the labels, and says so', () => {
    expect(figuresIn(title, hate, fitting)).toEqual(right);
    expect(figuresIn(title, hate)).toEqual(right);
    const { measures, notes } = measuresIn([title, hate, fitting]);
    expect(measures.every((measure) => measure.realigned?.endsWith('.') && measure.aim?.startsWith('Increase the confidence'))).toBe(true);
    expect(notes.map(({ code, at }) => [code, at])).toEqual([
      ['table-realigned', 'line 5'],
      ['table-realigned', 'line 9'],
    ]);
  });

  it('cites each measure by the line of its label', () => {
    expect(measuresIn([title, hate]).measures.map((measure) => measure.citations[0].line)).toEqual([5, 6, 7, 9, 10]);
  });

  it('gets none where the text under it says that this is wrong too', () => {
    const contrary = aParagraph('Faith related incidents increased and racist incidents decreased.');
    expect(figuresIn(title, hate, contrary)).toEqual([
      ...right.slice(0, 3),
      'Level of racist incidents: none -> none',
      'Level of faith related incidents: none -> none',
    ]);
    expect(codes(title, hate, contrary)).toEqual(['table-realigned', 'table-unclear', 'commentary-disagrees']);
  });

  it('is noted where the text agrees with one row and not with another', () => {
    const mixed = aParagraph('Racist crime increased by 40. Disability related crime decreased.');
    expect(figuresIn(title, hate, mixed)).toEqual(right);
    expect(codes(title, hate, mixed)).toEqual(['table-realigned', 'commentary-disagrees', 'table-realigned']);
  });

  const titled = (...last: readonly string[]): Block =>
    aTable(
      'Measure | Comparison | December',
      'Increase the confidence of victims to report forced marriage | 91 | 92',
      'Level of violent crime | 7 | 0',
      'Level of online crime | 194 | 155',
      ...last,
    );

  it('is found where the title row holds the first values', () => {
    const blocks = [title, titled('Level of rural crime | | '), aParagraph('Violent crime increased by 1 on the year before.')];
    expect(figuresIn(...blocks)).toEqual([
      'Level of violent crime: 91 -> 92',
      'Level of online crime: 7 -> 0',
      'Level of rural crime: 194 -> 155',
    ]);
    expect(measuresIn(blocks).measures.every((measure) => measure.aim?.endsWith('forced marriage'))).toBe(true);
    expect(codes(...blocks)).toEqual(['table-realigned']);
  });

  // A new measure without values yet looks just like it, so that the numbers alone prove nothing.
  it.each([
    ['nothing', ''],
    ['nothing of its rows', 'Recorded crime has increased.'],
    ['what fits the table as it is printed too', 'Online crime decreased.'],
  ])('keeps no values where the text under it says %s', (_, text) => {
    const blocks = [title, titled('Level of rural crime | | '), ...(text === '' ? [] : [aParagraph(text)])];
    expect(figuresIn(...blocks)).toEqual([
      'Increase the confidence of victims to report forced marriage: none -> none',
      'Level of violent crime: none -> none',
      'Level of online crime: none -> none',
      'Level of rural crime: none -> none',
    ]);
    expect(codes(...blocks)).toEqual(['table-unclear']);
    expect(measuresIn(blocks).measures.some((measure) => measure.realigned)).toBe(false);
  });

  it('keeps no values where only the last measure is new', () => {
    const table = aTable(
      'Measure | Comparison | December',
      'Reduce burglary | 100 | 90',
      'Rural crime | 300 | 310',
      'Robbery | 200 | 210',
      'Fraud (new measure) | | ',
    );
    expect(measuresIn([title, table]).measures.map(({ name, aim, current }) => [name, aim, current])).toEqual([
      ['Reduce burglary', 'Reduce burglary', undefined],
      ['Rural crime', undefined, undefined],
      ['Robbery', undefined, undefined],
      ['Fraud (new measure)', undefined, undefined],
    ]);
  });

  it('is left alone where every label has values', () => {
    expect(figuresIn(title, titled('Level of rural crime | 2 | 3'))).toEqual([
      'Increase the confidence of victims to report forced marriage: 91 -> 92',
      'Level of violent crime: 7 -> 0',
      'Level of online crime: 194 -> 155',
      'Level of rural crime: 2 -> 3',
    ]);
    expect(codes(title, titled('Level of rural crime | 2 | 3'))).toEqual([]);
  });

  it('is left alone where the text bears the table out as it is printed', () => {
    const text = aParagraph('Violent crime decreased by 7.');
    expect(figuresIn(title, titled('Level of rural crime | | '), text).slice(1)).toEqual([
      'Level of violent crime: 7 -> 0',
      'Level of online crime: 194 -> 155',
      'Level of rural crime: none -> none',
    ]);
  });

  it('keeps no values where the first row may be the total of the others', () => {
    const table = aTable('Measure | Comparison | December', 'Reduce violence | 100 | 90', 'At home | 60 | 50', 'Elsewhere | | ');
    expect(figuresIn(title, table)).toEqual(['Reduce violence: none -> none', 'At home: none -> none', 'Elsewhere: none -> none']);
    expect(codes(title, table)).toEqual(['table-unclear']);
  });

  it('keeps no values where the first row may be the rate over the others', () => {
    const table = aTable(
      'Measure | Comparison | December',
      'Increase satisfaction | 80% | 82%',
      'Of burglary victims | 85% | 86%',
      'Of theft victims | | ',
    );
    expect(figuresIn(title, table)).toEqual([
      'Increase satisfaction: none -> none',
      'Of burglary victims: none -> none',
      'Of theft victims: none -> none',
    ]);
  });
});

describe('a table that only looks slipped', () => {
  it('has an empty title row and is read as printed', () => {
    const table = aTable(
      'Measure | Comparison | Trial files',
      'Improve the quality of files | | ',
      'Complete | 64% | 65%',
      'Insufficient to proceed | 19% | 20%',
    );
    const { measures, notes } = measuresIn([title, table]);
    expect(measures.map(({ name, current, good }) => [name, current?.text, current?.label, good.way, good.from])).toEqual([
      ['Complete', '65%', 'Trial files', 'up', 'wording'],
      ['Insufficient to proceed', '20%', 'Trial files', 'down', 'wording'],
    ]);
    expect(measures.some((measure) => measure.realigned)).toBe(false);
    expect(notes).toEqual([]);
  });

  it('lacks the values of its last row only', () => {
    const table = aTable(
      'Measure | Comparison | December',
      'Improve the quality of files | | ',
      'Complete | 64% | 65%',
      'Insufficient | | ',
    );
    expect(figuresIn(title, table)).toEqual(['Complete: 64% -> 65%', 'Insufficient: none -> none']);
    expect(codes(title, table)).toEqual(['no-values']);
  });

  it('has more rows of values than labels, so that none can be trusted', () => {
    const table = aTable('Measure | Comparison | December', 'Increase reporting | | ', ' | 5 | 6', 'Crime | 7 | 8', 'Incidents | 9 | 10');
    expect(figuresIn(title, table)).toEqual(['Crime: none -> none', 'Incidents: none -> none']);
    expect(codes(title, table)).toEqual(['table-unclear']);
  });

  it('says n/a where there is no value, which is no empty cell', () => {
    const table = aTable('Measure | Comparison | December', 'Increase reporting | 5 | 6', 'Crime | 7 | 8', 'Incidents | n/a | n/a');
    expect(figuresIn(title, table)).toEqual(['Increase reporting: 5 -> 6', 'Crime: 7 -> 8', 'Incidents: none -> none']);
  });
});
