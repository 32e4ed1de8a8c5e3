import { spacedTables } from '../../src/documents/spaced-tables';

const parted = (...lines: readonly string[]): string[] => spacedTables(lines.join('\n')).split('\n');

it('reads two columns of words that begin in one place', () => {
  expect(parted('Abbreviation   Meaning', 'KSI            Killed or seriously injured', 'VH             Victim hub', '')).toEqual([
    'Abbreviation\tMeaning',
    'KSI\tKilled or seriously injured',
    'VH\tVictim hub',
    '',
  ]);
});

it.each([
  ['fields', ['Lead: Head of Crime   Status: Amber', 'Period: Q3            Review: May', 'Due: March            Link: P1', '']],
  ['a list of contents', ['Introduction   Page', 'Safer homes    3', 'Safer roads    7', '']],
  ['columns that waver', ['Abbreviation   Meaning', 'KSI     Killed or seriously injured', 'VH        Victim hub', '']],
  ['one row', ['Abbreviation   Meaning', 'KSI            Killed or seriously injured', '']],
])('leaves %s alone', (_, lines) => expect(parted(...lines)).toEqual(lines));
