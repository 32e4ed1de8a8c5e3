import { asQuarter, startYearOf, type Period } from '../plan/period';
import { periodName } from '../plan/period-name';
import { slugOf } from './slug';

/** A period as ids name it: "q3" within the plan's own year, else "q1-2020-21", "2019-20", "october-to-december-2017". */
export function periodSlug(period: Period | undefined, year: Period | undefined): string {
  if (!period) return 'undated';
  const quarter = asQuarter(period);
  if (quarter && year && startYearOf(year.from) === quarter.startYear) return `q${quarter.number}`;
  return slugOf(periodName(period));
}
