import fc from 'fast-check';
import '../builders/fixed-seed';
import { madeUpPlan } from '../../bench/made-up-plan';
import { candidatesFor } from '../../src/ask/candidates';
import { conceptsOf } from '../../src/ask/concepts';
import { covered } from '../../src/ask/cover';
import { find } from '../../src/ask/find';
import { presence } from '../../src/ask/presence';
import { LEAST, MANY, PHRASE_BONUS, proposing, RANK_BONUS } from '../../src/ask/proposing';
import type { Concept } from '../../src/ask/question';
import { wordsOf } from '../../src/library/words';
import { aConcept } from '../builders/concepts';
import { anUpdate } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';

const plan = madeUpPlan(4_000);
const terms = [...plan.vocabulary.frequency].sort(([, a], [, b]) => b - a).map(([term]) => term);
/** Words that many records have, words that few have, one that none has. */
const term = fc.oneof(fc.constantFrom(...terms.slice(0, 20)), fc.constantFrom(...terms.slice(20, 800)), fc.constant('zorbing'));
const question = fc.array(term, { minLength: 1, maxLength: 6 }).map((words) => [...new Set(words)].join(' '));
const conceptsIn = (text: string): Concept[] => conceptsOf(wordsOf(text), plan, () => false);

/** What a walk over all records finds a question covered by, without what is added for rank and words standing together. */
function walked(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  return new Map(
    plan.records.map((record) => {
      const sheet = plan.sheets.get(record.id) ?? new Map<string, number>();
      const either = record.kind === 'measure' || record.kind === 'award';
      return [record.id, covered(concepts, (concept) => presence(concept, sheet), either)];
    }),
  );
}

describe('what is found by the lists of terms', () => {
  it('is all that a walk over every record finds to be an answer, scored as there', () => {
    fc.assert(
      fc.property(question, (text) => {
        const concepts = conceptsIn(text);
        const scores = walked(concepts);
        const found = new Map(find(concepts, plan).map(({ record, score }) => [record.id, score]));
        for (const [id, share] of scores) if (share > LEAST) expect(found.has(id)).toBe(true);
        for (const [id, score] of found) {
          expect(score).toBeGreaterThanOrEqual(scores.get(id) ?? 0);
          expect(score).toBeLessThanOrEqual((scores.get(id) ?? 0) + RANK_BONUS + PHRASE_BONUS + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is of one kind when only that is wanted', () => {
    const found = find(conceptsIn('knife crime'), plan, 'measure');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ record }) => record.kind === 'measure')).toBe(true);
  });

  it('leaves nothing behind for the next question', () => {
    const first = find(conceptsIn('knife crime'), plan);
    find(conceptsIn('victims of burglary'), plan);
    expect(find(conceptsIn('knife crime'), plan)).toEqual(first);
  });

  it('has words that stand together before the same words apart', () => {
    const apart = anUpdate({ id: 'a', text: 'Rural patrols were doubled in winter against all crime.' });
    const together = anUpdate({ id: 'b', text: 'Patrols against rural crime were doubled all winter.' });
    const snapshot = aSnapshotOf({ file: 'plan.md', records: [apart, together] });
    const found = find(
      conceptsOf(wordsOf('rural crime'), snapshot, () => false),
      snapshot,
    );
    expect(found.map(({ record }) => record.id)).toEqual(['b', 'a']);
  });
});

describe('whose records are looked at', () => {
  const heavy = aConcept('burglary', '', { weight: 5 });
  const light = aConcept('police', '', { weight: 1 });

  it('are those of every word where they are few', () =>
    expect(proposing([heavy, light], () => 10)).toEqual({ from: [heavy, light], bounded: false }));
  it('are not those of a light word where they are many', () =>
    expect(proposing([heavy, light], () => MANY)).toEqual({ from: [heavy], bounded: true }));
  it('are those of a word that could be half of the question', () =>
    expect(proposing([heavy, aConcept('crime', '', { weight: 5 })], () => MANY).from).toHaveLength(2));
  it('are those of a word that is all of the question', () => expect(proposing([light], () => MANY).from).toEqual([light]));
  it('are those of each of some things named side by side', () =>
    expect(proposing([heavy, { ...light, list: 1 }], () => MANY).from).toHaveLength(2));

  it('are told how much of each word they have', () => {
    const concepts = conceptsIn('knife crime');
    const { records, presences } = candidatesFor(concepts, plan);
    records.forEach((at, place) => {
      const sheet = plan.sheets.get(plan.records[at]?.id ?? '') ?? new Map<string, number>();
      for (const concept of concepts) expect(presences.get(concept)?.[place]).toBeCloseTo(presence(concept, sheet), 12);
    });
  });
});
