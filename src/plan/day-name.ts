import { format, parse } from 'date-fns';
import type { Day } from './period';

/** "31 January 2018". */
export function dayName(day: Day): string {
  return format(parse(day, 'yyyy-MM-dd', new Date(2000, 0, 1)), 'd MMMM yyyy');
}
