import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';
import { financialYear } from '../../src/plan/period';
import type { Award } from '../../src/plan/records';

const folder = join(__dirname, '../../../shared/knowledge');
const report = '001_069156be22dcc12c.txt';
const here = existsSync(join(folder, report));
const whenHere = here ? describe : describe.skip;

/** Line, first words of the purpose, sum, theme. */
const AWARDS: readonly (readonly [number, string, string | undefined, string])[] = [
  [67, 'Substance misuse', '£571,758', 'tvp/theme/5.1'],
  [68, 'Domestic abuse', '£485,646', 'tvp/theme/5.1'],
  [69, 'Tackling hidden harms', '£85,973', 'tvp/theme/5.1'],
  [70, 'An elders abuse project', '£30,012', 'tvp/theme/5.1'],
  [95, 'Tackling re-offending', '£112,532', 'tvp/theme/5.2'],
  [96, 'Local Community Safety', '£206,930', 'tvp/theme/5.2'],
  [97, 'Contribution to the Local Criminal Justice Board', '£25,000', 'tvp/theme/5.2'],
  [129, 'Other crime prevention activities', '£40,204', 'tvp/theme/5.3'],
  [130, 'Contribution to GPS tagging project', '£25,000', 'tvp/theme/5.3'],
  [131, 'Other expenditure', undefined, 'tvp/theme/5.3'],
  [166, 'Youth offending', '£814,810', 'tvp/theme/5.4'],
  [168, 'Earlier intervention', '£296,022', 'tvp/theme/5.4'],
  [170, 'Contribution to Early Intervention Youth Fund projects', '£83,732', 'tvp/theme/5.4'],
  [172, 'Youth, gangs and exploitation projects', '£44,810', 'tvp/theme/5.4'],
];

whenHere(`the awards of the published report${here ? '' : ' (skipped: ../shared/knowledge is missing)'}`, () => {
  let awards: readonly Award[] = [];
  let notes: readonly string[] = [];

  beforeAll(async () => {
    const extracted = extract(await readDocument({ name: report, bytes: readFileSync(join(folder, report)) }));
    awards = extracted.records.filter((record) => record.kind === 'award');
    notes = extracted.notes.map((note) => `${note.code} ${note.at ?? ''}`);
  });

  it('are these, and no other sum of the report is one', () => {
    const read = awards.map(({ citations, amount, theme }) => [citations[0].line, amount?.text, theme]);
    expect(read).toEqual(AWARDS.map(([line, , sum, theme]) => [line, sum, theme]));
    AWARDS.forEach(([, words], at) => expect(awards[at]?.purpose).toMatch(new RegExp(`^${words}`)));
  });

  it('are of one fund and of 2019-20', () => {
    expect(new Set(awards.map((award) => award.fund))).toEqual(new Set(['OPCC Community Safety Fund']));
    expect(awards.every((award) => award.year?.from === financialYear(2019).from && award.year.to === financialYear(2019).to)).toBe(true);
  });

  it('note the one without a sum', () => {
    expect(notes).toContain('no-amount line 131');
  });
});
