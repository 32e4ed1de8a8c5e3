import { comparable } from '../plan/comparable';
import type { Measure } from '../plan/records';
import { agrees, mayBeOneForce, sameWords } from './same-record';

/** Whether two measures of one name are one measure in two reports: rows of tables with another aim, unit or good direction are others. */
export function isSameMeasureLater(a: Measure, b: Measure): boolean {
  return (
    mayBeOneForce(a.plan, b.plan) &&
    agrees(a.aim, b.aim, sameWords) &&
    agrees(a.objective, b.objective, (one, other) => one === other || a.plan !== b.plan) &&
    agrees(a.current, b.current, comparable) &&
    (a.good.way === b.good.way || a.good.way === 'unknown' || b.good.way === 'unknown')
  );
}
