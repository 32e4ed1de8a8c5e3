import type { Snapshot } from '../../src/library/snapshot';
import { lastAnswer } from '../builders/conversations';
import { aMeasure, aReading, aTerm } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';

let snapshot: Snapshot;
beforeAll(() => {
  const named = (name: string, current: string, comparison: string) =>
    aMeasure({ name, current: aReading(current), comparison: aReading(comparison, { label: 'Comparison' }) });
  const means = (abbreviation: string, meaning: string) => aTerm({ abbreviation, meaning });
  snapshot = aSnapshotOf({
    file: 'plan.md',
    records: [
      named('Information technology faults', '77', '66'),
      named('Residential burglary', '3,012', '3,555'),
      named('Urgent searches', '41', '42'),
      named('Arrests', '512', '498'),
      ...[means('IT', 'Information technology'), means('US', 'Urgent searches'), means('SO', 'Urgent searches')],
      ...[means('AM', 'Information technology'), means('ASK', 'Information technology'), means('GOING', 'Information technology')],
      ...[means('going down', 'Information technology'), means('how much', 'Urgent searches'), means('A', 'Urgent searches')],
      ...[means('nicked', 'Arrests'), means('cops in', 'Arrests')],
    ],
  });
});
const answerTo = (...turns: readonly string[]): string => lastAnswer(snapshot, ...turns).headline;

describe('a word of every day that a glossary explains', () => {
  it.each([
    ['is it better?'],
    ['is it up or down'],
    ['how much was it'],
    ['is it going down'],
    ['can I ask, is it going up?'],
    ['tell us so we know: is it worse'],
    ['and a year ago?'],
  ])('means what it always means: %j after burglary', (question) => {
    const answer = answerTo('burglary figures', question);
    expect(answer).toMatch(/burglary/i);
    expect(answer).not.toMatch(/technology|searches/i);
  });
  it.each([
    'what is it about burglary',
    'I am to ask how burglary is going',
    'give us the burglary figures',
    'so how is burglary going down',
  ])('and in one question: %j', (question) => {
    const answer = answerTo(question);
    expect(answer).toMatch(/burglary.*3,012|3,012.*burglary/i);
    expect(answer).not.toMatch(/technology|searches|77|41/i);
  });
  it.each([
    ['IT faults', /77/],
    ['burglary figures > IT figures', /77/],
    ['US figures', /41/],
    ['ASK figures', /77/],
  ])('is the name that it is in capitals: %j', (turns, figure) => expect(answerTo(...turns.split(' > '))).toMatch(figure));
});

test('what it is is no question for what IT means', () => {
  expect(answerTo('burglary - what is it')).not.toMatch(/stands for/);
  expect(answerTo('can I ask what IT means')).toBe('IT stands for Information technology.');
  expect(answerTo('what does ASK stand for')).toBe('ASK stands for Information technology.');
});

test('a word that tells something is what the glossary says, however it is written', () => {
  expect(answerTo('how many were nicked')).toMatch(/512/);
  expect(answerTo('Nicked')).toMatch(/512/);
  expect(answerTo('cops in')).toMatch(/512/);
});
