import type { Block, Paragraph, Table } from '../documents/block';
import { covers, isFinancialYear, lengthOf, month, shiftMonth, startYearOf, type Period } from '../plan/period';
import { hintFrom, parsePeriod } from '../plan/period-parse';
import type { ExtractContext } from './claimed';
import type { Column } from './table-headings';
import { WHEN_MADE, WITHDRAWN } from './document-patterns';
import { ABOUT_FIGURES, PROVISIONAL } from './figure-patterns';

/** What stands around a table and holds for all its rows. */
export interface MeasureScope {
  readonly period?: Period;
  readonly provisional: boolean;
  /** The words by which the document itself takes the table back: "superseded", "do not publish". */
  readonly withdrawn?: string;
  /** Months of a financial year that the words at the table name for all its columns: "April to September" over "2020/21" and "2021/22". */
  readonly months?: Period;
  /** The financial year meant where a month or quarter is named without one. */
  readonly startYear?: number;
}

/** Reads the period and whether the figures are provisional off the caption, the words before the table and the headings, nearest first. */
export function scopeOfTable(table: Table, blocks: readonly Block[], context: ExtractContext): MeasureScope {
  const { headings } = context.scopeOf(table);
  const hint = hintFrom(context.facts.period ?? context.facts.year);
  const before = leadingParagraphs(table, blocks);
  const near = [...titleRows(table).reverse(), table.caption ?? '', ...before.map((paragraph) => paragraph.text).reverse()];
  const words = [...near, ...sheetTitles(table, blocks).reverse(), ...[...headings].reverse()];
  const found = words
    .filter((text) => !WHEN_MADE.test(text) || table.place.row === undefined)
    .map((text) => parsePeriod(text, hint))
    .find((period) => period !== undefined);
  const ofSheet = parsePeriod(table.place.sheet ?? '', { ...hint, typed: true });
  // A sheet called "Q2" in a workbook about a year.
  const named = ofSheet && (!found || covers(found, ofSheet)) ? ofSheet : found;
  // A title leaves the year to the columns: "Crime (April to September)".
  const months = [...near, ...headings.slice(-1)]
    .flatMap((text) => (/\b(?:19|20)\d\d\b/.test(text) ? [] : (parsePeriod(text, { ...hint, typed: true }) ?? [])))
    .find((found) => lengthOf(found) > 1);
  const period = named ?? (words.some((text) => TO_DATE.test(text)) ? sinceApril(context.facts.period) : context.facts.period);
  const provisional = words.some((text) => PROVISIONAL.test(text)) || saysAllProvisional(blocks);
  const withdrawn = words.map((text) => WITHDRAWN.exec(text)?.[0]).find((found) => found !== undefined);
  const { startYear } = hintFrom(period ?? context.facts.year);
  return {
    provisional,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(period ? { period } : {}),
    ...(months && lengthOf(months) < 12 ? { months } : {}),
    ...(startYear === undefined ? {} : { startYear }),
  };
}

/** "All figures are year to date": all that is said of months where none is named. */
const TO_DATE = /^(?!.*\b(?:not|except|unless)\b).*\b(?:(?:financial )?year[- ]to[- ]date|f?ytd|cumulative)\b/i;

const sinceApril = (period: Period | undefined): Period | undefined =>
  period && startYearOf(period.from) === startYearOf(period.to) ? { from: month(startYearOf(period.to), 4), to: period.to } : period;

const WHOLE_YEAR = /\b(?:outturn|full year|year[- ]end|annual|baseline|total)\b/i;

/** The columns with what they cover: a year alone in a heading is the months of that year which the words at the table name. */
export function coveredColumns(columns: readonly Column[], { months }: MeasureScope): readonly Column[] {
  // Months beside years are told apart by their own headings.
  if (!months || columns.some(({ period }) => period && lengthOf(period) < 12)) return columns;
  return columns.map((column) => {
    if (!column.period || column.kind === 'target' || !isFinancialYear(column.period) || WHOLE_YEAR.test(column.heading)) return column;
    const later = 12 * (startYearOf(column.period.from) - startYearOf(months.from));
    return { ...column, period: { from: shiftMonth(months.from, later), to: shiftMonth(months.to, later) } };
  });
}

/** Rows of a single text at the top of a table, as spreadsheets have them. */
export function titleRows(table: Table): string[] {
  const texts = table.rows.map((row) => row.map((cell) => cell.text).filter((text) => text !== ''));
  const first = texts.findIndex((row) => row.length > 1);
  return texts.slice(0, Math.max(0, first)).flat();
}

/** Paragraphs straight before the table that speak of its figures. */
function leadingParagraphs(table: Table, blocks: readonly Block[]): Paragraph[] {
  const at = blocks.indexOf(table);
  const leading: Paragraph[] = [];
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') break;
    leading.unshift(block);
  }
  // Right after another table its commentary comes first: only a title can belong to this one.
  const first = blocks[at - leading.length - 1];
  const own = first?.kind === 'table' ? leading.slice(-1).filter((paragraph) => !/[.!?]$/.test(paragraph.text)) : leading;
  // What stands over a table of a sheet is its title, whatever it speaks of.
  return own.filter(
    (paragraph) =>
      (paragraph.place.row !== undefined || ABOUT_FIGURES.test(paragraph.text) || WITHDRAWN.test(paragraph.text)) &&
      paragraph.text.length < 300,
  );
}

/** The lines at the top of the table's sheet, which hold for all its tables. */
export function sheetTitles(table: Table, blocks: readonly Block[]): string[] {
  const { sheet } = table.place;
  if (sheet === undefined) return [];
  const own = blocks.filter((block) => block.kind !== 'heading' && block.place.sheet === sheet);
  const first = own.findIndex((block) => block.kind !== 'paragraph');
  return own.slice(0, Math.max(0, first)).flatMap((block) => (block.kind === 'paragraph' && isTitleRow(block) ? [block.text] : []));
}

/** A line over a table of a sheet, unless it only says when the sheet was made. */
function isTitleRow({ text, place }: Paragraph): boolean {
  return place.row !== undefined && text.length < 300 && !WHEN_MADE.test(text);
}

/** "Figures are provisional and may change" holds wherever it stands. */
function saysAllProvisional(blocks: readonly Block[]): boolean {
  const known = ALL_PROVISIONAL.get(blocks);
  if (known !== undefined) return known;
  const says = blocks.some(
    (block) => block.kind !== 'table' && /\b(?:figures|data|values)\b[^.;]*\b(?:is|are)\s+provisional\b/i.test(block.text),
  );
  ALL_PROVISIONAL.set(blocks, says);
  return says;
}

/** A document may have thousands of tables, and every one is asked. */
const ALL_PROVISIONAL = new WeakMap<readonly Block[], boolean>();
