import { month, quarter, shiftMonth, startYearOf, type Period } from '../plan/period';
import { findPeriods } from '../plan/period-parse';

/** How the front of a document and the name of its file say months and years in ways of their own. */

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?';
const RANGE_OF_DAYS = new RegExp(`\\b${DAY}(${MONTH}(?:,?\\s+20\\d\\d)?)\\s*(?:to|until|-|–|—)\\s*${DAY}(${MONTH},?\\s+20\\d\\d)`, 'gi');
const NUMBERS = ['one', 'two', 'three', 'four'];

/** A line of the front with its days, years and quarters as they are written elsewhere: "1 October 2024 to 31 December 2024", "2024 to 2025", "Quarter Three". */
export function spelledOut(text: string): string {
  return text
    .replace(RANGE_OF_DAYS, '$1 to $2')
    .replace(/\b(20\d\d) to (20\d\d)\b/g, (all, from: string, to: string) =>
      Number(from) + 1 === Number(to) ? `${from}-${to.slice(2)}` : all,
    )
    .replace(
      /\b(quarter) (one|two|three|four)\b/gi,
      (_, word: string, number: string) => `${word} ${NUMBERS.indexOf(number.toLowerCase()) + 1}`,
    );
}

/** The words of a file's name, its extension left out: "2425", "24-25" and "202425" as "2024-25", "oct-dec-2024" as "oct to dec 2024". */
export function spelledOutFile(words: string): string {
  const asYear = (all: string, from: string, to: string): string => (Number(from) + 1 === Number(to) ? `20${from}-${to}` : all);
  return spelledOut(
    words
      .replace(/(?<!\d)(?:20)(\d\d)(\d\d)(?!\d)/g, asYear)
      // "2021" is a year.
      .replace(/(?<![\d-]|\bv)(?!20)([1-9]\d)([1-9]\d)(?![\d-])/gi, asYear)
      .replace(/(?<![\d-])([1-9]\d)-([1-9]\d)(?![\d-])/g, asYear)
      .replace(new RegExp(`\\b(${MONTH})[ -]+(?:to[ -]+)?(${MONTH})[ -]+(20\\d\\d)\\b`, 'gi'), '$1 to $2 $3')
      .replace(/(?<=\d{4})-(?=q\d|\d{4})/gi, ' ')
      .replace(/-(?=q\d)/gi, ' '),
  );
}

const LENGTHS: Readonly<Record<string, number>> = { quarter: 3, three: 3, half: 6, six: 6, nine: 9, year: 12, twelve: 12 };
const RUN_TO = new RegExp(
  `\\b(?:(quarter|half|year)(?:[- ]year)?|(three|six|nine|twelve)[- ]months?|(3|6|9|12)[- ]months?)(?:\\s+period)?\\s+(?:ended|ending|to)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:${DAY})?(${MONTH},?\\s+20\\d\\d)`,
  'i',
);
const QUARTERS = /\bq(?:uarters?|tr\.?)?\s?([1-4])\s*(?:and|&|to|-|–)\s*(?:q(?:uarter|tr\.?)?\s?)?([1-4])\b/i;
const HALF = /\b(?:half|mid)[- ]year(?:ly)?\b|\bsix[- ]month(?:ly)? (?:report|review|update|position|progress)\b/i;

/** A sentence may tell of a mid-year review that is another's. */
const isLine = (text: string): boolean => text.length <= 100 && !/[.;]$/.test(text);

/** The months that a line of the front says by their end, as several quarters or as half of the `year`; none across two financial years. */
export function monthsSaid(text: string, year?: Period): Period | undefined {
  const run = RUN_TO.exec(text);
  const end = run && findPeriods(run[4] ?? '')[0]?.period.to;
  if (run && end) {
    const length = LENGTHS[(run[1] ?? run[2] ?? '').toLowerCase()] ?? Number(run[3]);
    const from = shiftMonth(end, 1 - length);
    return startYearOf(from) === startYearOf(end) ? { from, to: end } : undefined;
  }
  const start = findPeriods(text).find(({ period }) => startYearOf(period.from) === startYearOf(period.to))?.period ?? year;
  if (!start) return undefined;
  const of = startYearOf(start.from);
  const [first, last] = (QUARTERS.exec(text) ?? []).slice(1, 3).map(Number);
  if (first !== undefined && last !== undefined && first < last)
    return { from: quarter(of, first as 1 | 2 | 3).from, to: quarter(of, last as 2 | 3 | 4).to };
  return isLine(text) &&
    HALF.test(text) &&
    findPeriods(text).every(({ period }) => period.from.endsWith('-04') && period.to.endsWith('-03'))
    ? { from: month(of, 4), to: month(of, 9) }
    : undefined;
}
