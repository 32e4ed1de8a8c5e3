import type { AdaptiveCard } from '@microsoft/teams.cards';
import fc from 'fast-check';
import type { Answer } from '../../src/ask/answer';
import { answerCard } from '../../src/cards/answer-card';
import { bytesOf, MOST_BYTES } from '../../src/cards/card-frame';
import { fit, FIRST_LOOK, smaller, WHOLE } from '../../src/cards/fit';
import { anObjectiveAnswer, anObjectiveListAnswer, anUpdatesAnswer } from '../builders/answers';
import { anObjective, anUpdate } from '../builders/records';
import { schemaErrors } from './card-schema';
import { seen, submits, titles, whole } from './sent';

const entry = (length: number, behind = false) => ({ length, behind });

/** Where a "rest" button leads, if the card has one. */
function restOf(card: AdaptiveCard): number | undefined {
  const data = submits(card).find((each) => typeof each === 'object' && each['verb'] === 'rest');
  return typeof data === 'object' ? (data['from'] as number) : undefined;
}

/** The card and all that its "rest" buttons lead to. */
function allCards(answer: Answer): readonly AdaptiveCard[] {
  const cards = [answerCard(answer)];
  for (let from = restOf(cards[0]!); from !== undefined; from = restOf(cards.at(-1)!)) cards.push(answerCard(answer, { from }));
  return cards;
}

describe('fitting an answer to a phone', () => {
  it('shows everything that a first look bears', () => {
    expect(fit([entry(500), entry(500)], 400)).toEqual({ visible: 2, folded: 0 });
  });

  it('folds what is too much for a first look and not for a card', () => {
    expect(fit([entry(500), entry(500), entry(500)], 400)).toEqual({ visible: 2, folded: 1 });
  });

  it('leaves for the next card what is too much for one', () => {
    expect(fit([entry(500), entry(500), entry(2000)], 400)).toEqual({ visible: 2, folded: 0 });
  });

  it('shows one long entry in full rather than nothing', () => {
    expect(fit([entry(2000), entry(50)], 400)).toEqual({ visible: 1, folded: 1 });
  });

  it('folds what is not for the first look, however short', () => {
    expect(fit([entry(100), entry(50, true), entry(50)], 100)).toEqual({ visible: 1, folded: 2 });
  });

  it('gives up folded entries before visible ones', () => {
    expect(smaller({ visible: 5, folded: 3 })).toEqual({ visible: 5, folded: 0 });
    expect(smaller({ visible: 5, folded: 0 })).toEqual({ visible: 3, folded: 0 });
    expect(smaller({ visible: 1, folded: 0 })).toBeUndefined();
  });
});

describe('an answer with more entries than a card holds', () => {
  const updates = Array.from({ length: 30 }, (_, index) =>
    anUpdate({
      text: `Step ${index + 1} of the plan was taken after long talks with everyone who had a part in it, and will be reviewed in March.`,
    }),
  );
  const answer = anUpdatesAnswer({ again: 'training', entries: updates.map((record) => ({ record })) });

  it('has as its last button the rest, with the number that is left', () => {
    const card = answerCard(answer);
    const from = restOf(card)!;
    expect(titles(card).at(-1)).toBe(`Show the other ${30 - from}`);
    expect(submits(card).at(-1)).toEqual({ verb: 'rest', ask: 'training', from });
    expect(seen(card)).toContain(`Step ${from} of`);
    expect(seen(card)).not.toContain(`Step ${from + 1} of`);
  });

  it('goes on where the last card ended', () => {
    const from = restOf(answerCard(answer))!;
    const next = seen(answerCard(answer, { from }));
    expect(next).toContain(`Continued: ${from + 1} of 30 and on`);
    expect(next).toContain(`Step ${from + 1} of`);
    expect(next).not.toContain('Step 1 of');
  });

  it.each([-1, 30, 1.5, NaN, 1e9])('begins at the beginning when asked for entry %d', (from) => {
    expect(seen(answerCard(answer, { from }))).toContain('Step 1 of');
  });
});

describe('an answer of any length', () => {
  const texts = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.stringMatching(/^[A-Z][a-z ]{20,300}\. In 2017-18 £25,000 was spent\.$/) },
      { weight: 1, arbitrary: fc.stringMatching(/^([A-Z][a-z ]{100,200}\. ){8,14}End of it\.$/) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }) },
    ),
    { minLength: 1, maxLength: 40 },
  );

  it('stays within bytes and words on every card, and loses nothing over all of them', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const updates = written.map((text, index) => anUpdate({ id: `${index}`, text: `${text} (${index})` }));
        const cards = allCards(anObjectiveAnswer({ updates }));
        for (const card of cards) {
          expect(bytesOf(card)).toBeLessThanOrEqual(MOST_BYTES);
          expect(whole(card).length).toBeLessThanOrEqual(WHOLE);
          expect(schemaErrors(card)).toEqual([]);
        }
        const all = cards.map(whole).join('\n');
        written.forEach((_, index) => expect(all).toContain(`(${index})`));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('gives up entries before the limit of a message, however many short ones there are', () => {
    const objectives = Array.from({ length: 500 }, () => anObjective({ title: 'x' }));
    const cards = allCards(anObjectiveListAnswer({ objectives }));
    expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) expect(bytesOf(card)).toBeLessThanOrEqual(MOST_BYTES);
    expect(cards.flatMap((card) => whole(card).match(/4\.5 x/g) ?? [])).toHaveLength(500);
  });

  it('is looked at in pieces that a phone bears', () => {
    const objectives = Array.from({ length: 60 }, (_, index) =>
      anObjective({ number: `${index}.1`, title: `Do number ${index}`, lead: 'Head of Public Protection' }),
    );
    for (const card of allCards(anObjectiveListAnswer({ objectives }))) {
      expect(seen(card).length).toBeLessThanOrEqual(FIRST_LOOK);
      expect(bytesOf(card)).toBeLessThanOrEqual(MOST_BYTES);
    }
  });
});
