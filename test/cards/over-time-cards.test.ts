import { answerCard } from '../../src/cards/answer-card';
import { answerText } from '../../src/cards/answer-text';
import type { Period } from '../../src/plan/period';
import { aReading } from '../builders/records';
import { aChangesAnswer, aHistoryAnswer, aRun, aTrendAnswer, monthsRun, q2, q3 } from '../builders/answers-over-time';
import { schemaErrors } from './card-schema';
import { seen, sent, whole } from './sent';

const chartOf = (answer: Parameters<typeof answerCard>[0]): unknown =>
  JSON.stringify(sent(answerCard(answer))).match(/"Chart\.Line"/g)?.length ?? 0;

describe('a history', () => {
  const card = seen(answerCard(aHistoryAnswer()));
  it('has the newest quarter first, with how it stood', () =>
    expect(card.indexOf('Q3 2023-24: Amber')).toBeLessThan(card.indexOf('Q2 2023-24: Red')));
  it('names what changed of the objective itself', () => {
    expect(card).toContain('Lead: Head of Victims (Q2 2023-24) → Head of Crime (Q3 2023-24)');
    expect(card).toContain('Was 4.4 in Q2 2023-24.');
    expect(card).toContain('Was "Improving our response to hate" in Q2 2023-24.');
  });
  it('names the report that is missing', () => expect(card).toContain('Q1 2023-24 is not loaded.'));
  it('counts the updates that are left to "Show all"', () => {
    expect(card).toContain('and 1 more');
    expect(card).not.toContain('A third thing was done.');
    expect(whole(answerCard(aHistoryAnswer()))).toContain('A third thing was done.');
  });
  it('says in the text what it says on the card', () => expect(answerText(aHistoryAnswer())).toContain('A third thing was done.'));
});

describe('a figure through the reports', () => {
  const to = (end: Period['to']): Period => ({ from: '2023-04', to: end });
  const shown = (trend: Parameters<typeof aTrendAnswer>[0]): string => seen(answerCard(aTrendAnswer(trend)));

  it('goes from one to the other where the two are of one kind', () =>
    expect(
      shown({
        runs: [
          aRun([
            ['40', q2],
            ['45', q3],
          ]),
        ],
      }),
    ).toContain('40 → 45'));
  it('never does where both count from April, and says that what was added is computed', () => {
    const added = [{ period: q3, figure: { text: '474', value: 474, unit: 'count' as const } }];
    const card = shown({
      runs: [
        aRun(
          [
            ['917', to('2023-09')],
            ['1,391', to('2023-12')],
          ],
          { stretch: 'year-to-date', basis: 'year-to-date', added },
        ),
      ],
    });
    expect(card).not.toContain('→');
    expect(card).toContain('October to December 2023: 474, computed');
    expect(card).toContain('they only grow');
  });
  it('never does where the two cannot be held against each other', () =>
    expect(
      shown({
        runs: [
          aRun(
            [
              ['40', q2],
              ['45', q3],
            ],
            { basis: 'apart' },
          ),
        ],
      }),
    ).toContain('cannot be held against it'));
});

describe('a line', () => {
  it('is drawn of three readings or more, as Microsoft allows, with dates and nothing else along it', () => {
    const card = answerCard(aTrendAnswer());
    expect(schemaErrors(card)).toEqual([]);
    expect(JSON.stringify(sent(card))).toContain('"x":"2023-04-30","y":70');
    expect(JSON.stringify(sent(card))).toContain('"fallback":"drop"');
  });
  it('is none of two', () =>
    expect(
      chartOf(
        aTrendAnswer({
          runs: [
            aRun([
              ['40', q2],
              ['45', q3],
            ]),
          ],
        }),
      ),
    ).toBe(0));
  it('has the target beside it, where one holds for each reading', () =>
    expect(JSON.stringify(sent(answerCard(aTrendAnswer())))).toContain('"legend":"Target"'));
  it('has none beside the months of a count, whose target is for the year', () => {
    const run = monthsRun({ name: 'Vehicle crime offences', target: aReading('500') });
    expect(JSON.stringify(sent(answerCard(aTrendAnswer({ runs: [run] }))))).not.toContain('"legend":"Target"');
  });
  it('stands as text as well, for a phone that draws nothing', () => {
    expect(seen(answerCard(aTrendAnswer()))).toContain('April 70 · May 71');
    expect(answerText(aTrendAnswer())).toContain('April 70 · May 71');
  });
});

describe('what changed', () => {
  const card = seen(answerCard(aChangesAnswer()));
  it('has new and gone objectives before figures', () => {
    expect(card.indexOf('4.7 Recruit volunteers')).toBeLessThan(card.indexOf('4.6 Replace the control room'));
    expect(card.indexOf('Red → Amber')).toBeLessThan(card.indexOf('40 → 45'));
  });
  it('has figures first where measures are asked of', () => {
    const first = seen(answerCard(aChangesAnswer({ measuresFirst: true })));
    expect(first.indexOf('40 → 45')).toBeLessThan(first.indexOf('Red → Amber'));
  });
});
