import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';
import { monthsName } from '../../src/plan/period-name';
import type { Measure } from '../../src/plan/records';

const folder = join(__dirname, '../../../shared/documents');
const plan = 'tvp-2017-18-q2.md';
const here = existsSync(join(folder, plan)) && existsSync(join(folder, 'facts.jsonl'));
const whenHere = here ? describe : describe.skip;

interface Fact {
  readonly doc: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

whenHere(`the measures of a clean plan${here ? '' : ' (skipped: ../shared/documents is missing)'}`, () => {
  it('are its facts, with figures, aim, months and commentary', async () => {
    const { records } = extract(await readDocument({ name: plan, bytes: readFileSync(join(folder, plan)) }));
    const facts = readFileSync(join(folder, 'facts.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Fact)
      .filter((fact) => fact.doc === plan && fact.kind === 'measure')
      .map(({ fields }) => fields);
    const measures = records.filter((record): record is Measure => record.kind === 'measure');
    expect(facts).toHaveLength(32);
    const read = measures.map(({ name, comparison, current, period, commentary }) => [
      name,
      comparison?.text,
      current?.text,
      period && monthsName(period),
      commentary,
    ]);
    expect(read).toEqual(facts.map((fact) => [fact['name'], fact['comparison'], fact['current'], fact['period'], fact['commentary']]));
    const grouped = facts.filter((fact) => fact['group'] !== undefined);
    expect(grouped.map((fact) => measures[facts.indexOf(fact)]?.aim)).toEqual(grouped.map((fact) => fact['group']));
    expect(measures.some((measure) => measure.realigned)).toBe(false);
  });

  it('say then and now of the rate that only their text has', async () => {
    const { records } = extract(await readDocument({ name: plan, bytes: readFileSync(join(folder, plan)) }));
    const rape = records.find((record): record is Measure => record.kind === 'measure' && /rape/i.test(record.name));
    const rate = rape?.commentaryFigures.find((said) => said.current?.unit === 'percent');
    expect([rate?.comparison?.text, rate?.current?.text]).toEqual(['7.9%', '6.6%']);
  });
});
