import { calendarUnit } from './comparable';
import type { Figure } from './figure';
import { shiftMonth, type Period } from './period';

/** Names of what is measured at a moment or on average, though it is printed as a plain number. */
const NOT_ADDED_UP =
  /\b(?:averages?|mean|median|typical|days|hours per|minutes|seconds|per|rates?|ratio|index|scores?|satisfaction|confidence|proportion|share|members?(?:hip)?|strength|headcount|establishment|fte|vacanc(?:y|ies)|posts?|backlogs?|outstanding|open|active|current(?:ly)?|caseload|in post|fleet|abstraction)\b|^(?:\d\w? )?(?:the )?(?:number of )?(?:police )?(?:officers|staff|pcsos?|specials?|special constables|volunteers|cadets|groups)\b/i;

/** Whether a figure is a count of what happens, which adds up from month to month: offences and calls do, averages, rates and people in post do not. */
export function addsUp(name: string, { unit, text }: Figure): boolean {
  return unit === 'count' && calendarUnit(text) === undefined && !NOT_ADDED_UP.test(name) && !text.includes('.');
}

/** The months between two ends of one year's count: October to December after September and December; nothing where it is not the same year to date. */
export function monthsBetween(earlier: Period, later: Period): Period | undefined {
  if (earlier.from !== later.from || earlier.to >= later.to || !earlier.from.endsWith('-04')) return undefined;
  return { from: shiftMonth(earlier.to, 1), to: later.to };
}
