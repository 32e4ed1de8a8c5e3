import type { PlanRecord, Theme } from '../plan/records';
import { atOnce, type Steps } from './in-steps';
import { awardKey, isSameAward, mergeAwards } from './merge-awards';
import { isSameMeasure, measureKey, mergeMeasures } from './merge-measures';
import { mergeObjectives } from './merge-objectives';
import { forceOf } from './same-record';
import { withSteadyIds } from './steady-ids';

/**
 * Records of several documents as one list: an objective or a theme that two documents name is one record, and so is an award or a measure that
 * two documents give with the same words and figures. The later document's words stand for objectives, the first one's for the others; links and
 * places of all are kept. An objective is told by its title before its number. Other records that share an id in different documents both stay, the second under an id of its own.
 */
export const mergeRecords = (lists: readonly (readonly PlanRecord[])[]): PlanRecord[] => atOnce(mergeSteps(lists));

/** The same in steps. */
export function* mergeSteps(lists: readonly (readonly PlanRecord[])[]): Steps<PlanRecord[]> {
  const merged: PlanRecord[] = [];
  const places = new Map<string, number>();
  const alike = new Map<string, number[]>();
  const put = (record: PlanRecord, at = merged.length): void => {
    const id = (places.get(record.id) ?? at) === at ? record.id : freeId(record, places);
    merged[at] = { ...record, id };
    places.set(id, at);
  };
  for (const list of withSteadyIds(lists)) {
    // Two alike within one document are two, and each may be one of two in another document.
    const begun = merged.length;
    const met = new Set<number>();
    for (const record of list) {
      yield;
      const key = likeness(record);
      const found = (alike.get(key) ?? []).filter((at) => at < begun && !met.has(at)).find((at) => asOne(merged[at], record));
      const both = found === undefined ? undefined : asOne(merged[found], record);
      if (found !== undefined && both) {
        met.add(found);
        put(both, found);
      } else {
        const others = alike.get(key);
        if (others) others.push(merged.length);
        else alike.set(key, [merged.length]);
        put(record);
      }
    }
  }
  return merged;
}

/** What records have in common that may be one. */
function likeness(record: PlanRecord): string {
  const key = record.kind === 'award' ? awardKey(record) : record.kind === 'measure' ? measureKey(record) : undefined;
  return `${record.kind} ${key ?? record.id}`;
}

/** Two records as one; nothing where they are two. A file that names no force takes its place in the plan from the one that does. */
function asOne(a: PlanRecord | undefined, b: PlanRecord): PlanRecord | undefined {
  if (a?.kind === 'objective' && b.kind === 'objective') return mergeObjectives(a, b);
  if (a?.kind === 'theme' && b.kind === 'theme') return mergeThemes(a, b);
  const [first, second] = a && forceOf(a.plan) === undefined && forceOf(b.plan) !== undefined ? [b, a] : [a, b];
  if (first?.kind === 'award' && second.kind === 'award' && isSameAward(first, second)) return mergeAwards(first, second);
  if (first?.kind === 'measure' && second.kind === 'measure' && isSameMeasure(first, second)) return mergeMeasures(first, second);
  return undefined;
}

function freeId(record: PlanRecord, taken: ReadonlyMap<string, number>): string {
  const base = `${record.id}#${record.citations[0].document}`;
  let id = base;
  for (let more = 2; taken.has(id); more += 1) id = `${base}-${more}`;
  return id;
}

function mergeThemes(a: Theme, b: Theme): Theme {
  const wordings = [...a.otherWordings, b.title, ...b.otherWordings].filter((wording) => wording !== a.title);
  return { ...b, ...a, otherWordings: [...new Set(wordings)], citations: [...a.citations, ...b.citations] };
}
