import type { Citation } from '../src/plan/citation';
import type { Figure } from '../src/plan/figure';
import { financialYear, quarter, yearBefore, type Period } from '../src/plan/period';
import type { Award, Measure, Objective, Passage, Reading, Theme, Update } from '../src/plan/records';
import type { Chance } from './chance';
import { often, running, SUBJECTS, TOWNS } from './words';

/** One quarter's document of the made-up force. */
export interface Quarter {
  readonly startYear: number;
  readonly number: 1 | 2 | 3 | 4;
  readonly period: Period;
  readonly plan: string;
  readonly file: string;
}

export function quarterOf(startYear: number, number: 1 | 2 | 3 | 4): Quarter {
  const plan = `northmere/${startYear}-${String(startYear + 1).slice(2)}`;
  return { startYear, number, plan, period: quarter(startYear, number), file: `northmere-${startYear}-q${number}.md` };
}

const SECTIONS = 8;
const IN_A_SECTION = 5;
const THEMES = 12;

const citation = ({ file, startYear, number }: Quarter, line: number): [Citation] => [
  { document: file, title: `Northmere Police Delivery Plan ${startYear}, quarter ${number}`, headings: [], line },
];

export function objectives(of: Quarter): Objective[] {
  return Array.from({ length: SECTIONS * IN_A_SECTION }, (_, at) => {
    const section = String(Math.floor(at / IN_A_SECTION) + 1);
    const number = `${section}.${(at % IN_A_SECTION) + 1}`;
    return {
      kind: 'objective',
      id: `${of.plan}/${number}`,
      plan: of.plan,
      citations: citation(of, at + 1),
      number,
      title: `Improving our response to ${SUBJECTS[at % SUBJECTS.length] ?? ''}`,
      section: { number: section, title: `Priority ${section}` },
      themes: [`${of.plan}/theme/${(at % THEMES) + 1}`],
      status: at % 4 === 0 ? 'Amber' : 'Green',
      period: of.period,
    };
  });
}

export function themes(of: Quarter): Theme[] {
  return Array.from({ length: THEMES }, (_, at) => ({
    kind: 'theme',
    id: `${of.plan}/theme/${at + 1}`,
    plan: of.plan,
    citations: citation(of, 100 + at),
    number: `${at + 1}`,
    title: `Fewer people harmed by ${SUBJECTS[(at * 5) % SUBJECTS.length] ?? ''}`,
    otherWordings: [],
  }));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function update(of: Quarter, at: number, chance: Chance): Update {
  const named = chance.below(6) === 0 ? ` in ${chance.one(TOWNS)}` : '';
  const counted = chance.below(3) === 0 ? ` ${chance.below(900) + 2} ${running(chance, 2)}.` : '';
  const subject = often(chance, SUBJECTS);
  return {
    kind: 'update',
    id: `${of.plan}/q${of.number}/update/${at}`,
    plan: of.plan,
    citations: citation(of, 200 + at),
    text: `${capital(running(chance, 3))} ${subject}${named}, ${running(chance, 6 + chance.below(14))}.${counted}`,
    period: of.period,
    objective: `${of.plan}/${chance.below(SECTIONS) + 1}.${chance.below(IN_A_SECTION) + 1}`,
    highlight: chance.below(60) === 0,
  };
}

const count = (value: number): Figure => ({ text: value.toLocaleString('en-GB'), value, unit: 'count' });
const reading = (value: number, label: string, period: Period): Reading => ({ ...count(value), label, period });

/** Which row of the plan's table it is says what it counts and where, in every quarter the same. */
export function measure(of: Quarter, row: number, chance: Chance): Measure {
  const subject = SUBJECTS[row % SUBJECTS.length] ?? '';
  const place = TOWNS[Math.floor(row / SUBJECTS.length) - 1];
  const [now, before] = [chance.below(5_000) + 10, chance.below(5_000) + 10];
  const said = chance.below(4) === 0 ? `${subject} in the quarter: ${now} offences, of which ${running(chance, 8)}.` : undefined;
  const [cited] = citation(of, 600 + row);
  return {
    kind: 'measure',
    id: `${of.plan}/measure/${subject.replaceAll(' ', '-')}-${row}@${of.period.from}..${of.period.to}`,
    plan: of.plan,
    citations: [cited],
    name: `Recorded ${subject}${place === undefined ? '' : ` in ${place}`}`,
    aim: `Reduce the level of ${subject}`,
    good: { way: 'down', from: 'aim' },
    current: reading(now, 'Now', of.period),
    comparison: reading(before, 'Comparison', yearBefore(of.period)),
    series: [],
    period: of.period,
    comparisonPeriod: yearBefore(of.period),
    provisional: false,
    ...(said !== undefined && { commentary: said }),
    commentaryFigures: said === undefined ? [] : [{ sentence: said, figures: [count(now)], citation: cited }],
    ...(place !== undefined && { place }),
  };
}

const FUNDS = ['Community Safety Fund', 'Safer Streets Grant', 'Victims First Grant'] as const;

/** `number` tells each award from all others, in its sum. */
export function award(of: Quarter, number: number, chance: Chance): Award {
  const value = 500 + number;
  return {
    kind: 'award',
    id: `${of.plan}/q${of.number}/award/${number}`,
    plan: of.plan,
    citations: citation(of, 900 + number),
    purpose: `${running(chance, 4)} against ${often(chance, SUBJECTS)}`,
    fund: chance.one(FUNDS),
    amount: { text: `£${value.toLocaleString('en-GB')}`, value, unit: 'money' },
    year: financialYear(of.startYear),
    theme: `${of.plan}/theme/${chance.below(THEMES) + 1}`,
    recipient: `${chance.one(TOWNS)} ${running(chance, 2)}`,
  };
}

export function passage(of: Quarter, at: number, chance: Chance): Passage {
  return {
    kind: 'passage',
    id: `${of.plan}/q${of.number}/passage/${at}`,
    plan: of.plan,
    citations: citation(of, 2_000 + at),
    text: `${running(chance, 20 + chance.below(30))}.`,
    period: of.period,
  };
}
