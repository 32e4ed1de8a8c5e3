import { parseTarget } from '../../src/plan/target-parse';

it.each([
  ['40%', '40%', 40],
  ['Below 40%', 'Below 40%', 40],
  ['at least 1,200', 'at least 1,200', 1200],
  ['≥ 90%', '≥ 90%', 90],
  ['90% or more', '90% or more', 90],
  ['< 10 seconds', '< 10 seconds', 10],
])('"%s" is a target of %s', (cell, text, value) => expect(parseTarget(cell)).toMatchObject({ text, value }));

it.each(['', 'n/a', 'Monitor', 'Below last year', '40% to 50% or more of 3'])('"%s" holds no one figure', (cell) =>
  expect(parseTarget(cell)).toBeUndefined(),
);
