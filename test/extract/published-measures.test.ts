import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';
import { monthsName } from '../../src/plan/period-name';
import type { Measure } from '../../src/plan/records';

const folder = join(__dirname, '../../../shared/knowledge');
const plan = '000_0ee23d8b6f3d244f.txt';
const here = existsSync(join(folder, plan));
const whenHere = here ? describe : describe.skip;

/** Label, then, now, unit, the good way and where it is known from, and whether the value stood one row above its label. */
const MEASURES: readonly (readonly [string, string, string, string, string, boolean])[] = [
  ['Reduce the level of residential burglary (dwellings)', '3,555', '4,331', 'count', 'down by aim', false],
  ['Reduce the level of violence – All Violent Crime', '23,178', '25,365', 'count', 'down by aim', false],
  ['Reduce the level of violence – Domestic Violence', '7,386', '7,476', 'count', 'down by aim', false],
  ['Reduce the level of violence – Non-Domestic Violence', '15,792', '17,889', 'count', 'down by aim', false],
  ['Reduce the level of rural crime', '1,075', '1,068', 'count', 'down by aim', false],
  [
    'Increase the percentage of residential burglary investigations which result in prosecution or caution',
    '10.4%',
    '8.7%',
    'percent',
    'up by aim',
    false,
  ],
  [
    'Increase the percentage of violent crime investigations (non-domestic) which result in prosecution or caution',
    '19.2%',
    '13.5%',
    'percent',
    'up by aim',
    false,
  ],
  ['Increase the volume of rape investigations which result in prosecution', '94', '96', 'count', 'up by aim', false],
  ['Complete', '64%', '65%', 'percent', 'up by wording', false],
  ['Minor Deficiencies', '17%', '15%', 'percent', 'down by wording', false],
  ['Insufficient to Proceed', '19%', '20%', 'percent', 'down by wording', false],
  ['Repeat victimisation rate for domestic abuse related crime', '27.0%', '27.2%', 'percent', 'down by wording', false],
  ['Level of Racist Crime', '1,079', '1,384', 'count', 'up by aim', true],
  ['Level of Faith Related Crime', '54', '149', 'count', 'up by aim', true],
  ['Level of Homophobic Crime', '120', '145', 'count', 'up by aim', true],
  ['Level of Transphobic Crime', '10', '17', 'count', 'up by aim', true],
  ['Level of Disability Related Crime', '79', '174', 'count', 'up by aim', true],
  ['Level of Racist Incidents', '1,147', '1,336', 'count', 'up by aim', true],
  ['Level of Faith Related Incidents', '64', '86', 'count', 'up by aim', true],
  ['Level of Homophobic Incidents', '108', '189', 'count', 'up by aim', true],
  ['Level of Transphobic Incidents', '27', '26', 'count', 'up by aim', true],
  ['Level of Disability Related Incidents', '102', '188', 'count', 'up by aim', true],
  ['Total Calls for Service', '439,862', '440,301', 'count', 'down by aim', false],
  ['Attended Calls for Service', '215,183', '199,363', 'count', 'down by aim', false],
  ['Immediate Response Calls for Service', '99,221', '101,528', 'count', 'down by aim', false],
  ['Urgent Response Calls for Service', '77,309', '70,579', 'count', 'down by aim', false],
  ['Level of Honour Based Abuse Crime', '91', '92', 'count', 'up by aim', true],
  ['Level of Female Genital Mutilation Crime', '7', '0', 'count', 'up by aim', true],
  ['Level of Forced Marriage Crime', '2', '2', 'count', 'up by aim', true],
  ['Level of Honour Based Abuse Incidents', '194', '155', 'count', 'up by aim', true],
  ['Level of Female Genital Mutilation Incidents', '22', '10', 'count', 'up by aim', true],
  ['Level of Forced Marriage Incidents', '15', '8', 'count', 'up by aim', true],
];

/** Figures that only the text under a table has, with then and now where the sentence says them. */
const SAID: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  ['Reduce the level of residential burglary (dwellings)', '776', '3,555', '4,331'],
  ['Increase the percentage of residential burglary investigations which result in prosecution or caution', '377', '371', '377'],
  [
    'Increase the percentage of violent crime investigations (non-domestic) which result in prosecution or caution',
    '3,027',
    '19.2%',
    '13.5%',
  ],
  ['Increase the volume of rape investigations which result in prosecution', '1,337', '1,177', '1,337'],
  ['Increase the volume of rape investigations which result in prosecution', '7.2%', '8.0%', '7.2%'],
  ['Complete', '7,485', undefined, undefined],
  ['Insufficient to Proceed', '1,497', undefined, undefined],
  ['Total Calls for Service', '439', undefined, undefined],
  ['Attended Calls for Service', '15,820', undefined, undefined],
];

whenHere(`the measures of the published plan${here ? '' : ' (skipped: ../shared/knowledge is missing)'}`, () => {
  let measures: readonly Measure[] = [];
  let notes: readonly string[] = [];
  const named = (name: string): Measure => measures.find((measure) => measure.name === name)!;

  beforeAll(async () => {
    const extracted = extract(await readDocument({ name: plan, bytes: readFileSync(join(folder, plan)) }));
    measures = extracted.records.filter((record) => record.kind === 'measure');
    notes = extracted.notes.map((note) => note.code);
  });

  it('are these 32, each with its own figures', () => {
    const read = measures.map((one) => [
      one.name,
      one.comparison?.text,
      one.current?.text,
      one.current?.unit,
      `${one.good.way} by ${one.good.from ?? ''}`,
      one.realigned !== undefined,
    ]);
    expect(read).toEqual(MEASURES);
  });

  it('cover April to December 2017 against the same months before, but for the files and where the text says the whole year', () => {
    const months = measures.map((one) => [one.name, monthsName(one.period!), monthsName(one.comparisonPeriod!)]);
    const files = ['Complete', 'Minor Deficiencies', 'Insufficient to Proceed'];
    const compared = (name: string): string => {
      if (files.includes(name)) return 'January to March 2017';
      // "an increase from 27.0% in 2016/17"
      return name.startsWith('Repeat victimisation') ? 'April 2016 to March 2017' : 'April to December 2016';
    };
    expect(months).toEqual(measures.map(({ name }) => [name, 'April to December 2017', compared(name)]));
    expect(measures.every((measure) => measure.provisional)).toBe(true);
  });

  it('stand under the aims that the plan gives them', () => {
    expect(named('Reduce the level of violence – Domestic Violence').aim).toBe('Reduce the level of violence');
    expect(named('Level of Transphobic Incidents').aim).toBe('Increase Confidence of Victims to report hate crime and incidents');
    expect(named('Attended Calls for Service').aim).toBe('Reduce the demand on our service');
    expect(named('Level of Forced Marriage Incidents').aim).toMatch(/^Increase Confidence of Victims to report .* Forced Marriage$/);
    expect(named('Repeat victimisation rate for domestic abuse related crime').aim).toBeUndefined();
  });

  it.each(SAID)('%s: %s is found in the text under it', (name, figure, comparison, current) => {
    const said = named(name).commentaryFigures.find((one) => one.figures.some((other) => other.text === figure));
    expect([said?.comparison?.text, said?.current?.text]).toEqual([comparison, current]);
    expect(said?.sentence).toContain(figure);
  });

  it('are cited by line and heading, under ids of their own', () => {
    expect(named('Level of Transphobic Incidents').citations[0]).toMatchObject({ document: plan, line: 587 });
    expect(named('Level of Transphobic Incidents').citations[0].headings.join(' ')).toContain('Performance Summary');
    expect(new Set(measures.map((measure) => measure.id)).size).toBe(32);
    expect(measures.every((measure) => measure.id.startsWith('tvp/2017-18/measure/') && measure.id.endsWith('@2017-04..2017-12'))).toBe(
      true,
    );
  });

  it('are put back beside their labels in two tables, which is noted', () => {
    expect(notes.filter((code) => code === 'table-realigned')).toHaveLength(3);
    expect(notes).not.toContain('commentary-disagrees');
    expect(notes).not.toContain('table-unclear');
  });
});
