import { addDays, endOfMonth, format, isValid, parse } from 'date-fns';
import type { Day, Month, Period } from './period';

const dateOf = (day: Day): Date => parse(day, 'yyyy-MM-dd', new Date(2000, 0, 1));
const dayOf = (date: Date): Day => format(date, 'yyyy-MM-dd') as Day;

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  return dayOf(endOfMonth(dateOf(firstDayOf(month))));
}

/** The first and the last day of a period. */
export function daysOf({ from, to }: Period): { readonly from: Day; readonly by: Day } {
  return { from: firstDayOf(from), by: lastDayOf(to) };
}

/** The day so many days after (or, negative, before) another. */
export function shiftDay(day: Day, by: number): Day {
  return dayOf(addDays(dateOf(day), by));
}

/** A day of the calendar, or nothing where it has no such day ("31 June"). */
export function dayIn(month: Month, day: number): Day | undefined {
  const date = parse(`${month}-${String(day).padStart(2, '0')}`, 'yyyy-MM-dd', new Date(2000, 0, 1));
  return isValid(date) ? dayOf(date) : undefined;
}

export function monthOfDay(day: Day): Month {
  return day.slice(0, 7) as Month;
}
