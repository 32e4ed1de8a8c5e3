import { measuresByAim } from '../library/links';
import type { Snapshot } from '../library/snapshot';
import { indexTerms } from '../library/searchable';
import { samePeriod } from '../plan/period';
import type { Measure } from '../plan/records';

/** What a row is a part of: the row of the whole, or the rows that make it up (this one among them) where no row states it. */
export interface Whole {
  readonly rows: readonly [Measure, ...Measure[]];
  /** The rows are added up: nothing in the documents states the whole, and one thing may be counted in two rows. */
  readonly added: boolean;
}

const TOTAL = /\b(?:all|totals?|overall|every|combined)\b/i;

/** The whole that a row of counts or sums is a part of, within its table and its period; nothing where the table has none. */
export function wholeOf(part: Measure, snapshot: Snapshot): Whole | undefined {
  const beside = rowsLike(part, snapshot);
  if (TOTAL.test(part.name)) return undefined;
  const total = beside.find((row) => TOTAL.test(row.name) && (row.current?.value ?? 0) >= (part.current?.value ?? 0));
  if (total) return { rows: [total], added: false };
  // An add-up of rows of other things ("crime" and "incidents") would count nothing.
  const kindred = beside.filter((row) => kindOf(row) === kindOf(part));
  const [first, ...rest] = kindred;
  return first && rest.length > 0 ? { rows: [first, ...rest], added: true } : undefined;
}

/** The rows of a measure's table that count the same way for the same months, itself among them. */
function rowsLike(part: Measure, snapshot: Snapshot): Measure[] {
  const { aim, plan, period, current } = part;
  if (aim === undefined || !current || !(current.unit === 'count' || current.unit === 'money')) return [];
  return (measuresByAim(snapshot).get(aim) ?? []).filter(
    (row) =>
      row.plan === plan &&
      row.current?.unit === current.unit &&
      (row.period === undefined || period === undefined ? row.period === period : samePeriod(row.period, period)),
  );
}

/** What a row counts, by the last word of its name: "Racist crime", "Level of Faith Related Crime". */
export function kindOf({ name }: Pick<Measure, 'name'>): string {
  return indexTerms(name).at(-1) ?? '';
}
