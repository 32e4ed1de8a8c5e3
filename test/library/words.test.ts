import fc from 'fast-check';
import '../builders/fixed-seed';
import { indexTerms, isAcronym } from '../../src/library/searchable';
import { stemOf, termsOf, wordsOf } from '../../src/library/words';

describe('terms', () => {
  it.each([
    ['re-offending', 'reoffending'],
    ['prosecuted', 'prosecuting'],
    ["MASH's", 'MASH'],
    ['organised', 'organized'],
    ['Multi‑Agency', 'multi-agency'],
    ['1,384', '1384'],
    ['27.0%', '27'],
  ])('%s and %s meet', (a, b) => expect(termsOf(a)[0]).toBe(termsOf(b)[0]));

  it('are the same for a name and the word it comes from: a stem knows no capitals', () => expect(stemOf('reading')).toBe(stemOf('read')));

  it.each(['Q3', '4.5', 'PIP2'])('%s stays whole', (code) => expect(termsOf(code)).toEqual([code.toLowerCase()]));

  it.each([
    ['domestic', 'non-domestic'],
    ['4.5', '45'],
    ['Q2', 'Q3'],
    ['racist', 'race'],
  ])('%s and %s do not meet', (a, b) => expect(termsOf(a).filter((term) => termsOf(b).includes(term))).toEqual([]));

  it('have the parts of a hyphenated word and all of it', () =>
    expect(termsOf('anti-slavery')).toEqual([stemOf('antislavery'), 'anti', stemOf('slavery')]));

  it('leave stop words out, but never an abbreviation that looks like one', () => {
    expect(indexTerms('the same staff')).toEqual(['staff']);
    expect(indexTerms('the SAME staff')).toEqual([stemOf('same'), 'staff']);
  });

  it.each(['MASH', 'LPAs', 'PIP2', 'BWV'])('%s is an abbreviation', (written) => expect(isAcronym(written)).toBe(true));
  it.each(['Slough', 'a', 'W', 'iHubs', 'police'])('%s is none', (written) => expect(isAcronym(written)).toBe(false));

  it('never fail, and point at where the word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) expect(word.index).toBeLessThanOrEqual(text.normalize('NFKC').length);
      }),
    );
  });
});
