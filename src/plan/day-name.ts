import { format, lastDayOfMonth, parse } from 'date-fns';
import type { Day, Period } from './period';

/** "31 January 2018". */
export function dayName(day: Day): string {
  return format(parse(day, 'yyyy-MM-dd', new Date(2000, 0, 1)), 'd MMMM yyyy');
}

/** The first and the last day of a period. */
export function daysOf({ from, to }: Period): { readonly from: Day; readonly by: Day } {
  const last = lastDayOfMonth(parse(to, 'yyyy-MM', new Date(2000, 0, 1)));
  return { from: `${from}-01` as Day, by: format(last, 'yyyy-MM-dd') as Day };
}
