import fc from 'fast-check';
import '../builders/fixed-seed';
import { aContext, aHeading, anItem, aParagraph, aTable, onLines } from '../builders/blocks';
import type { Block } from '../../src/documents/block';
import { meaningBefore } from '../../src/extract/initials';
import { extractTerms } from '../../src/extract/terms';
import type { Term } from '../../src/plan/records';

function extract(...blocks: readonly Block[]) {
  const placed = onLines(...blocks);
  const { records, claimed } = extractTerms(placed, aContext(placed));
  return { terms: records as Term[], claimed: placed.map((block) => claimed.has(block)) };
}

const told = (...blocks: readonly Block[]): string[] => extract(...blocks).terms.map((term) => `${term.abbreviation} = ${term.meaning}`);

describe('a glossary', () => {
  it('gives abbreviation, meaning and note of every row', () => {
    const { terms, claimed } = extract(
      aTable('Abbreviation | Meaning | Notes', 'ASB | Anti-social behaviour | Objective 2.3', 'S&S | Stop and search | '),
    );
    expect(terms).toMatchObject([
      {
        id: 'westmere/2023-24/term/asb',
        abbreviation: 'ASB',
        meaning: 'Anti-social behaviour',
        note: 'Objective 2.3',
        citations: [{ line: 2 }],
      },
      { abbreviation: 'S&S', meaning: 'Stop and search' },
    ]);
    expect(terms[1]).not.toHaveProperty('note');
    expect(claimed).toEqual([true]);
  });

  it('may have its columns the other way round or under other names', () => {
    expect(told(aTable('Full name | Acronym', 'Body worn video | BWV'))).toEqual(['BWV = Body worn video']);
  });

  it('may be a list', () => {
    expect(
      told(aHeading('Glossary'), anItem('BWV – Body worn video'), anItem('DG6: Guidance on charging'), anItem('See also: the web')),
    ).toEqual(['BWV = Body worn video', 'DG6 = Guidance on charging']);
    expect(told(aHeading('Progress'), anItem('BWV – Body worn video'))).toEqual([]);
  });
});

describe('an abbreviation explained in a text', () => {
  it.each([
    ['They set up the Multi-Agency Safeguarding Hubs (MASHs) in May.', 'MASH = Multi-Agency Safeguarding Hubs'],
    ['Victims of honour based abuse (HBA), and others.', 'HBA = honour based abuse'],
    ['Write to the Office of the Police and Crime Commissioner (OPCC).', 'OPCC = Office of the Police and Crime Commissioner'],
    ['An offer by the Ministry of Justice (MoJ) came.', 'MoJ = Ministry of Justice'],
    ['black, Asian and minority ethnic (BAME) people', 'BAME = black, Asian and minority ethnic'],
    ['ROC (Redeem Our Communities) leads it.', 'ROC = Redeem Our Communities'],
    ['more stop & search (S&S) by day', 'S&S = stop & search'],
  ])('%s', (text, term) => {
    expect(told(aParagraph(text))).toEqual([term]);
  });

  it.each([
    'Nine were arrested (UK) in May.',
    'The first quarter (Q1) was busy.',
    'The pilot (see Appendix A) ended. TVP (our force) agreed.',
    'It fell. Service (FS) is good.',
    'Local policing (LPA) areas',
  ])('is none where the initials do not fit: %s', (text) => {
    expect(told(aParagraph(text))).toEqual([]);
  });

  it('is one term with every place, and another where it means something else', () => {
    const { terms, claimed } = extract(
      aParagraph('The Domestic Abuse (DA) team.'),
      anItem('Victims of domestic abuse (DA).'),
      aTable('Note | Value', 'The District Attorney (DA) came | 1'),
    );
    expect(terms.map((term) => [term.id, term.meaning, term.citations.map((citation) => citation.line)])).toEqual([
      ['westmere/2023-24/term/da', 'Domestic Abuse', [1, 2]],
      ['westmere/2023-24/term/da-2', 'District Attorney', [4]],
    ]);
    expect(claimed).toEqual([false, false, false]);
  });
});

it('finds the words that an abbreviation was made of, whatever stands before them', () => {
  const word = fc.stringMatching(/^[b-eg-hj-np-su-z][a-z]{2,7}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), fc.array(word, { maxLength: 4 }), (words, before) => {
      const abbreviation = words.map((one) => one.charAt(0).toUpperCase()).join('');
      expect(meaningBefore([...before, 'the', ...words].join(' '), abbreviation)).toBe(words.join(' '));
    }),
  );
});
