import { addDays, format, parse } from 'date-fns';
import { daysOf } from './day-name';
import { asQuarter, financialYear, month, quarter, shiftMonth, startYearOf, type Day, type Period } from './period';
import type { Due } from './records';

/** A date that a text names, with the span of its words. */
export interface FoundDue {
  readonly due: Due;
  readonly index: number;
  readonly length: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const YEAR = '(?:,?\\s*(?:of\\s+)?(20\\d\\d)(?![-/\\d]))?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** How exactly a time is meant; what it leaves open ends with the time itself. */
const PART =
  '(?:(?:(?:the\\s+)?(?:end|close|beginning|start|middle|rest|remainder)\\s+of|early(?:\\s+in)?|late(?:\\s+in)?|later\\s+in|mid[\\s-])\\s*(?:the\\s+)?)?';
/** A month without a year that is further ahead than this, counted from the report's first, has been. */
const FURTHEST_MONTHS = 9;
const SEASON = '(spring|summer|autumn|winter)';

/** Months of seasons and of school terms, 1 to 12; a winter ends in the next year. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 14] };
const TERMS: Readonly<Record<string, readonly [number, number]>> = { spring: [1, 3], summer: [4, 7], autumn: [9, 12], winter: [1, 3] };

type Reader = (match: RegExpExecArray, report: Period | undefined) => { readonly from: Day; readonly by: Day } | undefined;

const monthNumber = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

/** The year of a month that names none: the first such month that a report can promise, that is from its own beginning on. */
function yearFor(number: number, year: string | undefined, report: Period | undefined): number | undefined {
  if (year !== undefined) return Number(year);
  if (!report) return undefined;
  const begun = Number(report.from.slice(0, 4));
  const next = month(begun, number) >= report.from ? begun : begun + 1;
  // The month before last is nearer than the same month of next year.
  return month(next, number) <= shiftMonth(report.from, FURTHEST_MONTHS) ? next : undefined;
}

function dayIn(
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
  report: Period | undefined,
): { from: Day; by: Day } | undefined {
  const number = monthNumber(name);
  const of = yearFor(number, year, report);
  if (of === undefined) return undefined;
  const date = parse(`${of}-${number}-${day ?? ''}`, 'yyyy-M-d', new Date(2000, 0, 1));
  if (Number.isNaN(date.getTime())) return undefined;
  const on = format(date, 'yyyy-MM-dd') as Day;
  return { from: on, by: on };
}

function monthsIn(first: number, last: number, year: number | undefined): { from: Day; by: Day } | undefined {
  if (year === undefined) return undefined;
  const from = month(year, first);
  return daysOf({ from, to: shiftMonth(from, last - first) });
}

function quarterOf(digit: string | undefined, year: string | undefined, report: Period | undefined): { from: Day; by: Day } | undefined {
  const number = Number(digit) as 1 | 2 | 3 | 4;
  if (year !== undefined) return daysOf(quarter(Number(year.slice(0, 4)), number));
  if (!report) return undefined;
  const own = quarter(startYearOf(report.from), number);
  if (own.to >= report.from) return daysOf(own);
  // "In Q2", said in Q3, looks back; said in Q4, Q1 is the next.
  return number === 1 && asQuarter(report)?.number === 4 ? daysOf(quarter(startYearOf(report.from) + 1, 1)) : undefined;
}

const ROWS: readonly { readonly pattern: string; readonly read: Reader }[] = [
  { pattern: `(20\\d\\d)-(\\d\\d)-(\\d\\d)`, read: (m) => sameDay(`${m[1] ?? ''}-${m[2] ?? ''}-${m[3] ?? ''}`) },
  { pattern: `(\\d{1,2})[/.](\\d{1,2})[/.](20\\d\\d)`, read: (m) => sameDay(`${m[3] ?? ''}-${pad(m[2])}-${pad(m[1])}`) },
  {
    pattern: `(?:w/?c|week (?:commencing|beginning))\\s+${DAY}(?:\\s+of)?\\s+${MONTH}${YEAR}`,
    read: (m, r) => weekFrom(dayIn(m[1], m[2], m[3], r)),
  },
  { pattern: `${DAY}(?:\\s+of)?\\s+${MONTH}${YEAR}`, read: (m, r) => dayIn(m[1], m[2], m[3], r) },
  { pattern: `${MONTH}\\s+${DAY}(?!\\d)${YEAR}`, read: (m, r) => dayIn(m[2], m[1], m[3], r) },
  {
    pattern: `${MONTH}${YEAR}\\s*(?:/|or|and|to|-|\u2013)\\s*${MONTH}${YEAR}`,
    read: (m, r) => {
      const [first, last] = [monthNumber(m[1]), monthNumber(m[3])];
      const year = yearFor(last, m[4] ?? m[2], r);
      return year === undefined ? undefined : monthsIn(first, last < first ? last + 12 : last, last < first ? year - 1 : year);
    },
  },
  {
    pattern: `${PART}${MONTH}${YEAR}(?!\\s+\\d{1,2}(?:st|nd|rd|th))`,
    read: (m, r) => monthsIn(monthNumber(m[1]), monthNumber(m[1]), yearFor(monthNumber(m[1]), m[2], r)),
  },
  {
    pattern: `(?:Q|Qtr\\.?\\s*|Quarter\\s+)[1-4]\\s*(?:/|or)\\s*(?:early\\s+|late\\s+|mid\\s+)?(?:in\\s+)?(?:Q|Qtr\\.?\\s*|Quarter\\s+)([1-4])`,
    read: (m, r) => quarterOf(m[1], undefined, r),
  },
  {
    pattern: `${PART}(?:Q|Qtr\\.?\\s*|Quarter\\s+)([1-4])(?:\\s*(?:of\\s+)?(20\\d\\d)[-/](?:20)?\\d\\d)?`,
    read: (m, r) => quarterOf(m[1], m[2], r),
  },
  { pattern: `${PART}(?:the\\s+)?next\\s+quarter`, read: (_, r) => quarterAfter(r, 3) },
  { pattern: `${PART}(?:the\\s+)?(?:this|current)\\s+quarter`, read: (_, r) => quarterAfter(r, 0) },
  {
    pattern: `${PART}${SEASON}\\s+term(?:\\s+(?:of|in))?${YEAR}`,
    read: (m, r) => seasonIn(TERMS, m[1], m[2], r),
  },
  { pattern: `${PART}${SEASON}(?:\\s+of)?\\s+(20\\d\\d)`, read: (m, r) => seasonIn(SEASONS, m[1], m[2], r) },
  {
    pattern: `(?<=\\b(?:by|in|this|next|during|until|the) )(?:the\\s+)?${SEASON}(?!\\s+\\d)`,
    read: (m, r) => seasonIn(SEASONS, m[1], undefined, r),
  },
  {
    pattern: `${PART}(?:the\\s+)?(?:remaining\\s+)?(?:financial|performance|reporting)\\s+year(?:\\s+(20\\d\\d)[-/]\\d\\d)?|(?<=by )(?:the\\s+)?year[\\s-]end`,
    read: (m, r) => yearOf(m[1], r),
  },
  { pattern: `${PART}(20\\d\\d)[-/](?:20)?(\\d\\d)(?![-/\\d])`, read: (m) => fullYear(m[1], m[2]) },
  { pattern: `(?:the\\s+)?new\\s+year`, read: (_, r) => (r ? monthsIn(1, 3, yearFor(1, undefined, r)) : undefined) },
  { pattern: `(?<=\\b(?:by|before|after|until) )Christmas${YEAR}`, read: (m, r) => dayIn('25', 'December', m[1], r) },
  {
    pattern: `(?:(?:the\\s+)?(?:end|start|beginning|middle)\\s+of|early(?:\\s+in)?|late(?:\\s+in)?|later\\s+in|mid[\\s-]|(?<=\\b(?:in|by|during|for) ))\\s*(20\\d\\d)(?![-/\\d])`,
    read: (m) => monthsIn(1, /^early/i.test(m[0]) ? 6 : /^(?:mid|(?:the\s+)?middle)/i.test(m[0]) ? 8 : 12, Number(m[1])),
  },
  {
    pattern: `later\\s+(?:this|in\\s+the)\\s+year`,
    read: (_, r) => (r ? daysOf({ from: r.to, to: month(Number(r.to.slice(0, 4)), 12) }) : undefined),
  },
];

const pad = (text: string | undefined): string => (text ?? '').padStart(2, '0');

function sameDay(text: string): { from: Day; by: Day } | undefined {
  const date = parse(text, 'yyyy-MM-dd', new Date(2000, 0, 1));
  return Number.isNaN(date.getTime()) ? undefined : { from: text as Day, by: text as Day };
}

function weekFrom(day: { from: Day; by: Day } | undefined): { from: Day; by: Day } | undefined {
  if (!day) return undefined;
  return { from: day.from, by: format(addDays(parse(day.from, 'yyyy-MM-dd', new Date(2000, 0, 1)), 6), 'yyyy-MM-dd') as Day };
}

function quarterAfter(report: Period | undefined, months: number): { from: Day; by: Day } | undefined {
  if (!report || !asQuarter(report)) return undefined;
  return daysOf({ from: shiftMonth(report.from, months), to: shiftMonth(report.to, months) });
}

function seasonIn(
  names: Readonly<Record<string, readonly [number, number]>>,
  name: string | undefined,
  year: string | undefined,
  report: Period | undefined,
): { from: Day; by: Day } | undefined {
  const months = names[(name ?? '').toLowerCase()];
  if (!months) return undefined;
  return monthsIn(months[0], months[1], yearFor(Math.min(months[1], 12), year, report));
}

function yearOf(year: string | undefined, report: Period | undefined): { from: Day; by: Day } | undefined {
  if (year !== undefined) return daysOf(financialYear(Number(year)));
  return report && daysOf(financialYear(startYearOf(report.to)));
}

function fullYear(first: string | undefined, second: string | undefined): { from: Day; by: Day } | undefined {
  const start = Number(first);
  return (start + 1) % 100 === Number(second) ? daysOf(financialYear(start)) : undefined;
}

const COMPILED = ROWS.map(({ pattern, read }) => ({ read, regex: new RegExp(`(?<![\\w£#/-])(?:${pattern})(?![\\w/])`, 'gi') }));
/** "May" the verb, "March" the verb. */
const NO_MONTH = /^(?:may|march)$/;

/**
 * Every date that a text gives for something, in its order: days, months, quarters, seasons, terms and years, alone or as a part ("early in Q4", "end of
 * January 2018"). What names no year is the next such time that `report`, the months reported on, can look forward to; without it, nothing.
 */
export function findDues(text: string, report?: Period): FoundDue[] {
  const found: FoundDue[] = [];
  for (const { regex, read } of COMPILED) {
    for (const match of text.matchAll(regex)) {
      const words = match[0].trim().replace(/[.,]$/, '');
      const taken = found.some(({ index, length }) => match.index < index + length && index < match.index + match[0].length);
      const days = taken || NO_MONTH.test(words) ? undefined : read(match, report);
      if (days) found.push({ due: { text: words, ...days }, index: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
