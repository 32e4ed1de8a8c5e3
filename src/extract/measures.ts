import type { Block, Paragraph, Table } from '../documents/block';
import { spotOf } from '../plan/citation';
import type { Note } from '../plan/document';
import type { Measure } from '../plan/records';
import { blockLists } from './block-lists';
import type { Claimed, ExtractContext } from './claimed';
import { commentaryFigures } from './commentary-figures';
import { goodByRating } from './good-by-rating';
import { goodDirection, isAim } from './good-direction';
import { commentaryAfter } from './measure-commentary';
import { freeId, measureId } from './measure-id';
import { readingsOf, textOf, type Readings, type SaidOfRow } from './measure-readings';
import { readRows, type MeasureRow } from './measure-rows';
import { coveredColumns, scopeOfTable, type MeasureScope } from './measure-scope';
import { tablesIn } from './measure-tables';
import { objectiveIdOf } from './objective-id';
import { statusOf } from './status';
import { readShapes, type Column, type TableShape } from './table-columns';
import { BY_PLACE, PART_TITLE, PROVISIONAL_REMARK, TOTAL_LABEL, YES } from './vocabulary';

const REALIGNED = 'Re-aligned: in the document these values stand one row above their labels.';

/** The measures of every table of measures, with the text under it; notes say what was put right or left out. */
export function extractMeasures(blocks: readonly Block[], context: ExtractContext): Claimed {
  const records: Measure[] = [];
  const notes: Note[] = [];
  const claimed = new Set<Block>();
  const taken = new Map<string, number>();
  for (const { table, parts, siblings } of blockLists(blocks).flatMap(tablesIn)) {
    const [block] = parts;
    if (!block) continue;
    const scope = scopeOfTable(block, siblings, context);
    const shapes = readShapes(table, scope.startYear);
    if (shapes.length === 0) continue;
    if (scope.withdrawn !== undefined) {
      notes.push(withdrawnNote(scope.withdrawn, spotOf(context.cite(block))));
      for (const used of parts) claimed.add(used);
      continue;
    }
    const commentary = commentaryAfter(table, siblings.slice(siblings.indexOf(parts.at(-1) ?? block) + 1));
    for (const printed of shapes) {
      const shape = { ...printed, columns: coveredColumns(printed.columns, scope) };
      const { rows, notes: tableNotes } = readRows(table, shape, commentary.map((paragraph) => paragraph.text).join(' '));
      notes.push(...tableNotes.map(({ code, message, place }) => ({ code, message, at: spotOf(context.cite(block, place)) })));
      for (const row of rows) {
        const measure = measureOf({ row, table: block, shape, scope, commentary, context });
        records.push({ ...measure, id: freeId(measure.id, taken) });
      }
    }
    for (const used of [...parts, ...commentary]) claimed.add(used);
  }
  return { records, notes, claimed };
}

interface RowInTable {
  readonly row: MeasureRow;
  readonly table: Table;
  readonly shape: TableShape;
  readonly scope: MeasureScope;
  readonly commentary: readonly Paragraph[];
  readonly context: ExtractContext;
}

function measureOf(given: RowInTable): Measure {
  const { row, table, shape, scope, context } = given;
  const { columns } = shape;
  const text = (kind: Column['kind']): string => textOf(row.own, columns, kind);
  // A lone verb in the column of aims says which way is good and no more.
  const verb = /^\S+$/.test(text('aim')) ? text('aim') : '';
  const aim = aimOf(row, verb === '' ? text('aim') : '');
  const citation = context.cite(table, row.place);
  const said = commentaryOf(given);
  const readings = readingsOf(row, columns, scope, said);
  const number = row.number ?? text('ref');
  const { plan } = context.facts;
  const { name, place } = named(given, text('place'));
  const objective = objectiveIdOf(text('objective'), plan) ?? context.scopeOf(table).objective;
  // A rating belongs to the values it rates.
  const rated = columns.find((column) => column.kind === 'status');
  const status = statusOf(textOf(row.realigned ? row.values : row.own, columns, 'status'), rated?.heading ?? '');
  const good = goodDirection(name, aim, text('good') || verb, readings.current?.unit);
  return {
    kind: 'measure',
    id: measureId(plan, [aim, name, place], readings.period),
    plan,
    citations: [citation],
    name,
    good: good.way === 'unknown' && text('good') === '' ? goodByRating(name, status, readings) : good,
    provisional: scope.provisional || YES.test(text('provisional')) || saysProvisional(row, readings),
    commentaryFigures: said.figures,
    ...readings,
    ...(number === '' ? {} : { number }),
    ...(aim === undefined ? {} : { aim }),
    ...(said.text === '' ? {} : { commentary: said.text }),
    ...(row.realigned ? { realigned: REALIGNED } : {}),
    ...(objective === undefined ? {} : { objective }),
    ...(status === '' ? {} : { status }),
    ...(place === '' ? {} : { place }),
  };
}

/** A mark beside a value, in the heading over it or behind the row's label, as against words about the whole table. */
function saysProvisional(row: MeasureRow, { current, comparison, series }: Readings): boolean {
  const readings = [...(current ? [current] : []), ...(comparison ? [comparison] : []), ...series];
  return (
    [row.label, ...readings.map((reading) => reading.label)].some((words) => PROVISIONAL_REMARK.test(words)) ||
    readings.some((reading) => reading.provisional)
  );
}

/** What is measured, and where. A table by place says the measure over its columns, in its caption or in the heading above it. */
function named({ row, table, shape, context }: RowInTable, column: string): { readonly name: string; readonly place: string } {
  if (!shape.byPlace) return { name: row.label, place: column === '' ? (shape.group ?? '') : column };
  const over = shape.group ?? table.caption ?? context.scopeOf(table).headings.at(-1);
  if (over === undefined) return { name: row.label, place: '' };
  return { name: over.replace(BY_PLACE, ''), place: TOTAL_LABEL.test(row.label) ? '' : row.label };
}

function withdrawnNote(words: string, at: string): Note {
  const message = `The table says "${words}", so none of its figures are used. Take it out of the document, or the words if it is in force.`;
  return { code: 'table-withdrawn', message, at };
}

/** The column's aim, else the label's own, else the nearest title that is more than a number of a part. */
function aimOf(row: MeasureRow, column: string): string | undefined {
  if (column !== '') return column;
  if (isAim(row.label)) return /^(.+?)\s+[–—-]\s+\S/.exec(row.label)?.[1] ?? row.label;
  const titles = row.titles.filter((title) => !PART_TITLE.test(title));
  return titles.find(isAim) ?? titles.at(-1);
}

/** The row's own commentary and note, else what stands under the table. */
function commentaryOf({ row, table, shape: { columns }, commentary, context }: RowInTable): SaidOfRow {
  const own = [textOf(row.own, columns, 'commentary'), textOf(row.own, columns, 'note')].filter((text) => text !== '');
  if (own.length > 0) {
    const text = own.join(' ');
    return { text, figures: commentaryFigures(text, context.cite(table, row.place)) };
  }
  const figures = commentary.flatMap((paragraph) => commentaryFigures(paragraph.text, context.cite(paragraph)));
  return { text: commentary.map((paragraph) => paragraph.text).join('\n\n'), figures };
}
