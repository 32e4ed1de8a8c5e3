import { stemOf } from '../../src/library/words';
import type { Vocabulary } from '../../src/library/vocabulary';
import { aMeasure, anUpdate, aTerm } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';

const vocabularyOf = (...texts: readonly string[]): Vocabulary =>
  aSnapshotOf({ file: 'plan.md', records: texts.map((text) => anUpdate({ text, id: text })) }).vocabulary;

describe('how many records hold a term', () => {
  it('counts each record once, whatever the form of the word', () => {
    const { frequency } = vocabularyOf('A burglary led to another burglary.', 'Burglaries fell.', 'Drones flew.');
    expect(frequency.get(stemOf('burglary'))).toBe(2);
    expect(frequency.get(stemOf('drones'))).toBe(1);
    expect(frequency.get(stemOf('taser'))).toBeUndefined();
  });
});

describe('names', () => {
  it('are what is only ever written with a capital inside a sentence', () => {
    const { names } = vocabularyOf('Officers met in Thornhythe.', 'Patrols of the night helped.', 'They praised the Patrols.');
    expect(names.has(stemOf('thornhythe'))).toBe(true);
    expect(names.has(stemOf('officers'))).toBe(false);
  });
  it('are none when the same word is written small elsewhere', () =>
    expect(vocabularyOf('It is read by the Custody Board.', 'A cell in custody is cold.').names.has(stemOf('custody'))).toBe(false));
});

describe('abbreviations', () => {
  it('the documents write are known, also in the plural', () => {
    const { acronyms } = vocabularyOf('All LPAs use BWV.');
    expect([...acronyms]).toEqual(expect.arrayContaining(['lpas', 'lpa', 'bwv']));
  });
  it('have their meanings from the glossary and the text', () => {
    const { vocabulary } = aSnapshotOf({
      file: 'plan.md',
      records: [aTerm(), anUpdate({ text: 'The Rural Crime Taskforce met.' })],
    });
    expect(vocabulary.abbreviations.get('lpa')?.[0]).toMatchObject({ meaning: 'Local Policing Area', stated: true });
    expect(vocabulary.abbreviations.get('rct')?.[0]).toMatchObject({ meaning: 'Rural Crime Taskforce' });
  });
});

describe('places', () => {
  it('are those of all records', () =>
    expect(vocabularyOf('A trial in Eelham.', 'A pilot in Wrensby.').places).toEqual(['Eelham', 'Wrensby']));
});

describe('terms that tell measures apart', () => {
  const names = ['Racist crime', 'Faith crime', 'Rural crime', 'Violent crime', 'Violent incidents'];
  const { measureTerms } = aSnapshotOf({
    file: 'measures.csv',
    records: names.map((name) => aMeasure({ name, aim: undefined })),
  }).vocabulary;

  it.each(['racist', 'faith', 'rural', 'violent', 'incidents'])('%s does', (word) => expect(measureTerms.has(stemOf(word))).toBe(true));
  it('one that most of them have does not', () => expect(measureTerms.has(stemOf('crime'))).toBe(false));
  it('a word of no measure does not', () => expect(measureTerms.has(stemOf('drone'))).toBe(false));
});
