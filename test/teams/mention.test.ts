import { readIncoming } from '../../src/teams/incoming';
import { withoutMention } from '../../src/teams/mention';
import { message } from './activities';

const BOT = { type: 'mention', mentioned: { id: 'bot-1', name: 'Plan Progress' }, text: '<at>Plan Progress</at>' };
const PRIYA = { type: 'mention', mentioned: { id: 'person-2', name: 'Priya' }, text: '<at>Priya</at>' };

function meant(text: string, rest: Record<string, unknown> = {}): string {
  const read = readIncoming(message(text, rest));
  if ('lacking' in read) throw new Error(read.lacking);
  return withoutMention(read.activity);
}

test.each([
  ['a question without a mention stays as it is', 'hate crime', [], 'hate crime'],
  ['the mention before the question goes', '<at>Plan Progress</at> hate crime', [BOT], 'hate crime'],
  ['after it too', 'hate crime <at>Plan Progress</at>', [BOT], 'hate crime'],
  ['Teams puts a hard space behind the mention', '<at>Plan Progress</at>&nbsp;hate crime', [BOT], 'hate crime'],
  ['every one of them goes', '<at>Plan Progress</at> <at>Plan Progress</at> 4.5', [BOT], '4.5'],
  ["another person's mention is their name", '<at>Plan Progress</at> what did <at>Priya</at> ask?', [BOT, PRIYA], 'what did Priya ask?'],
  ['a mention without its entity is known by the name', '<at>Plan Progress</at> hate crime', [], 'hate crime'],
  ['the name written as words is part of the question', 'what is Plan Progress?', [BOT], 'what is Plan Progress?'],
  ['a mention alone leaves nothing', '<at>Plan Progress</at> ', [BOT], ''],
  ['signs of regular expressions in a name are letters', '<at>C++ (bot)</at> 4.5', [{ ...BOT, text: '<at>C++ (bot)</at>' }], '4.5'],
  ['right-to-left text and emoji stay', '<at>Plan Progress</at> جريمة 🚓', [BOT], 'جريمة 🚓'],
])('%s', (_reason, text, entities, expected) => {
  expect(meant(text, { entities })).toBe(expected);
});

test('entities of other kinds and shapes are passed over', () => {
  expect(meant('hate crime', { entities: [null, 'x', { type: 'clientInfo', locale: 'en-GB' }, { type: 'mention' }] })).toBe('hate crime');
});

// The largest text that a request can bring. It is read in milliseconds; what looks ahead from each tag takes minutes.
test.each(['<at ', '<at>', '</at', '<at x="', '<at>a'])(
  'a text of nothing but %j is read once',
  (piece) => {
    const text = piece.repeat(250_000 / piece.length);
    const meaning = { '<at>': '', '<at>a': 'a'.repeat(50_000) }[piece];
    expect(meant(text)).toBe(meaning ?? text.trim());
  },
  5_000,
);

test('mentions beyond what anybody writes do not hold the answer up', () => {
  const entities = Array.from({ length: 2_000 }, (_, index) => ({ ...BOT, text: `<at>${index}</at>` }));
  expect(meant(`${'<at '.repeat(25_000)}<at>0</at> hate crime`, { entities }).slice(-20)).toMatch(/<at +hate crime$/);
}, 5_000);
