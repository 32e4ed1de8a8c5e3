import { mergeRecords } from '../../src/library/merge';
import { pairObjectives } from '../../src/library/pair-objectives';
import { quarter } from '../../src/plan/period';
import type { Objective, PlanRecord, Update } from '../../src/plan/records';
import { aCitation } from '../builders/citations';
import { anObjective, anUpdate } from '../builders/records';

const named = (number: string, title: string) => ({ number, title });

describe('objectives of two documents', () => {
  const pairs = (before: [string, string][], now: [string, string][]): string[] =>
    pairObjectives(
      before.map(([number, title]) => named(number, title)),
      now.map(([number, title]) => named(number, title)),
    ).map(([one, other]) => `${one.number} > ${other.number}`);

  it.each([
    ['the same number and title', 'Reduce burglary', 'Reduce burglary'],
    ['a word more', 'Reduce anti-social behaviour in town centres', 'Reduce anti-social behaviour and retail crime in town centres'],
    ['a short form', 'Improve our response to rape and serious sexual offences', 'Rape and serious sexual offences'],
    ['another verb', 'Tackle rural crime', 'Reduce rural crime'],
  ])('are one: %s', (_, one, other) => expect(pairs([['1.1', one]], [['1.1', other]])).toEqual(['1.1 > 1.1']));

  it.each([
    ['the same verb only', 'Improve our response to hate crime', 'Improve our response to missing people'],
    ['a word of any plan', 'Reduce violent crime', 'Reduce hate crime'],
  ])('are two in spite of the number: %s', (_, one, other) => expect(pairs([['1.1', one]], [['1.1', other]])).toEqual([]));

  it('keep their titles where numbers change', () =>
    expect(
      pairs(
        [
          ['2.1', "Shorten the wait for a detective's call"],
          ['2.2', 'Replace the control room'],
        ],
        [
          ['2.1', 'Recruit volunteers'],
          ['2.2', "Shorten the wait for a detective's call"],
        ],
      ),
    ).toEqual(['2.1 > 2.2']));
});

describe('ids of objectives', () => {
  const document = (file: string, period: 2 | 3, ...objectives: [string, string][]): PlanRecord[] =>
    objectives.flatMap(([number, title]): PlanRecord[] => {
      const citations = [aCitation({ document: file })] as const;
      const objective = anObjective({ number, title, period: quarter(2023, period), citations });
      return [
        objective,
        anUpdate({ id: `${objective.id}/${file}`, text: title, objective: objective.id, period: quarter(2023, period), citations }),
      ];
    });
  const q2 = document('q2.md', 2, ['3.4', 'Fewer thefts from farms'], ['3.5', 'Replace the control room']);
  const q3 = document('q3.md', 3, ['3.4', 'Recruit volunteers'], ['3.5', 'Fewer thefts from farms']);
  const titled = (records: readonly PlanRecord[], title: string): Objective | undefined =>
    records.find((record): record is Objective => record.kind === 'objective' && record.title === title);
  const under = (records: readonly PlanRecord[], title: string): string[] =>
    records
      .filter((record): record is Update => record.kind === 'update' && record.objective === titled(records, title)?.id)
      .map(({ text }) => text);

  it.each([
    ['oldest first', [q2, q3]],
    ['newest first', [q3, q2]],
  ])('stay with what an objective is, whatever the order of the documents: %s', (_, lists) => {
    const merged = mergeRecords(lists);
    expect(merged.filter(({ kind }) => kind === 'objective')).toHaveLength(3);
    expect(titled(merged, 'Fewer thefts from farms')).toMatchObject({ id: 'westmere/2023-24/3.4', number: '3.5' });
    expect(titled(merged, 'Replace the control room')?.id).toBe('westmere/2023-24/3.5');
    expect(titled(merged, 'Recruit volunteers')?.id).toBe('westmere/2023-24/3.4#2023-10');
  });

  it('have what stands under them follow', () => {
    const merged = mergeRecords([q2, q3]);
    expect(under(merged, 'Fewer thefts from farms')).toEqual(['Fewer thefts from farms', 'Fewer thefts from farms']);
    expect(under(merged, 'Recruit volunteers')).toEqual(['Recruit volunteers']);
    expect(under(merged, 'Replace the control room')).toEqual(['Replace the control room']);
  });

  it('are the same when a further quarter is loaded', () => {
    const q4 = document('q4.md', 3, ['3.4', 'Recruit volunteers'], ['3.5', 'Fewer thefts from farms']);
    const ids = (lists: PlanRecord[][]): string[] =>
      mergeRecords(lists)
        .filter(({ kind }) => kind === 'objective')
        .map(({ id }) => id)
        .sort();
    expect(ids([q2, q3, q4])).toEqual(ids([q2, q3]));
  });
});
