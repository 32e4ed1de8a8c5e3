import type { PlanRecord } from '../../src/plan/records';
import * as vocabulary from '../../src/extract/vocabulary';
import type { Words } from '../../src/extract/words';
import { extractFrom } from '../builders/documents';
import { written } from '../builders/written-words';

type Row = Readonly<Record<string, string>>;

/** A document with one small table. */
async function tableOf(title: string, cells: Row): Promise<readonly PlanRecord[]> {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  const names = Object.keys(cells);
  const table = [line(names), line(names.map(() => '---')), line(Object.values(cells))].join('\n');
  const { records } = await extractFrom(`# Northmarch Constabulary ${title} 2023-24\n\nQuarter 2 update\n\n${table}\n`, 'northmarch.md');
  return records.filter(({ kind }) => kind !== 'passage');
}

/** Which months a comparison is of, "Previous quarter" and "Previous year" say differently. */
const MONTHS = ['comparisonPeriod', 'period'];

/** What records say, without the heading it was found under. */
function said(records: readonly PlanRecord[], name: string): unknown {
  const left = ['citations', 'citation', 'id', 'label', 'text', ...(name === 'Comparison' ? MONTHS : [])];
  return JSON.parse(JSON.stringify(records, (key, value: unknown) => (left.includes(key) ? undefined : value)));
}

const renamed = (cells: Row, from: string, to: string): Row =>
  Object.fromEntries(Object.entries(cells).map(([name, value]) => [name === from ? to : name, value]));

const MEASURES = { Measure: 'Repeat victims', Current: '1,150' };
const OBJECTIVES = { Objective: '1.1 Safer homes', Progress: 'A repeat victim dashboard opened.' };
const COMMITMENTS = { Milestone: 'Open the victim hub', Due: '31 October 2023' };
const AWARDS = { Recipient: 'Harbour Trust', Purpose: 'Outreach for victims', Amount: '£48,500' };
const TERMS = { Abbreviation: 'DA', Meaning: 'Domestic abuse' };
const { MEASURE_COLUMNS, OBJECTIVE_COLUMNS, COMMITMENT_COLUMNS, AWARD_COLUMNS, GLOSSARY_COLUMNS, FIELDS } = vocabulary;

/** The column by its usual name, its words, the table it stands in and the title over that. */
const COLUMNS: readonly (readonly [string, Words, Row, string])[] = [
  ['Measure', MEASURE_COLUMNS.measure, { ...MEASURES, Comparison: '1,204' }, 'Performance Measures'],
  ['Current', MEASURE_COLUMNS.current, { ...MEASURES, Comparison: '1,204' }, 'Performance Measures'],
  ['Year-to-date', MEASURE_COLUMNS.yearToDate, { Measure: 'Repeat victims', 'Year-to-date': '1,150' }, 'Performance Measures'],
  ['Comparison', MEASURE_COLUMNS.comparison, { ...MEASURES, Comparison: '1,204' }, 'Performance Measures'],
  ['Period', MEASURE_COLUMNS.period, { ...MEASURES, Period: 'April to June 2023' }, 'Performance Measures'],
  [
    'Comparison period',
    MEASURE_COLUMNS.comparisonPeriod,
    { ...MEASURES, Comparison: '1,204', 'Comparison period': 'April to June 2022' },
    'Performance Measures',
  ],
  ['Target', MEASURE_COLUMNS.target, { ...MEASURES, Target: '1,100' }, 'Performance Measures'],
  ['Change', MEASURE_COLUMNS.change, { ...MEASURES, Comparison: '1,204', Change: '-54' }, 'Performance Measures'],
  ['Aim', MEASURE_COLUMNS.aim, { ...MEASURES, Aim: 'Reduce repeat victims' }, 'Performance Measures'],
  ['Better when', MEASURE_COLUMNS.betterWhen, { ...MEASURES, 'Better when': 'Higher' }, 'Performance Measures'],
  ['Status', MEASURE_COLUMNS.status, { ...MEASURES, Status: 'Amber' }, 'Performance Measures'],
  ['Objective', MEASURE_COLUMNS.objective, { ...MEASURES, Objective: '1.1' }, 'Performance Measures'],
  ['Ref', MEASURE_COLUMNS.ref, { Ref: '4c', ...MEASURES }, 'Performance Measures'],
  ['Place', MEASURE_COLUMNS.place, { ...MEASURES, Place: 'Sallowfield' }, 'Performance Measures'],
  ['Provisional', MEASURE_COLUMNS.provisional, { ...MEASURES, Provisional: 'Yes' }, 'Performance Measures'],
  ['Unit', MEASURE_COLUMNS.unit, { ...MEASURES, Unit: '£000' }, 'Performance Measures'],
  ['Commentary', MEASURE_COLUMNS.commentary, { ...MEASURES, Commentary: 'Fewer households called again.' }, 'Performance Measures'],
  ['Definition', MEASURE_COLUMNS.definition, { ...MEASURES, Definition: 'People who were victims before.' }, 'Performance Measures'],
  ['Note', MEASURE_COLUMNS.note, { ...MEASURES, Note: 'Counted once a household.' }, 'Performance Measures'],
  ['Lead', FIELDS.lead, { ...MEASURES, Lead: 'Head of Public Protection' }, 'Performance Measures'],
  ['Objective', OBJECTIVE_COLUMNS.objective, OBJECTIVES, 'Delivery Plan'],
  ['Theme', OBJECTIVE_COLUMNS.theme, { ...OBJECTIVES, Theme: '2.1 Fewer repeat victims' }, 'Delivery Plan'],
  ['Lead', FIELDS.lead, { ...OBJECTIVES, Lead: 'Head of Public Protection' }, 'Delivery Plan'],
  ['Status', FIELDS.status, { ...OBJECTIVES, Status: 'Amber' }, 'Delivery Plan'],
  ['Milestone', COMMITMENT_COLUMNS.milestone, COMMITMENTS, 'Delivery Plan'],
  ['Action', COMMITMENT_COLUMNS.action, renamed(COMMITMENTS, 'Milestone', 'Action'), 'Delivery Plan'],
  ['Due', COMMITMENT_COLUMNS.due, COMMITMENTS, 'Delivery Plan'],
  ['Revised', COMMITMENT_COLUMNS.revised, { ...COMMITMENTS, Revised: '30 November 2023' }, 'Delivery Plan'],
  ['Actual', COMMITMENT_COLUMNS.doneOn, { ...COMMITMENTS, Actual: '20 October 2023' }, 'Delivery Plan'],
  ['Progress', COMMITMENT_COLUMNS.progress, { ...COMMITMENTS, Progress: 'The lease is signed.' }, 'Delivery Plan'],
  ['Lead', FIELDS.lead, { ...COMMITMENTS, Lead: 'Head of Public Protection' }, 'Delivery Plan'],
  ['Recipient', AWARD_COLUMNS.recipient, AWARDS, 'Grants Report'],
  ['Purpose', AWARD_COLUMNS.purpose, AWARDS, 'Grants Report'],
  ['Fund', AWARD_COLUMNS.fund, { ...AWARDS, Fund: 'Safer Streets Fund' }, 'Grants Report'],
  ['Amount', AWARD_COLUMNS.amount, AWARDS, 'Grants Report'],
  ['Year', AWARD_COLUMNS.year, { ...AWARDS, Year: '2022/23' }, 'Grants Report'],
  ['Abbreviation', GLOSSARY_COLUMNS.abbreviation, TERMS, 'Glossary'],
  ['Meaning', GLOSSARY_COLUMNS.meaning, TERMS, 'Glossary'],
];

const cases = COLUMNS.flatMap(([name, words, cells, title]) =>
  written(words).map((heading) => ({ name, heading, cells, title, table: Object.keys(cells).join(', ') })),
);

describe('a column by any of its names', () => {
  it.each(COLUMNS)('%s says something', async (name, _, cells, title) => {
    const without = Object.fromEntries(Object.entries(cells).filter(([one]) => one !== name));
    const [whole, part] = [await tableOf(title, cells), await tableOf(title, without)];
    expect(whole.length).toBeGreaterThan(0);
    if (name !== 'Change') expect(said(whole, name)).not.toEqual(said(part, name));
  });

  it.each(cases)('$heading is $name of $table', async ({ name, heading, cells, title }) => {
    expect(said(await tableOf(title, renamed(cells, name, heading)), name)).toEqual(said(await tableOf(title, cells), name));
  });
});
