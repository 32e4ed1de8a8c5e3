import type { Block, Paragraph, Table } from '../documents/block';
import { spotOf, type Citation } from '../plan/citation';
import type { Note } from '../plan/document';
import { hintFrom } from '../plan/period-parse';
import type { Measure } from '../plan/records';
import { blockLists } from './block-lists';
import type { Claimed, ExtractContext } from './claimed';
import { commentaryFigures } from './commentary-figures';
import { goodByRating } from './good-by-rating';
import { goodDirection, isAim } from './good-direction';
import { commentaryAfter, commentaryByTitle } from './measure-commentary';
import { defined, definitionsIn, nameKey } from './measure-definitions';
import { freeId, measureId } from './measure-id';
import { withoutKindRows } from './measure-kind-rows';
import { readingsOf, textOf, type Readings, type SaidOfRow } from './measure-readings';
import { readRows, type MeasureRow } from './measure-rows';
import { coveredColumns, scopeOfTable, type MeasureScope } from './measure-scope';
import { placesBySheet, withoutTwice } from './measure-sheets';
import { tablesIn, type TableAmong } from './measure-tables';
import { measureOver, splitByPlace } from './measure-title';
import { transposed } from './measure-transposed';
import { objectiveIdOf } from './objective-id';
import { statusOf } from './status';
import { readShapes, type TableShape } from './table-columns';
import { columnNow, type Column } from './table-headings';
import { DIRECTION_REMARK } from './direction-patterns';
import { BY_PLACE, PROVISIONAL_REMARK, TOTAL_LABEL, YES } from './figure-patterns';
import { PART_TITLE } from './heading-patterns';
import { bareWording } from './wording';

const REALIGNED = 'Re-aligned: in the document these values stand one row above their labels.';

/** The measures of every table of measures, with the text under it; notes say what was put right or left out. */
export function extractMeasures(blocks: readonly Block[], context: ExtractContext): Claimed {
  const notes: Note[] = [];
  const claimed = new Set<Block>();
  const among = blockLists(blocks).flatMap(tablesIn);
  const { startYear } = hintFrom(context.facts.period ?? context.facts.year);
  const definitions = definitionsIn(
    among.map((one) => one.table),
    context.facts.plan,
    startYear,
  );
  const found = among.flatMap((one) => tableOf(one, context) ?? []);
  const places = placesBySheet(found.filter((one) => one.scope.withdrawn === undefined));
  const measures: Measure[] = [];
  for (const { table, parts, siblings, scope, shapes } of found) {
    const [block] = parts;
    if (!block) continue;
    if (scope.withdrawn !== undefined) {
      notes.push(withdrawnNote(scope.withdrawn, spotOf(context.cite(block))));
      for (const used of parts) claimed.add(used);
      continue;
    }
    const after = siblings.slice(siblings.indexOf(parts.at(-1) ?? block) + 1);
    const commentary = commentaryAfter(table, after);
    const titled = commentaryByTitle(table, after.slice(commentary.length));
    const over = measureOver(block, context.scopeOf(block).headings, siblings);
    const sheetPlace = places.get(block.place.sheet ?? '');
    for (const shape of shapes) {
      const { rows, notes: tableNotes } = readRows(table, shape, commentary.map((paragraph) => paragraph.text).join(' '));
      notes.push(...tableNotes.map(({ code, message, place }) => ({ code, message, at: spotOf(context.cite(block, place)) })));
      for (const row of rows) {
        const own = titled.get(bareWording(row.label)) ?? commentary;
        const measure = measureOf({ row, table: block, shape, scope, commentary: own, context, over, sheetPlace });
        measures.push(defined(measure, definitions.get(nameKey(measure.name))));
      }
    }
    // What has a title of its own stays text that can be found: it says of places and causes what no row does.
    for (const used of [...parts, ...commentary]) claimed.add(used);
  }
  const taken = new Map<string, number>();
  return { records: withoutTwice(measures).map((measure) => ({ ...measure, id: freeId(measure.id, taken) })), notes, claimed };
}

interface FoundTable extends TableAmong {
  readonly scope: MeasureScope;
  readonly shapes: readonly TableShape[];
}

/** A table with its parts as measures, whichever way round it is; nothing for a table of another kind. */
function tableOf(among: TableAmong, context: ExtractContext): FoundTable | undefined {
  const { table, parts, siblings } = among;
  const [block = table] = parts;
  const scope = scopeOfTable(block, siblings, context);
  const read = (one: Table): readonly TableShape[] =>
    readShapes(one, scope.startYear, splitByPlace(block, siblings)).map((shape) =>
      withoutKindRows({ ...shape, columns: coveredColumns(shape.columns, scope) }),
    );
  const shapes = read(table);
  if (shapes.length > 0) return { ...among, scope, shapes };
  const turned = transposed(table, measureOver(block, context.scopeOf(block).headings, siblings), scope.startYear);
  const other = turned ? read(turned) : [];
  return turned && other.length > 0 ? { ...among, table: turned, scope, shapes: other } : undefined;
}

interface RowInTable {
  readonly row: MeasureRow;
  readonly table: Table;
  readonly shape: TableShape;
  readonly scope: MeasureScope;
  readonly commentary: readonly Paragraph[];
  readonly context: ExtractContext;
  /** The measure that the words over the table name. */
  readonly over: string | undefined;
  /** The place that its sheet stands for. */
  readonly sheetPlace: string | undefined;
}

function measureOf(given: RowInTable): Measure {
  const { row, table, shape, scope, context } = given;
  const { columns } = shape;
  const text = (kind: Column['kind']): string => textOf(row.own, columns, kind);
  // A lone verb in the column of aims says which way is good and no more.
  const verb = /^\S+$/.test(text('aim')) ? text('aim') : '';
  const aim = aimOf(row, verb === '' ? text('aim') : '');
  const citation = citationOf(given);
  const said = commentaryOf(given);
  const readings = readingsOf(row, columns, scope, said);
  const number = row.number ?? text('ref');
  const { plan } = context.facts;
  const { name, place } = named(given, text('place'));
  const objective = objectiveIdOf(text('objective'), plan) ?? context.scopeOf(table).objective;
  // A rating belongs to the values it rates.
  const rated = columns.find((column) => column.kind === 'status');
  const status = statusOf(textOf(row.realigned ? row.values : row.own, columns, 'status'), rated?.heading ?? '');
  const stated = text('good') || verb || (DIRECTION_REMARK.exec(row.label)?.[1] ?? '');
  const good = goodDirection(name, aim, stated, readings.current?.unit);
  return {
    kind: 'measure',
    id: measureId(plan, [aim, name, place], readings.period),
    plan,
    citations: [citation],
    name,
    good: good.way === 'unknown' && stated === '' ? goodByRating(name, status, readings) : good,
    provisional: scope.provisional || YES.test(text('provisional')) || saysProvisional(row, readings),
    commentaryFigures: said.figures,
    ...readings,
    ...(number === '' ? {} : { number }),
    ...(aim === undefined ? {} : { aim }),
    ...(said.text === '' ? {} : { commentary: said.text }),
    ...(row.realigned ? { realigned: REALIGNED } : {}),
    ...(objective === undefined ? {} : { objective }),
    ...(status === '' ? {} : { status }),
    ...(text('owner') === '' ? {} : { owner: text('owner') }),
    ...(place === '' ? {} : { place }),
  };
}

/** Where the value now stands; in a sheet its cell, which says more than the headings of other sheets above it. */
function citationOf({ row, table, shape, context }: RowInTable): Citation {
  if (row.place.sheet === undefined) return context.cite(table, row.place);
  const place = row.valuePlaces[columnNow(row.values, shape.columns)?.at ?? -1];
  const headings = table.caption === undefined ? [] : [table.caption];
  return { ...context.cite(table, place?.cell === undefined ? row.place : place), headings };
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
function named(
  { row, shape, over: above, sheetPlace = '' }: RowInTable,
  column: string,
): { readonly name: string; readonly place: string } {
  const label = row.label.replace(DIRECTION_REMARK, '');
  const measured = shape.measured === undefined ? label : `${label}, ${shape.measured.charAt(0).toLowerCase()}${shape.measured.slice(1)}`;
  if (!shape.byPlace) return { name: measured, place: column === '' ? placeOf(shape.group ?? sheetPlace) : column };
  const over = shape.group?.replace(BY_PLACE, '') ?? above;
  if (over === undefined) return { name: row.label, place: '' };
  return { name: over, place: placeOf(row.label) };
}

/** A place; "" for all places together. */
function placeOf(label: string): string {
  return TOTAL_LABEL.test(label) ? '' : label;
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
