import { dayIn, daysOf, monthOfDay, shiftDay } from './day';
import { easterSunday } from './easter';
import { financialYear, month, quarter, shiftMonth, startYearOf, type Day, type Month, type Period } from './period';

/** The days a date's words name, before "early", "by" and the like are read. */
export interface Span {
  readonly from: Day;
  readonly by: Day;
}

/** A date found in a text: its words without what leads up to them. */
export interface FoundSpan {
  readonly span: Span;
  readonly index: number;
  readonly text: string;
  /** Names its own year; one without stands in the year of a neighbour it is joined with. */
  readonly dated: boolean;
  /** Is a date only behind a word that makes it one: "in Spring", "by 2020/21". */
  readonly needsLead: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const YEAR = '(20\\d\\d)(?!\\s?[/\\u2010-\\u2015-]\\s?\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+(?:the\\s+)?)?';
const FINANCIAL = '(20\\d\\d)\\s?[/\\u2010-\\u2015-]\\s?((?:20)?\\d\\d)(?![\\d/-])';
const QUARTER = '(?:[Qq]|[Qq]tr\\.?\\s?|[Qq]uarter\\s)([1-4])';
const ORDINAL = '([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)\\s+[Qq]uarter';

const numberOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
const months = (from: Month, count: number): Span => daysOf({ from, to: shiftMonth(from, count - 1) });

/** The next such month on or after the report's first; none where neither the words nor a report say the year. */
function monthIn(name: string | undefined, year: string | undefined, period: Period | undefined): Month | undefined {
  const number = numberOf(name);
  if (year !== undefined) return month(Number(year), number);
  if (!period) return undefined;
  const same = month(Number(period.from.slice(0, 4)), number);
  return same >= period.from ? same : shiftMonth(same, 12);
}

function dayNamed(
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
  period: Period | undefined,
): Span | undefined {
  const named = monthIn(name, year, period);
  const found = named === undefined ? undefined : dayIn(named, Number(day));
  return found === undefined ? undefined : { from: found, by: found };
}

function startYear(first: string | undefined, second: string | undefined): number | undefined {
  return (Number(first) + 1) % 100 === Number(second) % 100 ? Number(first) : undefined;
}

function quarterNamed(number: number, year: number | undefined, period: Period | undefined): Span | undefined {
  const start = year ?? (period ? startYearOf(period.from) : undefined);
  if (start === undefined) return undefined;
  const found = quarter(start, number as 1 | 2 | 3 | 4);
  return daysOf(year === undefined && period && found.to < period.from ? quarter(start + 1, number as 1 | 2 | 3 | 4) : found);
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ordinal = (word: string | undefined): number => ORDINALS.indexOf((word ?? '').toLowerCase()) + 1;

/** The first month and the number of months of a season, and of a school's term. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = { spring: [3, 3], summer: [6, 3], autumn: [9, 3], winter: [12, 3] };
const TERMS: Readonly<Record<string, readonly [number, number]>> = { spring: [1, 3], summer: [4, 4], autumn: [9, 4], winter: [9, 4] };

function season(
  name: string | undefined,
  term: string | undefined,
  year: string | undefined,
  period: Period | undefined,
): Span | undefined {
  const [first, count] = (term ? TERMS : SEASONS)[(name ?? '').toLowerCase()] ?? [1, 3];
  if (year !== undefined) return months(month(Number(year), first), count);
  if (!period) return undefined;
  const same = month(Number(period.from.slice(0, 4)), first);
  return months(shiftMonth(same, count - 1) >= period.from ? same : shiftMonth(same, 12), count);
}

interface Row {
  readonly pattern: string;
  readonly needsLead?: boolean;
  /** Group that holds the year, where one may be missing. */
  readonly year?: number;
  readonly read: (match: RegExpExecArray, period: Period | undefined) => Span | undefined;
}

const after = (period: Period | undefined, make: (period: Period) => Span): Span | undefined => (period ? make(period) : undefined);
const yearOf = (period: Period): Period => financialYear(startYearOf(period.to));

/** Earlier rows win where two read the same words. */
const ROWS: readonly Row[] = [
  {
    pattern: `(?:w/c|week (?:commencing|beginning|of))\\s+(?:the\\s+)?${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`,
    year: 3,
    read: (m, period) => {
      const day = dayNamed(m[1], m[2], m[3], period);
      return day ? { from: day.from, by: shiftDay(day.from, 6) } : undefined;
    },
  },
  {
    pattern: `${DAY}\\s*(?:-|\\u2013|to|and)\\s*${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?`,
    year: 4,
    read: (m, period) => {
      const [first, last] = [dayNamed(m[1], m[3], m[4], period), dayNamed(m[2], m[3], m[4], period)];
      return first && last && first.from <= last.by ? { from: first.from, by: last.by } : undefined;
    },
  },
  {
    pattern: `${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`,
    year: 3,
    read: (m, period) => dayNamed(m[1], m[2], m[3], period),
  },
  { pattern: `${MONTH}\\s+${DAY},?\\s+${YEAR}`, read: (m) => dayNamed(m[2], m[1], m[3], undefined) },
  {
    pattern: '(\\d{1,2})[/.](\\d{1,2})[/.](20\\d\\d)',
    read: (m) => {
      const day = Number(m[2]) > 12 ? undefined : dayIn(month(Number(m[3]), Number(m[2])), Number(m[1]));
      return day === undefined ? undefined : { from: day, by: day };
    },
  },
  {
    pattern: '(20\\d\\d)-(\\d\\d)-(\\d\\d)',
    read: (m) => {
      const day = dayIn(month(Number(m[1]), Number(m[2])), Number(m[3]));
      return day === undefined ? undefined : { from: day, by: day };
    },
  },
  {
    pattern: `(?:${QUARTER}|${ORDINAL})(?:\\s*(?:of|,|\\(|in))*\\s*${FINANCIAL}`,
    read: (m) => whenYear(startYear(m[3], m[4]), (year) => quarterNamed(m[1] ? Number(m[1]) : ordinal(m[2]), year, undefined)),
  },
  {
    // "Q4 2018": the quarter of that name whose months lie in that year.
    pattern: `(?:${QUARTER}|${ORDINAL})(?:\\s*(?:of|in|,))*\\s*${YEAR}`,
    read: (m) => {
      const number = m[1] ? Number(m[1]) : ordinal(m[2]);
      return quarterNamed(number, Number(m[3]) - (number === 4 ? 1 : 0), undefined);
    },
  },
  { pattern: `${QUARTER}|${ORDINAL}`, year: 9, read: (m, period) => quarterNamed(m[1] ? Number(m[1]) : ordinal(m[2]), undefined, period) },
  {
    pattern: `(?<!\\b[Ff]rom )${MONTH}\\s*(?:/|-|\\u2013|to|or|and)\\s*${MONTH}(?:\\s+${YEAR})?`,
    year: 3,
    read: (m, period) => {
      const to = monthIn(m[2], m[3], period);
      if (to === undefined) return undefined;
      const from = month(Number(to.slice(0, 4)), numberOf(m[1]));
      return daysOf({ from: from > to ? shiftMonth(from, -12) : from, to });
    },
  },
  {
    pattern: `${MONTH},?\\s+${YEAR}`,
    read: (m) => daysOf({ from: month(Number(m[2]), numberOf(m[1])), to: month(Number(m[2]), numberOf(m[1])) }),
  },
  {
    pattern: `([Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(\\s+term)?(?:\\s+of)?\\s+${YEAR}`,
    read: (m) => season(m[1], m[2], m[3], undefined),
  },
  {
    pattern: '([Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(\\s+term)?',
    needsLead: true,
    year: 9,
    read: (m, period) => season(m[1], m[2], undefined, period),
  },
  {
    pattern: `${MONTH}(?!\\s+\\d)`,
    needsLead: true,
    year: 9,
    read: (m, period) => whenMonth(monthIn(m[1], undefined, period)),
  },
  { pattern: '[Nn]ext quarter', read: (_, period) => after(period, ({ to }) => months(shiftMonth(to, 1), 3)) },
  { pattern: '(?:[Tt]his|the current) quarter', read: (_, period) => after(period, daysOf) },
  { pattern: '[Nn]ext month', read: (_, period) => after(period, ({ to }) => months(shiftMonth(to, 1), 1)) },
  {
    pattern: '(?:next|coming) (three|four|six|nine|twelve|3|4|6|9|12) months',
    read: (m, period) => after(period, ({ to }) => months(shiftMonth(to, 1), COUNTS[m[1] ?? ''] ?? 3)),
  },
  {
    pattern:
      '(?:rest|remainder) of (?:the|this) (?:(?:performance|financial|reporting|plan|fiscal) )?year|(?:later|[Ll]ater) (?:in|on in)? ?(?:this|the) (?:(?:performance|financial) )?year',
    read: (_, period) => after(period, (of) => rest(of, yearOf(of))),
  },
  {
    pattern: '[Nn]ext (?:(?:performance|financial|fiscal) )?year',
    read: (_, period) => after(period, (of) => daysOf(financialYear(startYearOf(of.to) + 1))),
  },
  {
    pattern: '(?:[Tt]he |[Tt]his )?calendar year',
    needsLead: true,
    read: (_, period) => after(period, ({ to }) => months(month(Number(to.slice(0, 4)), 1), 12)),
  },
  {
    pattern: '(?:the )?[Nn]ew [Yy]ear',
    needsLead: true,
    read: (_, period) => after(period, ({ to }) => months(month(Number(to.slice(0, 4)) + 1, 1), 1)),
  },
  {
    pattern:
      '(?:(?:[Tt]he|[Tt]his) )?(?:(?:performance|financial|fiscal) )?year[- ]end|(?:[Tt]he |[Tt]his )?(?:(?:performance|financial|fiscal) )?year(?= *(?:[.,;)]|$))',
    needsLead: true,
    read: (m, period) => after(period, (of) => (/end$/.test(m[0]) ? months(yearOf(of).to, 1) : daysOf(yearOf(of)))),
  },
  {
    pattern: 'Christmas(?:,? (20\\d\\d))?',
    needsLead: true,
    year: 1,
    read: (m, period) => whenMonth(monthIn('dec', m[1], period), (of) => ({ from: `${of}-25`, by: `${of}-25` })),
  },
  {
    pattern: 'Easter(?: Sunday)?(?:,? (20\\d\\d))?',
    needsLead: true,
    year: 1,
    read: (m, period) => easterIn(m[1], period),
  },
  { pattern: FINANCIAL, needsLead: true, read: (m) => whenYear(startYear(m[1], m[2]), (year) => daysOf(financialYear(year))) },
  { pattern: YEAR, needsLead: true, read: (m) => months(month(Number(m[1]), 1), 12) },
];

/** The Easter Sunday of a year, or else the next one from the report's first month on. */
function easterIn(year: string | undefined, period: Period | undefined): Span | undefined {
  const first = year === undefined ? period?.from : undefined;
  const of = Number(year ?? first?.slice(0, 4));
  if (Number.isNaN(of)) return undefined;
  const same = easterSunday(of);
  const day = first !== undefined && monthOfDay(same) < first ? easterSunday(of + 1) : same;
  return { from: day, by: day };
}

const COUNTS: Readonly<Record<string, number>> = {
  three: 3,
  four: 4,
  six: 6,
  nine: 9,
  twelve: 12,
  '3': 3,
  '4': 4,
  '6': 6,
  '9': 9,
  '12': 12,
};

function whenYear(year: number | undefined, make: (year: number) => Span | undefined): Span | undefined {
  return year === undefined ? undefined : make(year);
}

function whenMonth(of: Month | undefined, make: (of: Month) => Span = (one) => months(one, 1)): Span | undefined {
  return of === undefined ? undefined : make(of);
}

/** What is left of a year after the report's months; all of it where the report is of the whole year. */
function rest(period: Period, year: Period): Span {
  const from = shiftMonth(period.to, 1);
  return daysOf(from > year.to ? period : { from, to: year.to });
}

const COMPILED = ROWS.map((row) => ({
  ...row,
  regex: new RegExp(`(?<![\\w£#.,:]|\\d/)(?<!(?<!\\b(?:mid|early|late))-)(?:${row.pattern})(?![\\w%]|[,.]\\d)`, 'g'),
}));
const ANYTHING =
  /\b(?:20\d\d|[1-4]\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|quarter|months?|year|spring|summer|autumn|winter|Christmas|Easter)|[Qq](?:tr\.? ?)?[1-4]\b/i;

/** Every date whose words stand in a text, in its order, none overlapping. `period` is the report's and says the year of "January" and "Q4". */
export function findSpans(text: string, period?: Period): FoundSpan[] {
  if (!ANYTHING.test(text)) return [];
  const found: FoundSpan[] = [];
  for (const { regex, read, needsLead = false, year } of COMPILED) {
    for (const match of text.matchAll(regex)) {
      const [index, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => index < other.index + other.text.length && other.index < end)) continue;
      const span = read(match, period);
      if (span) found.push({ span, index, text: match[0], needsLead, dated: year === undefined || match[year] !== undefined });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
