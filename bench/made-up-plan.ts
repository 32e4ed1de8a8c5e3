import { buildSnapshot, type Outcome, type Snapshot } from '../src/library/snapshot';
import type { PlanRecord } from '../src/plan/records';
import { chanceOf, type Chance } from './chance';
import { award, measure, objectives, passage, quarterOf, themes, update, type Quarter } from './made-up-records';

const NEWEST = 2024;
/** A document of a larger plan has about as many records; there are more years of it. */
const IN_A_QUARTER = 840;

/**
 * The plans of one made-up force, a document a quarter and as many years back as `records` take: objectives and themes that every quarter of a year
 * names again, measures that every quarter counts anew, updates, awards and passages. Once merged they are exactly so many records, of at least 500;
 * the same in every run.
 */
export function madeUpPlan(records: number): Snapshot {
  const chance = chanceOf(records);
  const years = Math.max(1, Math.round(records / IN_A_QUARTER / 4));
  const quarters = Array.from({ length: years * 4 }, (_, at) =>
    quarterOf(NEWEST - years + 1 + Math.floor(at / 4), ((at % 4) + 1) as 1 | 2 | 3 | 4),
  );
  let left = records;
  const outcomes = quarters.map((of, at): Outcome => {
    const named: readonly PlanRecord[] = [...objectives(of), ...themes(of)];
    if (of.number === 1) left -= named.length;
    // What later years need for their own objectives and themes is theirs.
    const yearsAfter = years - 1 - Math.floor(at / 4);
    const own = Math.floor((left - yearsAfter * named.length) / (quarters.length - at));
    left -= own;
    return outcomeOf(of, [...named, ...reported(of, own, at * IN_A_QUARTER * 2, chance)]);
  });
  return buildSnapshot(outcomes);
}

/** Of a hundred records so many are measures, awards and passages; the others are updates. */
const SHARES = { measure: 14, award: 10, passage: 12 } as const;

function reported(of: Quarter, count: number, from: number, chance: Chance): PlanRecord[] {
  const measures = Math.floor((count * SHARES.measure) / 100);
  const awards = Math.floor((count * SHARES.award) / 100);
  const passages = Math.floor((count * SHARES.passage) / 100);
  const each = <Made>(number: number, make: (at: number) => Made): Made[] => Array.from({ length: number }, (_, at) => make(at));
  return [
    ...each(count - measures - awards - passages, (at) => update(of, at, chance)),
    ...each(measures, (at) => measure(of, at, chance)),
    ...each(awards, (at) => award(of, from + at, chance)),
    ...each(passages, (at) => passage(of, at, chance)),
  ];
}

function outcomeOf(of: Quarter, records: readonly PlanRecord[]): Outcome {
  const facts = {
    file: of.file,
    title: `Northmere Police Delivery Plan ${of.startYear}, quarter ${of.number}`,
    force: 'Northmere Police',
    plan: of.plan,
    kind: 'plan',
    period: of.period,
  } as const;
  return { file: of.file, extracted: { facts, records, notes: [] } };
}
