import { financialYear, month, quarter, yearBefore, type Period } from '../../src/plan/period';
import type { Award, Commitment, Measure, Objective, Passage, Reading, Term, Theme, Update } from '../../src/plan/records';
import { aCitation } from './citations';
import { count } from './figures';

/** The third quarter of a made-up force's plan of 2023-24. */
export const thisQuarter: Period = quarter(2023, 3);
export const yearToDate: Period = { from: month(2023, 4), to: month(2023, 12) };

const PLAN = 'westmere/2023-24';

export function anObjective(objective: Partial<Objective> = {}): Objective {
  return {
    kind: 'objective',
    id: `${PLAN}/${objective.number ?? '4.5'}`,
    plan: PLAN,
    citations: [aCitation({ headings: ['4 A trusted workforce'], line: 450 })],
    number: '4.5',
    title: 'Improving our response to hate incidents and crime',
    section: { number: '4', title: 'A trusted workforce' },
    themes: [],
    period: thisQuarter,
    ...objective,
  };
}

export function anUpdate(update: Partial<Update> = {}): Update {
  return {
    kind: 'update',
    id: `${PLAN}/update/${update.text ?? 'training'}`,
    plan: PLAN,
    citations: [aCitation({ headings: ['4 A trusted workforce', '4.5 Improving our response'], line: 454 })],
    text: 'Training in how to respond to hate crime has been given to 412 officers.',
    period: thisQuarter,
    highlight: false,
    ...update,
  };
}

export function aTheme(theme: Partial<Theme> = {}): Theme {
  return {
    kind: 'theme',
    id: `${PLAN}/theme/${theme.number ?? '2.4'}`,
    plan: PLAN,
    citations: [aCitation({ line: 461 })],
    number: '2.4',
    title: 'Better reporting of hate crime',
    otherWordings: [],
    ...theme,
  };
}

export function aReading(text: string, reading: Partial<Reading> = {}): Reading {
  return { ...count(text), label: 'December', ...reading };
}

/** Recorded burglaries, fallen from 3,555 to 3,012 in nine months, which is what the plan wants. */
export function aMeasure(measure: Partial<Measure> = {}): Measure {
  return {
    kind: 'measure',
    id: `${PLAN}/measure/${measure.name ?? 'burglary'}`,
    plan: PLAN,
    citations: [aCitation({ headings: ['Section 2 Performance summary'], line: 529 })],
    name: 'Reduce the level of residential burglary',
    good: { way: 'down', from: 'aim' },
    current: aReading('3,012'),
    comparison: aReading('3,555', { label: 'Comparison' }),
    series: [],
    period: yearToDate,
    comparisonPeriod: yearBefore(yearToDate),
    provisional: true,
    commentaryFigures: [],
    ...measure,
  };
}

export function anAward(award: Partial<Award> = {}): Award {
  return {
    kind: 'award',
    id: `${PLAN}/award/${award.purpose ?? 'youth'}`,
    plan: PLAN,
    citations: [aCitation({ line: 97 })],
    purpose: 'Youth work in three towns',
    fund: 'Safer Streets Grant',
    amount: { text: '£25,000', value: 25_000, unit: 'money' },
    year: financialYear(2023),
    ...award,
  };
}

export function aCommitment(commitment: Partial<Commitment> = {}): Commitment {
  return {
    kind: 'commitment',
    id: `${PLAN}/4.5/commitment/${commitment.what ?? 'guidance'}`,
    plan: PLAN,
    citations: [aCitation({ line: 456 })],
    text: 'Guidance on hate crime will be published by 31 January 2024.',
    what: 'Guidance on hate crime will be published',
    due: { text: 'by 31 January 2024', from: '2024-01-31', by: '2024-01-31' },
    objective: `${PLAN}/4.5`,
    period: thisQuarter,
    news: [],
    ...commitment,
  };
}

export function aTerm(term: Partial<Term> = {}): Term {
  return {
    kind: 'term',
    id: `${PLAN}/term/${term.abbreviation ?? 'LPA'}`,
    plan: PLAN,
    citations: [aCitation({ line: 12 })],
    abbreviation: 'LPA',
    meaning: 'Local Policing Area',
    ...term,
  };
}

export function aPassage(passage: Partial<Passage> = {}): Passage {
  return {
    kind: 'passage',
    id: `${PLAN}/passage/${passage.text ?? 'intro'}`,
    plan: PLAN,
    citations: [aCitation({ headings: ['Introduction'], page: 2 })],
    text: 'The plan is reviewed every quarter.',
    ...passage,
  };
}
