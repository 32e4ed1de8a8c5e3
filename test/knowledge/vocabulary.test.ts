import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vocabulary from '../../src/extract/vocabulary';
import { listed, type Words } from '../../src/extract/words';

const readme = readFileSync(join(__dirname, '..', '..', 'knowledge', 'README.md'), 'utf8');

/** Which lists each of the README's tables shows, by the heading it stands under. */
const LISTS: Readonly<Record<string, readonly Words[]>> = {
  Headings: [...Object.values(vocabulary.HEADINGS), vocabulary.OBJECTIVE_LABELS],
  Fields: [...Object.values(vocabulary.FIELDS), vocabulary.THEME_NAMES],
  Ratings: [...Object.values(vocabulary.RATINGS), ...Object.values(vocabulary.DIRECTIONS)],
  'A table of objectives': Object.values(vocabulary.OBJECTIVE_COLUMNS),
  'A table of commitments': Object.values(vocabulary.COMMITMENT_COLUMNS),
  Measures: Object.values(vocabulary.MEASURE_COLUMNS),
  'A table of awards': Object.values(vocabulary.AWARD_COLUMNS),
  'A glossary': Object.values(vocabulary.GLOSSARY_COLUMNS),
};

/** A list as the README shows it: the usual name, the others, and the words that may stand before or behind. */
function shown(words: Words): readonly string[] {
  const each = (part: 'names' | 'before' | 'after'): string[] =>
    words.flatMap((one) => (typeof one === 'string' ? (part === 'names' ? listed(one) : []) : listed(one[part] ?? '')));
  const real = (phrase: string): boolean => phrase !== '';
  return [
    ...each('names'),
    ...each('before')
      .filter(real)
      .map((word) => `${word} …`),
    ...each('after')
      .filter(real)
      .map((word) => `… ${word}`),
  ];
}

/** The rows of the tables of words under a heading: name, then what else it is called. */
function rowsUnder(heading: string): string[][] {
  const part = new RegExp(`^##+ ${heading}\\n((?:(?!^#).*\\n)*)`, 'm').exec(readme)?.[1] ?? '';
  return [...part.matchAll(/^\| `([^`]+)` \|[^|]*\|([^|]*)\|$/gm)].map((match) =>
    [match[1] ?? '', ...listed((match[2] ?? '').trim())].filter((phrase) => phrase !== ''),
  );
}

const sorted = (phrases: readonly string[]): string[] => [...new Set(phrases)].sort();

describe.each(Object.entries(LISTS))('the words under "%s"', (heading, lists) => {
  const rows = rowsUnder(heading);

  it('are a row for every list', () => expect(rows.map(([name]) => name)).toEqual(lists.map((words) => shown(words)[0])));

  it('are the same here and there', () => expect(rows.map((row) => sorted(row))).toEqual(lists.map((words) => sorted(shown(words)))));

  it('stand in a row once', () => expect(rows.filter((row) => new Set(row).size < row.length)).toEqual([]));
});

it('says which words may stand for one another', () => {
  const said = [...readme.matchAll(/`([a-z ]+)` may be ((?:`[^`]+`(?:, | or )?)+)/g)].map((match) => [
    match[1],
    [...(match[2] ?? '').matchAll(/`([^`]+)`/g)].map((one) => one[1]).join(', '),
  ]);
  expect(Object.fromEntries(said)).toEqual(vocabulary.SYNONYMS);
});
