import type { Offered } from '../../src/ask/memory';
import { asksByPlace, pickedFrom } from '../../src/ask/picking';

const three: Offered = {
  choosing: true,
  offers: [
    { label: 'Domestic violence', ask: 'domestic violence figures' },
    { label: 'Repeat victimisation rate for domestic abuse', ask: 'repeat victimisation figures' },
    { label: 'Award: Domestic abuse services', ask: 'award domestic abuse services' },
  ],
};
const two: Offered = { ...three, offers: three.offers.slice(0, 2) };

describe('what is offered is taken', () => {
  it.each([
    ['the second', 1],
    ['2', 1],
    ['(3)', 2],
    ['number 1 please', 0],
    ['ok, the last one', 2],
    ['show me the third option', 2],
    ['the award', 2],
    ['repeat victimisation', 1],
  ])('by "%s"', (text, at) => expect(pickedFrom(text, three)).toBe(at));
  it('by "the other one", of two', () => {
    expect(pickedFrom('the other one', { ...two, taken: 1 })).toBe(0);
    expect(pickedFrom('the other one', three)).toBeUndefined();
  });
  it('one after another', () => {
    expect(pickedFrom('the next one', { ...three, taken: 0 })).toBe(1);
    expect(pickedFrom('the previous one', { ...three, taken: 1 })).toBe(0);
  });
});

describe('nothing is taken', () => {
  it.each([
    ['the fifth', 'there are three'],
    ['domestic', 'two labels have it'],
    ['the second quarter', 'a quarter is no place in a list'],
    ['what was the first objective about burglary', 'it is a question'],
    ['rural crime', 'no label has it'],
    ['themes', 'it asks for a list'],
  ])('by "%s": %s', (text) => expect(pickedFrom(text, three)).toBeUndefined());
  it('by words, from a list that was no choice', () => expect(pickedFrom('the award', { ...three, choosing: false })).toBeUndefined());
});

it.each([
  ['the second one', true],
  ['the other one', true],
  ['the second pilot', false],
  ['burglary', false],
])('"%s" asks by place: %s', (text, expected) => expect(asksByPlace(text)).toBe(expected));
