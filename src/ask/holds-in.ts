import { daysOf } from '../plan/day';
import { asQuarter, covers, lengthOf, overlaps, samePeriod, startYearOf, type Period } from '../plan/period';
import { findPeriods } from '../plan/period-parse';
import type { Commitment, Measure, Passage, PlanRecord, Update } from '../plan/records';

/** Whether a record says something of a period: what it reports on, or what its words name as still to come. */
export function holdsIn(record: PlanRecord, period: Period): boolean {
  return reports(record, period) || namesPeriod(record, period);
}

function reports(record: PlanRecord, period: Period): boolean {
  switch (record.kind) {
    case 'measure':
      return measureReports(record, period);
    case 'award':
      return record.year !== undefined && covers(period, record.year);
    case 'objective':
    case 'update':
    case 'passage':
      return (
        record.period !== undefined &&
        (covers(period, record.period) || (covers(record.period, period) && !isOfAnotherPart(record, period)))
      );
    case 'commitment':
      return isPromisedFor(record, period) || (record.period !== undefined && covers(period, record.period));
    case 'theme':
    case 'term':
      return true;
  }
}

/** A promise is an answer for the months in which it falls due. */
function isPromisedFor({ due }: Commitment, period: Period): boolean {
  const { from, by } = daysOf(period);
  return due !== undefined && due.by >= from && due.by <= by;
}

/** A year's report says of some things which quarter they are of ("as at Qtr.3"): they answer for no other. */
function isOfAnotherPart(record: PlanRecord, period: Period): boolean {
  if ((record.kind !== 'update' && record.kind !== 'passage') || !record.period) return false;
  const quarters = periodsNamed(record).filter((named) => lengthOf(named) <= 3);
  return quarters.length > 0 && !quarters.some((named) => overlaps(named, period));
}

/**
 * A year-to-date figure answers for the quarter or month it ends with, and is named as year to date; it never answers for an earlier part of it.
 * The comparison's own period may be asked for as well.
 */
function measureReports(measure: Measure, period: Period): boolean {
  const own = measure.period;
  if (own && (samePeriod(own, period) || covers(period, own) || (own.to === period.to && covers(own, period)))) return true;
  const before = [measure.comparisonPeriod, ...(measure.otherComparisons ?? []).map((reading) => reading.period)];
  if (before.some((each) => each && (samePeriod(each, period) || covers(period, each)))) return true;
  return measure.series.some((reading) => reading.period !== undefined && samePeriod(reading.period, period));
}

/** A promise for January is an answer to a question about January; a look back at the quarter before is no report of it. */
export function namesPeriod(record: PlanRecord, period: Period): boolean {
  if (record.kind !== 'update' && record.kind !== 'passage') return false;
  const own = record.period;
  const named = periodsNamed(record);
  // "Between June and November 2017" is told of those very months.
  if (own && period.to <= own.to && lengthOf(period) > 1) return !asQuarter(period) && named.some((each) => samePeriod(each, period));
  return named.some((each) => overlaps(each, period));
}

const NAMED = new WeakMap<Update | Passage, readonly Period[]>();
/** Every period of a document is written with a year or as a quarter. */
const MAY_NAME_ONE = /20\d\d|\d\d[-/]\d\d|q|quarter/i;

/** The periods that a text names, read once. */
function periodsNamed(record: Update | Passage): readonly Period[] {
  if (!MAY_NAME_ONE.test(record.text)) return [];
  const known = NAMED.get(record);
  if (known) return known;
  const hint = { shortYears: true, ...(record.period && { startYear: startYearOf(record.period.from) }) };
  const named = findPeriods(record.text, hint).map(({ period }) => period);
  NAMED.set(record, named);
  return named;
}
