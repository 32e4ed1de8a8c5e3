import type { Table } from '../documents/block';
import { findFigures } from '../plan/figure-parse';
import type { Column, ColumnKind } from './table-headings';

/** "K1", "PI-04", "01", "3.2a": what stands for a measure without naming it. */
const CODE = /^(?=.*\d)[A-Z]{0,5}[-. /]?\d{1,3}(?:\.\d{1,2})?[a-z]?$/i;

/** Under "Direction" these say where a figure went, and nobody can tell that they say where it should go. */
const TRAVELLED = /[▲▼△▽↑↓→←↗↘]|\b(?:improv|worsen|declin|deteriorat|stable|steady)/i;

/** Columns whose heading may mean two things, told apart by what stands under it: "KPI" over codes beside "Indicator", "Aim" over figures, and ratings of several quarters. */
export function told(columns: readonly Column[], body: Table['rows']): readonly Column[] {
  const of = (kind: ColumnKind): readonly Column[] => columns.filter((column) => column.kind === kind);
  const cells = ({ at }: Column): readonly string[] => body.map((row) => row[at]?.text ?? '').filter((text) => text !== '');
  const each = (column: Column, holds: (text: string) => boolean): boolean => cells(column).length > 0 && cells(column).every(holds);
  const codes =
    of('name').length > 1 && of('ref').length === 0 ? of('name').find((column) => each(column, (text) => CODE.test(text))) : undefined;
  const figures = of('target').length === 0 ? of('aim').filter((column) => mostlyFigures(cells(column))) : [];
  const ratings = of('status').filter((column) => column.period && cells(column).length > 0);
  const newest = ratings.reduce<Column | undefined>(
    (last, one) => ((one.period?.to ?? '') > (last?.period?.to ?? '') ? one : last),
    undefined,
  );
  return columns.map((column) => {
    // "Q1 RAG | Q2 RAG": the rating now is the newest that anybody gave.
    if (newest && column.kind === 'status' && column !== newest) return { ...column, kind: 'other' };
    if (column.kind === 'good' && /^direction$/i.test(column.heading) && cells(column).some((text) => TRAVELLED.test(text)))
      return { ...column, kind: 'change' };
    if (column === codes) return { ...column, kind: 'ref' };
    return figures.includes(column) ? { ...column, kind: 'target' } : column;
  });
}

/** "Below 40%" and "280", with a "Monitor" or a dash among them. */
function mostlyFigures(texts: readonly string[]): boolean {
  const figures = texts.filter((text) => findFigures(text).length > 0 && text.split(/\s+/).length <= 4);
  return figures.length > 0 && figures.length * 2 >= texts.length;
}
