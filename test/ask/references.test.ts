import { findReferences } from '../../src/ask/references';

const known = new Set(['1.3', '2.1', '2.6', '4.3', '4.5', '5.3', 'P4', '3.5', '1a', 'PP3.3', 'A4', 'D', 'SA2']);

describe('numbers of objectives, themes and sections', () => {
  it.each([
    ['gimme 2.6', 'either', '2.6'],
    ['4.3', 'either', '4.3'],
    ['Objective 4.5 Qtr 3 summary', 'objective', '4.5'],
    ['obj 3.5 ??', 'objective', '3.5'],
    ['the PCC 2.1 theme', 'theme', '2.1'],
    ['theme 2.4', 'theme', '2.4'],
    ["PCC's theme 5.3", 'theme', '5.3'],
    ['which objs link to theme P4', 'theme', 'P4'],
    ['pcc priority P4', 'theme', 'P4'],
    ['key aim 3', 'theme', '3'],
    ['1a', 'either', '1a'],
    ['pp3.3 position', 'either', 'PP3.3'],
    ['what mission is a4', 'either', 'A4'],
    ['commitment 2.3', 'objective', '2.3'],
    ['objective 1A q3 update', 'objective', '1a'],
    ['which objectives come under theme D', 'theme', 'D'],
    ['pledge 4', 'theme', '4'],
    ['strategic aim sa2', 'theme', 'SA2'],
    ['show all section 1 objectives please', 'section', '1'],
  ])('%s', (text, kind, number) => expect(findReferences(text, known).map((found) => found.reference)).toMatchObject([{ kind, number }]));

  it.each(['rate of 7.2%', '£4.5m', '4.5%', 'how much is 9.9', '2020', 'in 2.1.3', 'q3', 'theme a day', '24h custody', 'covid 19', '1b'])(
    '%s names none',
    (text) => expect(findReferences(text, known)).toEqual([]),
  );
});
