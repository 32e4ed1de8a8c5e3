import fc from 'fast-check';
import '../builders/fixed-seed';
import { answerSummary } from '../../src/cards/answer-summary';
import { partsOf, without } from '../../src/cards/sentences';
import { shorten } from '../../src/cards/shorten';
import { sourcesOf, sourceText, type Evidence } from '../../src/cards/sources';
import { spotsOf } from '../../src/cards/spots';
import { aCitation } from '../builders/citations';

describe('shortening', () => {
  it.each([
    ['as it is', 20, 'as it is'],
    ['cut after a whole word', 15, 'cut after a…'],
    ['it rose from 3,555 to 4,331', 22, 'it rose from 3,555 to…'],
    ['it cost £25 million in all', 13, 'it cost…'],
    ['unbrokenandlong', 5, '…'],
  ])('makes %j of at most %i characters %j', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });

  it('keeps to the length and to whole words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', '4,331', '8.7%', 'and', '£1m'), { minLength: 1 }),
        fc.integer({ min: 1, max: 60 }),
        (words, most) => {
          const short = shorten(words.join(' '), most);
          expect(short.length).toBeLessThanOrEqual(Math.max(most, 1));
          for (const [index, word] of short.replace(/…$/, '').split(' ').entries()) if (word !== '') expect(word).toBe(words[index]);
        },
      ),
    );
  });

  it('makes one line of at most 200 characters for the notification', () => {
    const summary = answerSummary({ headline: 'Burglary rose. '.repeat(30) });
    expect(summary.length).toBeLessThanOrEqual(200);
    expect(summary.endsWith('…')).toBe(true);
  });
});

describe('a long text', () => {
  it('is parted between sentences, never in a figure', () => {
    const sentence = 'In Qtr. 3 of 2019/20 some 8.7% of the £25,000 was spent on no. 4.5 of the plan. ';
    const parts = partsOf(sentence.repeat(30));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(' ')).toBe(sentence.repeat(30).trim());
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(1200);
  });

  it('is parted between words where it has no sentences', () => {
    const text = 'robbery theft and burglary '.repeat(200).trim();
    expect(partsOf(text).join(' ')).toBe(text);
    expect(Math.max(...partsOf(text).map((part) => part.length))).toBeLessThanOrEqual(1200);
  });

  it('is left without the sentences that stand elsewhere', () => {
    expect(without('One. Two  is here.\nThree.', ['Two is here.'])).toBe('One. Three.');
    expect(without('One.', ['Unknown.'])).toBe('One.');
  });
});

describe('places in a document', () => {
  it.each([
    [[{ line: 454 }], 'line 454'],
    [[{ line: 60 }, { line: 58 }, { line: 59 }, { line: 84 }], 'lines 58-60, 84'],
    [
      [
        { page: 4, line: 9 },
        { page: 4, line: 12 },
      ],
      'page 4',
    ],
    [[{ page: 4 }, { page: 6 }], 'pages 4, 6'],
    [
      [
        { sheet: 'Measures', row: 7 },
        { sheet: 'Measures', row: 8 },
      ],
      'sheet Measures, rows 7-8',
    ],
    [[{}], ''],
    [[], ''],
  ])('%j are said as %j', (spots, words) => {
    expect(spotsOf(spots.map((spot) => aCitation(spot)))).toBe(words);
  });

  it('are gathered by document, with the place or the headings above', () => {
    const here = aCitation({ headings: ['Part', 'Section 2', 'Burglary:'], line: 7 });
    const there = aCitation({ document: 'b.pdf', title: 'Progress report', page: 3 });
    const lines = (...evidence: readonly Evidence[]): string[] => sourcesOf(...evidence).map(sourceText);
    expect(lines({ citations: [here, there] }, { citations: [aCitation({ line: 9 })], place: 'objective 4.5' })).toEqual([
      'Westmere Police Delivery Plan Quarter 3: Burglary, line 7; objective 4.5, line 9',
      'Progress report: page 3',
    ]);
    expect(lines({ citations: [here] })).toEqual(['Westmere Police Delivery Plan Quarter 3: Section 2 › Burglary, line 7']);
  });
});
