import type { Objective, PlanRecord } from '../plan/records';
import { pairObjectives } from './pair-objectives';

/** An objective by what its newest document so far calls it, under the id that it has in all of them. */
interface Known {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
}

type Lists = readonly (readonly PlanRecord[])[];

/**
 * The records of several documents with one id for one objective of a plan: it keeps the id that its earliest document gives, whatever number it has
 * later, and another objective that takes over its number gets an id of its own. What stands under an objective follows it.
 */
export function withSteadyIds(lists: Lists): Lists {
  const renamed = renamedIn(lists);
  return lists.map((records, at) => {
    const names = renamed.get(at);
    return names === undefined || names.size === 0 ? records : records.map((record) => withId(record, names));
  });
}

/** For each list, by its place, the ids that its objectives get instead of their own. */
function renamedIn(lists: Lists): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const told = lists
    .map((records, at) => ({ at, objectives: records.filter((record) => record.kind === 'objective') }))
    .filter(({ objectives }) => objectives.length > 0)
    .sort((a, b) => (beginOf(a.objectives) < beginOf(b.objectives) ? -1 : beginOf(a.objectives) > beginOf(b.objectives) ? 1 : 0));
  const plans = new Map<string, Known[]>();
  const renamed = new Map<number, Map<string, string>>();
  for (const { at, objectives } of told) {
    for (const plan of new Set(objectives.map((objective) => objective.plan))) {
      const own = onceEach(objectives.filter((objective) => objective.plan === plan));
      const known = plans.get(plan) ?? [];
      const { names, now } = nameAll(known, own);
      plans.set(plan, now);
      for (const [id, name] of names) if (id !== name) renamed.set(at, (renamed.get(at) ?? new Map<string, string>()).set(id, name));
    }
  }
  return renamed;
}

function nameAll(
  known: readonly Known[],
  own: readonly Objective[],
): { readonly names: ReadonlyMap<string, string>; readonly now: Known[] } {
  const before = new Map(pairObjectives(known, own).map(([one, objective]) => [objective, one.id]));
  const taken = new Set(known.map(({ id }) => id));
  const names = new Map<string, string>();
  for (const objective of own) {
    const name = before.get(objective) ?? (taken.has(objective.id) ? freshId(objective, taken) : objective.id);
    taken.add(name);
    names.set(objective.id, name);
  }
  const named = own.map((objective) => ({ ...nameOf(objective), id: names.get(objective.id) ?? objective.id }));
  const again = new Set(named.map(({ id }) => id));
  return { names, now: [...named, ...known.filter(({ id }) => !again.has(id))] };
}

const nameOf = ({ number, title }: Objective) => ({ ...(number === undefined ? {} : { number }), title });

/** The number with the month from which another objective has it: the same however often the documents are read. */
function freshId({ id, period, citations }: Objective, taken: ReadonlySet<string>): string {
  const base = `${id}#${period?.from ?? citations[0].document}`;
  let fresh = base;
  for (let more = 2; taken.has(fresh); more += 1) fresh = `${base}-${more}`;
  return fresh;
}

/** A plan for the whole year begins before its first quarter ends. */
function beginOf(objectives: readonly Objective[]): string {
  const periods = objectives.flatMap(({ period }) => (period ? [`${period.from} ${period.to}`] : []));
  return periods.sort()[0] ?? '';
}

function onceEach(objectives: readonly Objective[]): Objective[] {
  return [...new Map(objectives.map((objective) => [objective.id, objective])).values()];
}

function withId(record: PlanRecord, names: ReadonlyMap<string, string>): PlanRecord {
  switch (record.kind) {
    case 'objective':
      return { ...record, id: names.get(record.id) ?? record.id };
    case 'update':
    case 'measure':
    case 'award':
    case 'commitment': {
      const name = record.objective === undefined ? undefined : names.get(record.objective);
      return name === undefined ? record : { ...record, objective: name };
    }
    case 'theme':
    case 'term':
    case 'passage':
      return record;
  }
}
