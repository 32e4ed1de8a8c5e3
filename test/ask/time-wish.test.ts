import { findTimeWish } from '../../src/ask/time-wish';

describe('what is asked of more than one time', () => {
  it.each([
    ['how did 1.1 move from Q2 to Q3', 'history', '1.1 from Q2 to Q3'],
    ['hate crime since Q1', 'history', 'hate crime Q1'],
    ['4.5 over time', 'history', '4.5'],
    ['history of 2.3', 'history', '2.3'],
    ['timeline for burglary', 'history', 'burglary'],
    ['what has happened with the dashboard this year', 'history', 'the dashboard this year'],
    ['burglary quarter by quarter', 'history', 'burglary'],
    ['how has burglary changed since Q1', 'history', 'burglary Q1'],
    ['rape pros rate Q2 v Q3', 'history', 'rape pros rate Q2 v Q3'],
    ['what changed since last quarter', 'changes', 'last quarter'],
    ['whats new or changed in the objectives since last qtr', 'changes', 'the objectives last qtr'],
    ["what's different in Q3", 'changes', 'Q3'],
    ['changes between Q2 and Q3', 'changes', 'Q2 and Q3'],
    ['what changed on 3.2', 'changes', '3.2'],
    ['anything new?', 'changes', '?'],
    ['what new measures have been added', 'changes', 'what measures'],
    ['which objectives are new', 'changes', 'which objectives'],
    ['new objectives in q3', 'changes', 'objectives in q3'],
    ['q2 v q3', 'changes', 'q2 v q3'],
    ['compare q1 and q2', 'changes', 'compare q1 and q2'],
    ['ASB in town centres by month', 'series', 'ASB in town centres'],
    ['burglary each month', 'series', 'burglary'],
    ['trend of 999 calls', 'series', '999 calls'],
    ['highest month for shoplifting', 'series', 'shoplifting'],
    ['is it above target', 'series', ''],
  ])('%s: %s of "%s"', (text, wish, rest) => expect(findTimeWish(text)).toEqual({ wish, rest }));

  it.each([
    'burglary figures',
    'rape prosecution rate Q3',
    'how are we doing on hate crime',
    'what new training has been given on hate crime',
    'is the new policy out yet',
    'what was added to the training',
    'measures to reduce new burglaries',
    'how many burglaries since april',
    'what happened in June 2019',
    'has it changed',
    'what is the target for burglary',
    'what slipped',
    'last month',
    'burglary and violence',
  ])('nothing of the kind: %s', (text) => expect(findTimeWish(text)).toBeUndefined());
});
