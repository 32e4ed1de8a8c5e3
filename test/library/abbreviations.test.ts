import { collectAbbreviations, type Expansion } from '../../src/library/abbreviations';
import { aTerm } from '../builders/records';

const meanings = (found: ReadonlyMap<string, readonly Expansion[]>, abbreviation: string): string[] =>
  (found.get(abbreviation) ?? []).map(({ meaning }) => meaning);

describe('what an abbreviation may stand for', () => {
  it('is what a glossary says', () => {
    const found = collectAbbreviations([aTerm()], []);
    expect(found.get('lpa')).toEqual([expect.objectContaining({ meaning: 'Local Policing Area', stated: true })]);
  });

  it('is a name whose initials it has', () => {
    const found = collectAbbreviations([], ['The Rural Crime Taskforce met.']);
    expect(meanings(found, 'rct')).toEqual(['Rural Crime Taskforce']);
    expect(found.get('rct')?.[0]).toMatchObject({ stated: false });
  });

  it('passes over small words inside the name', () =>
    expect(meanings(collectAbbreviations([], ['A new Code of Practice came.']), 'cp')).toContain('Code of Practice'));

  it('counts the parts of a hyphenated word', () =>
    expect(meanings(collectAbbreviations([], ['The Multi-Agency Safeguarding Hub opened.']), 'mash')).toEqual([
      'Multi-Agency Safeguarding Hub',
    ]));

  it('puts what is said before what is guessed, whatever is more frequent', () => {
    const texts = ['Late Patrol Advice', 'Late Patrol Advice', 'Late Patrol Advice'];
    expect(meanings(collectAbbreviations([aTerm()], texts), 'lpa')).toEqual(['Local Policing Area', 'Late Patrol Advice']);
  });

  it('puts a name in capitals before words that only happen to begin so', () =>
    expect(meanings(collectAbbreviations([], ['A stolen bicycle.', 'The Safer Boroughs scheme.']), 'sb')).toEqual([
      'Safer Boroughs',
      'stolen bicycle',
    ]));

  it('makes one of a name that is both said and used', () => {
    const found = collectAbbreviations([aTerm()], ['Every Local Policing Area has one.']);
    expect(found.get('lpa')).toEqual([expect.objectContaining({ stated: true, weight: 4 })]);
  });

  it('never runs from one sentence into the next', () =>
    expect(collectAbbreviations([], ['It helps victims. Domestic abuse fell.']).has('vd')).toBe(false));

  it('has at most four meanings, and six letters', () => {
    const many = ['Red Ants', 'Rare Apples', 'Real Axes', 'Rich Arms', 'Raw Ale'].map((name) => `The ${name}.`);
    expect(collectAbbreviations([], many).get('ra')).toHaveLength(4);
    const long = collectAbbreviations([], ['Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel']);
    expect(Math.max(...[...long.keys()].map((key) => key.length))).toBe(6);
  });

  it('is nothing where nothing is written', () => expect(collectAbbreviations([], ['', 'word']).size).toBe(0));
});
