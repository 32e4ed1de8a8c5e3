import fc from 'fast-check';
import '../builders/fixed-seed';
import { buildNearWords } from '../../src/library/near-words';

describe('words near one that stands nowhere', () => {
  const near = buildNearWords(['burglari', 'burglar', 'bungalow', 'investig', 'investor'], ['burglari', 'burglar', 'investig']);

  it('are those within a letter or two', () => expect(near.like('burgalri', 2)).toContain('burglari'));
  it('are those that begin with it', () => expect(near.like('burg', 1)).toEqual(expect.arrayContaining(['burglari', 'burglar'])));
  it('are none where nothing is alike', () => expect(near.like('zorbing', 2)).toEqual([]));

  it('are those with the same first six letters', () => {
    const some = fc.array(fc.stringMatching(/^[ab]{1,9}$/), { maxLength: 30 });
    fc.assert(
      fc.property(some, fc.stringMatching(/^[ab]{1,9}$/), (terms, word) => {
        const own = [...new Set(terms)];
        const walked = word.length < 6 ? [] : own.filter((term) => term.length >= 6 && term.startsWith(word.slice(0, 6)));
        expect([...buildNearWords(own, own).beginningAs(word)].sort()).toEqual(walked.sort());
      }),
    );
  });
});
