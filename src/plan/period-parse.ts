import { financialYear, month, quarter, shiftMonth, startYearOf, type Month, type Period } from './period';

/** A period found in a text: where it stands and the words that name it. */
export interface FoundPeriod {
  readonly period: Period;
  readonly text: string;
  readonly index: number;
}

export interface PeriodHint {
  /** The financial year meant by a quarter or month without a year: 2017 for 2017-18. */
  readonly startYear?: number;
  /** Also read what people type and documents do not write: "17/18", "dec 17", a month or a year alone. */
  readonly typed?: boolean;
  /** Also read a year written short, "18/19", where no month follows. */
  readonly shortYears?: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DASH = '\\s*[-\\u2010-\\u2015/]\\s*';
const FULL_YEAR = `(20\\d\\d)${DASH}((?:20)?\\d\\d)`;
const SHORT_YEAR = `(\\d\\d)${DASH}(\\d\\d)`;
const QUARTER = '(?:q|qtr\\.?|quarter)\\s*([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th)\\s+(?:quarter|qtr)';
const TO = `(?:\\s*(?:-|\\u2010|\\u2011|\\u2012|\\u2013|\\u2014|to|until|and|through)\\s*)`;

type Reader = (match: RegExpExecArray, hint: PeriodHint) => Period | undefined;

const monthNumber = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
const century = (year: string | undefined): number =>
  year === undefined ? Number.NaN : Number(year) < 100 ? 2000 + Number(year) : Number(year);

function startYear(first: string | undefined, second: string | undefined): number | undefined {
  const start = century(first);
  return (start + 1) % 100 === Number(second) % 100 && !Number.isNaN(start) ? start : undefined;
}

function quarterNumber(digit: string | undefined, word: string | undefined): 1 | 2 | 3 | 4 {
  const words = ['first', 'second', 'third', 'fourth'];
  const number = digit ?? (word && /\d/.test(word) ? word.charAt(0) : words.indexOf((word ?? '').toLowerCase()) + 1);
  return Number(number) as 1 | 2 | 3 | 4;
}

function monthIn(number: number, year: number | undefined, hint: PeriodHint): Month | undefined {
  if (year !== undefined) return month(year, number);
  if (hint.startYear === undefined) return undefined;
  return month(number >= 4 ? hint.startYear : hint.startYear + 1, number);
}

function monthRange(
  fromName: string | undefined,
  fromYear: number | undefined,
  toName: string | undefined,
  toYear: number | undefined,
  hint: PeriodHint,
): Period | undefined {
  const to = monthIn(monthNumber(toName), toYear, hint);
  if (to === undefined) return undefined;
  let from = monthIn(monthNumber(fromName), fromYear ?? Number(to.slice(0, 4)), hint);
  if (from === undefined) return undefined;
  if (fromYear === undefined && from > to) from = shiftMonth(from, -12);
  return from <= to ? { from, to } : undefined;
}

const one = (of: Month | undefined): Period | undefined => (of === undefined ? undefined : { from: of, to: of });
const yearOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : century(text));

/** Earlier rows win where two read the same words. `typed` rows are for questions only. */
const READERS: readonly { readonly pattern: string; readonly typed?: boolean; readonly shortYear?: boolean; readonly read: Reader }[] = [
  {
    pattern: `(?:${QUARTER})(?:\\s*(?:of|,|\\(|for|in|fy))*\\s*${FULL_YEAR}`,
    read: (m) => whenYear(startYear(m[3], m[4]), (year) => quarter(year, quarterNumber(m[1], m[2]))),
  },
  {
    pattern: `${FULL_YEAR}[\\s,:(-]*(?:${QUARTER})`,
    read: (m) => whenYear(startYear(m[1], m[2]), (year) => quarter(year, quarterNumber(m[3], m[4]))),
  },
  {
    pattern: `(?:${QUARTER})(?:\\s*(?:of|,|fy))*\\s*${SHORT_YEAR}`,
    typed: true,
    read: (m) => whenYear(startYear(m[3], m[4]), (year) => quarter(year, quarterNumber(m[1], m[2]))),
  },
  {
    // "Q3 2016": the quarter of that name whose months lie in that year.
    pattern: `(?:${QUARTER})(?:\\s*(?:of|in|,))*\\s*(20\\d\\d)(?!\\s*[-/\u2010-\u2015]\\s*\\d)`,
    typed: true,
    read: (m) => {
      const number = quarterNumber(m[1], m[2]);
      return quarter(Number(m[3]) - (number === 4 ? 1 : 0), number);
    },
  },
  { pattern: QUARTER, read: (m, hint) => whenYear(hint.startYear, (year) => quarter(year, quarterNumber(m[1], m[2]))) },
  {
    pattern: `${MONTH}\\s+(20\\d\\d)${TO}${MONTH}\\s+(20\\d\\d)`,
    read: (m, hint) => monthRange(m[1], yearOf(m[2]), m[3], yearOf(m[4]), hint),
  },
  {
    pattern: `(?<=between )${MONTH}\\s+and\\s+${MONTH}\\s+(20\\d\\d)`,
    read: (m, hint) => monthRange(m[1], undefined, m[2], yearOf(m[3]), hint),
  },
  { pattern: `${MONTH}${TO}${MONTH}\\s+(20\\d\\d)`, read: (m, hint) => monthRange(m[1], undefined, m[2], yearOf(m[3]), hint) },
  {
    pattern: `${MONTH}(?:\\s+'?(\\d\\d))?${TO}${MONTH}(?:\\s+'?(\\d\\d)(?!\\d))?`,
    typed: true,
    read: (m, hint) => monthRange(m[1], yearOf(m[2]), m[3], yearOf(m[4]), hint),
  },
  { pattern: `(?:fy\\s*)?${FULL_YEAR}(?!${DASH}\\d)`, read: (m) => whenYear(startYear(m[1], m[2]), financialYear) },
  {
    pattern: `(?:fy\\s*)?${SHORT_YEAR}(?!${DASH}\\d|\\s+${MONTH})`,
    typed: true,
    shortYear: true,
    read: (m) => whenYear(startYear(m[1], m[2]), financialYear),
  },
  { pattern: `${MONTH}\\s+(20\\d\\d)`, read: (m) => one(month(Number(m[2]), monthNumber(m[1]))) },
  { pattern: `${MONTH}[ '-]+(\\d\\d)(?![\\d%:.,])`, typed: true, read: (m) => one(month(century(m[2]), monthNumber(m[1]))) },
  {
    // "May I see ..." asks for no month.
    pattern: `(?<!the |\\d )${MONTH}(?!\\s*\\d)(?!\\s+(?:i|we|you|u|someone)\\b)`,
    typed: true,
    read: (m, hint) => (m[1] === 'may' || m[1] === 'mar' ? undefined : one(monthIn(monthNumber(m[1]), undefined, hint))),
  },
  {
    // "The nov pack" is November's.
    pattern: `(?<=\\bthe )${MONTH}(?=\\s+(?:pack|report|figures?|data|update|numbers?|return|position)\\b)`,
    typed: true,
    read: (m, hint) => one(monthIn(monthNumber(m[1]), undefined, hint)),
  },
  {
    pattern: `(?<=\\b(?:in|for|during|by|since|of|until|to|from) )(may)(?!\\s*\\d)`,
    typed: true,
    read: (_, hint) => one(monthIn(5, undefined, hint)),
  },
  { pattern: `(20\\d\\d)(?![\\d,])`, typed: true, read: (m) => ({ from: month(Number(m[1]), 1), to: month(Number(m[1]), 12) }) },
];

function whenYear(start: number | undefined, make: (startYear: number) => Period): Period | undefined {
  return start === undefined ? undefined : make(start);
}

const COMPILED = READERS.map((row) => ({ ...row, regex: new RegExp(`(?<![\\w£#])${row.pattern}(?!\\w)`, 'gi') }));

/** Every period a text names, in its order, none overlapping. Quarters without a year need `hint.startYear`. */
export function findPeriods(text: string, hint: PeriodHint = {}): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (const { regex, read, typed, shortYear } of COMPILED) {
    if (typed && !hint.typed && !(shortYear && hint.shortYears)) continue;
    for (const match of text.matchAll(regex)) {
      const overlapping = found.some(
        (other) => match.index < other.index + other.text.length && other.index < match.index + match[0].length,
      );
      const period = overlapping ? undefined : read(match, hint);
      if (period) found.push({ period, text: match[0], index: match.index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The first period a text names, or nothing. */
export function parsePeriod(text: string, hint: PeriodHint = {}): Period | undefined {
  return findPeriods(text, hint)[0]?.period;
}

/** The financial year a period begins in, as a hint for what stands near it. */
export function hintFrom(period: Period | undefined): PeriodHint {
  return period ? { startYear: startYearOf(period.from) } : {};
}
