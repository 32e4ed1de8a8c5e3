import type { Table } from '../documents/block';
import { parsePeriod } from '../plan/period-parse';
import type { Measure } from '../plan/records';
import { nameKey } from './measure-definitions';
import type { TableShape } from './table-columns';
import { NO_PLACE_SHEET, TOTAL_LABEL } from './figure-patterns';

/** A table of measures as far as it matters for what its sheet stands for. */
export interface TableOnSheet {
  readonly table: Table;
  readonly shapes: readonly TableShape[];
}

/**
 * Sheets that hold the same measures under the same headings are one for each place, and their names are the places. Not where the names are months,
 * nor where a sheet has places of its own.
 */
export function placesBySheet(tables: readonly TableOnSheet[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const candidates = tables.flatMap((one) => {
    const { sheet } = one.table.place;
    const apart =
      one.shapes.length === 1 && !one.shapes.some((shape) => shape.byPlace || shape.columns.some((column) => column.kind === 'place'));
    return sheet !== undefined && apart ? [{ sheet, key: headingKey(one.shapes), labels: labelsOf(one.shapes) }] : [];
  });
  for (const one of candidates) {
    const alike = candidates.filter(
      (other) => other.sheet !== one.sheet && other.key === one.key && sharesLabels(one.labels, other.labels),
    );
    if (alike.length > 0 && isPlace(one.sheet)) places.set(one.sheet, one.sheet.trim());
  }
  return places;
}

function isPlace(sheet: string): boolean {
  return parsePeriod(sheet, { typed: true, startYear: 2000 }) === undefined && !NO_PLACE_SHEET.test(sheet) && !TOTAL_LABEL.test(sheet);
}

function headingKey(shapes: readonly TableShape[]): string {
  return shapes.flatMap((shape) => shape.columns.map((column) => nameKey(column.heading))).join('|');
}

/** Most measures of the smaller table are in the other. */
function sharesLabels(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const both = [...first].filter((label) => second.has(label)).length;
  return both > 0 && both >= 0.6 * Math.min(first.size, second.size);
}

function labelsOf(shapes: readonly TableShape[]): ReadonlySet<string> {
  return new Set(
    shapes.flatMap(({ columns, body }) => {
      const at = columns.find((column) => column.kind === 'name')?.at ?? 0;
      return body.map((row) => nameKey(row[at]?.text ?? '')).filter((label) => label !== '');
    }),
  );
}

/** Measures that two sheets give with the same months and value as one, with what only the other sheet says of it; the one with a series comes first. */
export function withoutTwice(measures: readonly Measure[]): Measure[] {
  const kept: Measure[] = [];
  const alike = new Map<string, number[]>();
  for (const measure of measures) {
    const { name, place = '', period, current } = measure;
    const key = [nameKey(name), place, period?.from, period?.to, current?.value, current?.unit].join('|');
    const places = alike.get(key) ?? [];
    const at = places.find((one) => kept[one] && isTwice(kept[one], measure)) ?? kept.length;
    const other = kept[at];
    if (!other) alike.set(key, [...places, at]);
    kept[at] = !other ? measure : measure.series.length > other.series.length ? joined(measure, other) : joined(other, measure);
  }
  return kept;
}

/** Of one key, on two sheets, and nothing that one says is denied by the other. */
function isTwice(a: Measure, b: Measure): boolean {
  const [from, to] = [a.citations[0].sheet, b.citations[0].sheet];
  const agrees = (one: unknown, other: unknown): boolean =>
    one === undefined || other === undefined || JSON.stringify(one) === JSON.stringify(other);
  return (
    from !== undefined &&
    to !== undefined &&
    from !== to &&
    a.current !== undefined &&
    agrees(a.number, b.number) &&
    agrees(a.target?.value, b.target?.value) &&
    agrees(a.comparison?.value, b.comparison?.value) &&
    agrees(a.status, b.status) &&
    !a.series.some((one) => b.series.some((other) => one.period?.from === other.period?.from && one.period?.to === other.period?.to))
  );
}

function joined(first: Measure, second: Measure): Measure {
  const commentary = [first.commentary, second.commentary].filter((text) => text !== undefined).join('\n\n');
  // Months of the one and quarters of the other stand one after the other.
  const series = [...first.series, ...second.series];
  return {
    ...second,
    ...first,
    series,
    good: first.good.way === 'unknown' && first.good.from === undefined ? second.good : first.good,
    provisional: first.provisional || second.provisional,
    commentaryFigures: [...first.commentaryFigures, ...second.commentaryFigures],
    ...(commentary === '' ? {} : { commentary }),
    citations: [...first.citations, ...second.citations],
  };
}
