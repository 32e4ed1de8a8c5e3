import { answerCard } from '../../src/cards/answer-card';
import { asManyAsFit } from '../../src/cards/as-many-as-fit';
import { answerText } from '../../src/cards/answer-text';
import { bytesOf } from '../../src/cards/card-frame';
import { aFinding, aGuidanceAnswer, aMeasureAnswer, anAwardsAnswer, anObjectiveListAnswer, anUpdatesAnswer } from '../builders/answers';
import { aCitation } from '../builders/citations';
import { anAward, anObjective, anUpdate } from '../builders/records';
import { seen, submits, titles } from './sent';

const PAGE = 'the work goes on with partners and '.repeat(600);
const upTo = <T>(n: number, make: (index: number) => T): T[] => Array.from({ length: n }, (_, index) => make(index));

describe('what a card has no room for is counted', () => {
  it('places of a document', () => {
    const findings = upTo(60, (index) =>
      aFinding({
        name: `Burglaries in beat ${index}`,
        citations: [aCitation({ headings: [`Area of work number ${index}`], line: index * 10 })],
      }),
    );
    const answer = aMeasureAnswer({ findings });
    expect(seen(answerCard(answer))).toMatch(/Source: .+: Area of work number 0, line 0; .+; and \d\d more places\n/);
    expect(answerText(answer)).toContain('Area of work number 59, line 590');
  });

  it('documents', () => {
    const citations = upTo(50, (index) => aCitation({ document: `${index}.md`, title: `Delivery Plan of District ${index}`, line: 7 }));
    const objectives = citations.map((citation) => anObjective({ citations: [citation] }));
    expect(seen(answerCard(anObjectiveListAnswer({ objectives })))).toMatch(
      /Sources: Delivery Plan of District 0\n[\s\S]*\nand \d\d more documents\n/,
    );
  });

  it('spots of one place', () => {
    const entries = upTo(20, (index) => ({
      record: anUpdate({ citations: [aCitation({ line: 1 }), ...upTo(20, (at) => aCitation({ line: at * 2 + 3 }))] }),
      at: index,
    }));
    expect(seen(answerCard(anUpdatesAnswer({ entries })))).toContain('lines 1, 3, 5, 7, 9, 11, 13, 15 and 13 more');
  });

  it('documents that are loaded, in the line of the help', () => {
    const loaded = upTo(120, (index) => `Q1 2023-24 (Delivery Plan of District ${index})`).join('; ');
    const card = answerCard(aGuidanceAnswer({ reading: `loaded: ${loaded}` }));
    expect(seen(card)).toMatch(/Loaded: Q1 2023-24 \(Delivery Plan of District 0\); .+; and 11\d more$/);
  });

  it('lines, with at least one of them, and each with its fair share', () => {
    expect(asManyAsFit(['one', 'two', 'three'], 100)).toEqual({ shown: ['one', 'two', 'three'], left: 0 });
    expect(asManyAsFit([PAGE, PAGE], 200).shown.map((line) => line.length > 80)).toEqual([true, true]);
    expect(
      asManyAsFit(
        upTo(50, () => PAGE),
        200,
      ),
    ).toMatchObject({ shown: { length: 3 }, left: 47 });
    expect(asManyAsFit([PAGE], 5)).toEqual({ shown: ['the…'], left: 0 });
    expect(asManyAsFit([], 5)).toEqual({ shown: [], left: 0 });
  });
});

describe('a cell into which somebody wrote a page', () => {
  it.each([
    ['status of one measure', aMeasureAnswer({ findings: [aFinding({ status: PAGE })] })],
    ['status of a measure among others', aMeasureAnswer({ findings: [aFinding({ status: PAGE }), aFinding({ name: 'Robbery' })] })],
    ['purpose of an award', anAwardsAnswer({ awards: [anAward({ purpose: PAGE }), anAward()] })],
    ['fund of an award', anAwardsAnswer({ awards: [anAward({ fund: PAGE })] })],
    ['lead of an objective', anObjectiveListAnswer({ objectives: [anObjective({ lead: PAGE }), anObjective()] })],
    ['section of an objective', anObjectiveListAnswer({ objectives: [anObjective({ section: { title: PAGE } }), anObjective()] })],
  ])('as the %s leaves the card small, with its figures', (_what, answer) => {
    const card = answerCard(answer);
    expect(seen(card).length).toBeLessThanOrEqual(1500);
    expect(bytesOf(card)).toBeLessThan(10_000);
    expect(seen(card)).toContain('the work goes on with partners');
    expect(seen(card)).toMatch(/3,012|£25,000|4\.5/);
  });

  it('does not hide the spot of an award', () => {
    const card = answerCard(anAwardsAnswer({ awards: [anAward({ fund: PAGE, recipient: PAGE }), anAward()] }));
    expect(seen(card)).toMatch(/… · 2023-24 · .*… · line 97\n/);
  });
});

describe('a button', () => {
  it('is left out where its question is too long: cut, it would be another one', () => {
    const next = [
      { label: 'Funding awards', ask: `award ${PAGE}` },
      { label: 'Objective 4.5', ask: 'objective 4.5' },
    ];
    const card = answerCard(aGuidanceAnswer({ next }));
    expect(bytesOf(card)).toBeLessThan(10_000);
    expect(submits(card)).toEqual([{ verb: 'ask', text: 'objective 4.5' }]);
  });

  it('does not ask for the rest of another question than the one that was asked', () => {
    const entries = upTo(40, (index) => ({ record: anUpdate({ text: `${index}. ${PAGE.slice(0, 300)}` }) }));
    expect(titles(answerCard(anUpdatesAnswer({ entries, again: 'x'.repeat(1_000) }))).at(-1)).toMatch(/^Show the other/);
    const card = answerCard(anUpdatesAnswer({ entries, again: 'x'.repeat(1_001) }));
    expect(titles(card).join()).not.toContain('Show the other');
    expect(seen(card)).toMatch(/\d\d more are recorded\. Ask for one of them by name\./);
  });
});
