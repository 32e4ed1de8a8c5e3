import fc from 'fast-check';
import '../builders/fixed-seed';
import MiniSearch from 'minisearch';
import { weightAt } from '../../src/library/postings';
import { FIELDS, indexTerms, type SearchEntry } from '../../src/library/searchable';
import { BOOSTS } from '../../src/library/search-settings';
import { buildTermIndex, FIELD_WEIGHTS, OWN } from '../../src/library/term-index';
import { standTogether } from '../../src/library/stand-together';

const word = fc.constantFrom('burglary', 'burglaries', 'rural', 'crime', 'the', 'MASH', 're-offending', 'Thornbeck', '412', 'police');
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const entries: fc.Arbitrary<readonly SearchEntry[]> = fc
  .array(fc.record({ title: text, text, context: text, aside: fc.option(text, { nil: undefined }) }), { minLength: 1, maxLength: 25 })
  .map((list) => list.map(({ aside, ...entry }, at) => ({ id: String(at), ...entry, ...(aside === undefined ? {} : { aside }) })));

/** What a walk over all fields says a match is worth. */
function weightIn(entry: SearchEntry, term: string): number {
  return Math.max(0, ...FIELDS.map((field) => (indexTerms(entry[field] ?? '').includes(term) ? FIELD_WEIGHTS[field] : 0)));
}

const every = (list: readonly SearchEntry[]): string[] => [
  ...new Set(list.flatMap((entry) => FIELDS.flatMap((field) => indexTerms(entry[field] ?? '')))),
];

describe('the lists of terms', () => {
  it('hold just the records that a walk over all of them finds, and what a match says', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { postings, frequency } = buildTermIndex(list);
        expect([...postings.keys()].sort()).toEqual(every(list).sort());
        for (const [term, held] of postings) {
          const walked = list.map((entry) => weightIn(entry, term));
          expect([...held.records]).toEqual(walked.flatMap((weight, at) => (weight > 0 ? [at] : [])));
          expect(walked.map((_, at) => weightAt(held, at))).toEqual(walked);
          expect(frequency.get(term) ?? 0).toBe(walked.filter((weight) => weight > OWN).length);
        }
      }),
    );
  });

  it('rank records as MiniSearch does', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const search = new MiniSearch<SearchEntry>({
          fields: [...FIELDS],
          tokenize: indexTerms,
          processTerm: (term) => term,
          searchOptions: { tokenize: (term) => [term], boost: BOOSTS },
        });
        search.addAll(list);
        for (const [term, { records, ranks }] of buildTermIndex(list).postings) {
          const ranked = new Map(search.search(term).map(({ id, score }) => [Number(id), score]));
          expect(ranked.size).toBe(records.length);
          records.forEach((record, at) => expect(ranks[at]).toBeCloseTo(ranked.get(record) ?? 0, 9));
        }
      }),
    );
  });

  it('say a record word by word, in order', () => {
    const index = buildTermIndex([
      { id: 'a', title: 'Rural crime', text: 'the burglary', context: 'police' },
      { id: 'b', title: '', text: 'crime', context: '' },
    ]);
    const said = (record: number): string[] =>
      [...index.wordsOf(record)].map((number) => [...index.numbers].find(([, each]) => each === number)?.[0] ?? '');
    expect(said(0)).toEqual(indexTerms('Rural crime the burglary'));
    expect(said(1)).toEqual(indexTerms('crime'));
  });

  it('tell whether some record has several terms in its own words', () => {
    fc.assert(
      fc.property(entries, fc.array(word, { minLength: 1, maxLength: 3 }), (list, words) => {
        const terms = words.flatMap(indexTerms);
        fc.pre(terms.length > 0);
        const walked = list.some((entry) => terms.every((term) => weightIn(entry, term) > OWN));
        expect(standTogether(terms, buildTermIndex(list))).toBe(walked);
      }),
    );
  });
});
