import { format, parse } from 'date-fns';
import { asQuarter, isFinancialYear, startYearOf, type Month, type Period } from './period';

const monthName = (month: Month): string => format(parse(month, 'yyyy-MM', new Date(2000, 0, 1)), 'MMMM');

/** "2017-18". */
export function yearName(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** The months in words: "December 2017", "April to December 2017", "April 2017 to March 2018". */
export function monthsName(period: Period): string {
  const [fromYear, toYear] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  if (period.from === period.to) return `${monthName(period.from)} ${fromYear}`;
  if (fromYear === toYear) return `${monthName(period.from)} to ${monthName(period.to)} ${toYear}`;
  return `${monthName(period.from)} ${fromYear} to ${monthName(period.to)} ${toYear}`;
}

/** How a period is said on cards: "Q3 2017-18", "2019-20", "April to December 2017". */
export function periodName(period: Period): string {
  const quarter = asQuarter(period);
  if (quarter) return `Q${quarter.number} ${yearName(quarter.startYear)}`;
  if (isFinancialYear(period)) return yearName(startYearOf(period.from));
  return monthsName(period);
}
