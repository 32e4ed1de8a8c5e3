import type { AdaptiveCard } from '@microsoft/teams.cards';
import fc from 'fast-check';
import '../builders/fixed-seed';
import type { Answer } from '../../src/ask/answer';
import { answerCard } from '../../src/cards/answer-card';
import { bytesOf, MOST_BYTES } from '../../src/cards/card-frame';
import type { Content, Draft } from '../../src/cards/draft';
import { draftCard } from '../../src/cards/draft-card';
import { fit, FIRST_LOOK, smaller, WHOLE } from '../../src/cards/fit';
import { anObjectiveAnswer, anObjectiveListAnswer, anUpdatesAnswer } from '../builders/answers';
import { anObjective, anUpdate } from '../builders/records';
import { schemaErrors } from './card-schema';
import { seen, submits, titles, whole } from './sent';

/** A longer visible text is no answer. */
const LONGEST_ANSWER = 2_600;

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

describe('a card of any draft', () => {
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.stringMatching(/^[a-z]{1,12}$/) },
    { weight: 2, arbitrary: fc.constantFrom('25,365', '2017-18', '£25,000', '8.7%') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom('_', '~~', '\ud800', '\u0001', '警察', '"\\"', '👮‍♀️', 'x'.repeat(3_000)) },
  );
  /** A text of a few words, or of a page: the same words again and again. */
  const text = fc
    .tuple(fc.array(word, { maxLength: 8 }), fc.constantFrom(1, 1, 1, 20, 400))
    .map(([words, times]) => `${words.join(' ')} `.repeat(times));
  const many = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc
      .tuple(fc.array(item, { maxLength: 3 }), fc.constantFrom(1, 1, 60))
      .map(([items, times]) => Array.from({ length: times }, () => items).flat());
  const optional = (name: string) => fc.option(text, { nil: undefined }).map((given) => (given === undefined ? {} : { [name]: given }));
  const figure = fc.record({ label: text, text });
  const tone = fc.constantFrom('good' as const, 'attention' as const, 'plain' as const);
  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.record({ form: fc.constant('sentence' as const), text }),
    fc
      .tuple(fc.record({ form: fc.constant('point' as const), text }), optional('detail'))
      .map(([point, detail]) => ({ ...point, ...detail })),
    fc
      .tuple(fc.record({ form: fc.constant('row' as const), name: text, value: text, tone }), optional('detail'))
      .map(([row, detail]) => ({ ...row, ...detail })),
    fc.record({ form: fc.constant('pair' as const), now: figure, before: figure, change: text, tone }),
  );
  const drafts: fc.Arbitrary<Draft> = fc
    .tuple(
      fc.record({
        headline: text,
        facts: many(text),
        entries: many(
          fc.tuple(fc.record({ content, behind: fc.boolean() }), optional('group')).map(([entry, group]) => ({ ...entry, ...group })),
        ),
        closing: many(text),
        sources: many(fc.record({ title: text, places: many(text) })),
        reading: text,
        again: text,
        actions: many(fc.record({ label: text, ask: text })),
      }),
      optional('title'),
    )
    .map(([draft, title]) => ({ ...draft, ...title }));

  it('is within the bytes of a message and the words of an answer, and of a first look unless one entry alone is too long for it', () => {
    fc.assert(
      fc.property(drafts, fc.nat(200), (draft, from) => {
        const card = draftCard(draft, from);
        expect(bytesOf(card)).toBeLessThanOrEqual(MOST_BYTES);
        const shown = seen(card).length;
        expect(shown).toBeLessThanOrEqual(LONGEST_ANSWER);
        const first = draft.entries[from < draft.entries.length ? from : 0];
        if (!first || JSON.stringify(first).length < 600) expect(shown).toBeLessThanOrEqual(FIRST_LOOK);
        expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
        expect(schemaErrors(card)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
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
