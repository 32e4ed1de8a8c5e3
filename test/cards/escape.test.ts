import fc from 'fast-check';
import '../builders/fixed-seed';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { escapeText } from '../../src/cards/escape';

/** Pieces that markdown, Teams or the card language could take for their own, among words and figures. */
const pieces = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '<',
    '>',
    '</',
    '<at>',
    '</at>',
    '<!--',
    '-->',
    '<http://a.b>',
  ],
  ...[
    '#',
    '##',
    '>',
    '-',
    '+',
    '=',
    '---',
    '***',
    '___',
    '1.',
    '2)',
    '\\',
    '\\*',
    '&amp;',
    '&#42;',
    '&',
    '${',
    '{{',
    '}}',
    '{',
    '}',
    '|',
    '!',
    ':',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '\u00a0',
    'word',
    'hate crime',
    '4.5',
    '£25,000',
    '2017-18',
    '8.7%',
    '<5%',
    'DATE(',
    'é',
    '警',
    'שלום',
    '👮',
  ],
];
const constructs = [
  '[word](http://a.b)',
  '![word](a.png)',
  '[word]: http://a.b',
  '**word**',
  '*word*',
  '_word_',
  '__4.5__',
  '`word`',
  '~~word~~',
  '<b>word</b>',
  '{{DATE(2017)}}',
  '${word}',
];
const untidy = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ...constructs), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** What a reader reads: marks that show nothing left out, look-alikes as what they stand for. */
const read = (text: string): string =>
  text.replaceAll('\u200B', '').replace(/[‹<]/g, '<').replace(/[›>]/g, '>').replaceAll('∗', '*').replace(/[`']/g, "'");
const tidy = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

describe('text of documents on cards', () => {
  it('is shown by a markdown reader as the words that it is, in one plain paragraph', () => {
    fc.assert(
      fc.property(untidy, (text) => {
        const tree = fromMarkdown(escapeText(text));
        const nodes = tree.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));
        expect(tree.children.length).toBeLessThanOrEqual(1);
        expect(nodes.every((node) => node.type === 'text')).toBe(true);
        const shown = nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
        expect(read(shown)).toBe(read(tidy(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('never holds a tag, a card function, a template or a strike-through', () => {
    fc.assert(
      fc.property(untidy, (text) => expect(escapeText(text)).not.toMatch(/<\/?\p{L}|\$\{|\{\{|~~/u)),
      { numRuns: 700 },
    );
  });

  it('keeps words and figures in one piece', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('4.5', '£25,000', '2017-18', '8.7%', '<5%', 'MASH’s', 'dare to share', '96 (94)', 'S&S', 'and/or'), {
          minLength: 1,
        }),
        (words) => {
          expect(escapeText(words.join(' '))).toBe(words.join(' '));
        },
      ),
    );
  });

  it.each([
    ['<at>Everyone</at>', '‹at›Everyone‹/at›'],
    ['fewer than <5% of 1,200', 'fewer than <5% of 1,200'],
    ['a footnote* to one figure', 'a footnote* to one figure'],
    ['a snake_case_name', 'a snake_case_name'],
    ['**4.5** Hate crime', '∗∗4.5∗∗ Hate crime'],
    ['over\r\ntwo   lines', 'over two lines'],
    ['-5% on last year', '-5% on last year'],
    ['4.5 Hate crime', '4.5 Hate crime'],
  ])('%j stands as %j', (text, shown) => {
    expect(escapeText(text)).toBe(shown);
  });
});
