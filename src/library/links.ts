import type { PlanRecord } from '../plan/records';
import { onceASnapshot } from './once-a-snapshot';

/** Records that go together under a name; those without one are in no group. */
function grouped<R extends PlanRecord>(
  records: readonly R[],
  nameOf: (record: R) => string | undefined,
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const name = nameOf(record);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(record);
    else groups.set(name, [record]);
  }
  return groups;
}

/** Updates by the objective, and by the theme, that they stand under. */
export const updatesByObjective = onceASnapshot(({ ofKind }) => grouped(ofKind.update, ({ objective }) => objective));
export const updatesByTheme = onceASnapshot(({ ofKind }) => grouped(ofKind.update, ({ theme }) => theme));

/** Awards by the theme they stand under. */
export const awardsByTheme = onceASnapshot(({ ofKind }) => grouped(ofKind.award, ({ theme }) => theme));

/** Measures by their aim in the plan's words, and by the commentary that rows of a table share. */
export const measuresByAim = onceASnapshot(({ ofKind }) => grouped(ofKind.measure, ({ aim }) => aim));
export const measuresByCommentary = onceASnapshot(({ ofKind }) => grouped(ofKind.measure, ({ commentary }) => commentary));
