import type { Cell, Table } from '../documents/block';
import type { Figure } from '../plan/figure';
import { parseFigure } from '../plan/figure-parse';
import { findPeriods } from '../plan/period-parse';
import type { AwardRow, ReadAwards } from './award-row';
import { saysTotal, totalsOf, type MoneyLine } from './award-totals';
import { fundBefore } from './funding-lists';
import { inUnit, unitSaid, withoutUnit, type NumberUnit } from './number-unit';
import { TOTAL_WORD } from './award-patterns';
import {
  AMOUNT_COLUMN,
  FUND_COLUMN,
  OBJECTIVE_COLUMN,
  PLACE_COLUMN,
  PURPOSE_COLUMN,
  RECIPIENT_COLUMN,
  THEME_COLUMN,
  YEAR_COLUMN,
} from './column-patterns';

type AwardColumn = 'amount' | 'recipient' | 'purpose' | 'fund' | 'theme' | 'area' | 'objective' | 'year';

const COLUMNS: readonly (readonly [AwardColumn, RegExp])[] = [
  ['amount', AMOUNT_COLUMN],
  ['recipient', RECIPIENT_COLUMN],
  ['purpose', PURPOSE_COLUMN],
  ['fund', FUND_COLUMN],
  ['theme', THEME_COLUMN],
  ['area', PLACE_COLUMN],
  ['objective', OBJECTIVE_COLUMN],
  ['year', YEAR_COLUMN],
];

/** The awards of a table that has a column of sums and says who or what they are for; none for any other table. */
export function tableAwards(table: Table): ReadAwards {
  const none = { rows: [], notes: [], totals: [], used: [] };
  const at = table.rows.slice(0, 4).findIndex((row) => columnsOf(row.map((cell) => cell.text)) !== undefined);
  const headings = (table.rows[at] ?? []).map((cell) => cell.text);
  const columns = columnsOf(headings);
  if (!columns) return none;
  const amountAt = columns.get('amount') ?? 0;
  const unit = unitSaid(withoutPeriod(headings[amountAt] ?? ''));
  const body = filledDown(table.rows.slice(at + 1), [columns.get('fund'), columns.get('area')]).map((row) => {
    const texts = row.map((cell) => cell.text.trim());
    return { texts, place: row.find((cell) => cell.text !== '')?.place ?? table.place, amount: sumIn(texts[amountAt] ?? '', unit) };
  });
  const { isTotal, notes } = totalsOf(
    body.map(({ texts, place, amount }) => ({ block: table, place, total: totalIn(texts, columns), ...(amount ? { amount } : {}) })),
    'table',
  );
  const given = body.filter((_, row) => isTotal[row] !== true);
  if (!given.some(({ amount }) => amount)) return none;
  const rows = given.flatMap(({ texts, place, amount }) => {
    const row = rowOf(texts, columns);
    return row === undefined ? [] : [{ ...row, block: table, place, ...(amount ? { amount } : {}) }];
  });
  const totals = body
    .filter((_, row) => isTotal[row])
    .map(({ texts, place }) => ({ text: totalText(texts, table.caption), block: table, place }));
  return { rows, notes, totals, used: rows.length > 0 ? [table] : [] };
}

/** What stands once before the rows it is over, a fund or a place, is said of each of them; a total ends it. */
function filledDown(rows: Table['rows'], columns: readonly (number | undefined)[]): Table['rows'] {
  const above = new Map<number, Cell>();
  return rows.map((row) => {
    const sums = row.some((cell) => TOTAL_WORD.test(cell.text));
    if (sums) above.clear();
    const alone = row.filter((cell) => cell.text !== '').length < 2;
    for (const at of sums ? [] : columns) {
      const own = at === undefined ? undefined : row[at];
      if (at !== undefined && own?.text) above.set(at, own);
    }
    if (sums || alone) return row;
    return row.map((cell, at) => (cell.text === '' ? { ...cell, text: above.get(at)?.text ?? '' } : cell));
  });
}

/** "Total: £1,182,579 (Table 1: awards by project)". */
function totalText(texts: readonly string[], caption: string | undefined): string {
  const [words = '', ...sums] = texts.filter((text) => text !== '');
  return `${words}: ${sums.join(', ')}${caption === undefined ? '' : ` (${caption})`}`;
}

/** A total stands where a row begins or where it would name somebody, with nobody else named beside it. */
function totalIn(texts: readonly string[], columns: ReadonlyMap<AwardColumn, number>): MoneyLine['total'] {
  const first = texts.findIndex((text) => text !== '');
  const naming = [columns.get('recipient'), columns.get('purpose')];
  const said = [...new Set([first, ...naming])].filter((at) => at !== undefined && TOTAL_WORD.test(texts[at] ?? ''));
  const textAt = (at: number | undefined): string => (at === undefined ? '' : (texts[at] ?? ''));
  return saysTotal(said.map(textAt), naming.filter((at) => !said.includes(at)).map(textAt));
}

function columnsOf(headings: readonly string[]): ReadonlyMap<AwardColumn, number> | undefined {
  const columns = new Map<AwardColumn, number>();
  headings.forEach((heading, at) => {
    const plain = withoutUnit(withoutPeriod(heading));
    const kinds = COLUMNS.filter(([kind, pattern]) => pattern.test(plain) && !columns.has(kind)).map(([kind]) => kind);
    const [kind] = kinds;
    if (kind !== undefined) columns.set(kind, at);
  });
  // "Funding | Award": the first is what the award is for.
  const second = headings.findIndex(
    (heading, at) => at !== columns.get('amount') && AMOUNT_COLUMN.test(withoutUnit(withoutPeriod(heading))),
  );
  const first = columns.get('amount');
  if (!columns.has('purpose') && first !== undefined && second > first && PURPOSE_COLUMN.test((headings[first] ?? '').trim())) {
    columns.set('purpose', first).set('amount', second);
  }
  const told = columns.has('purpose') || columns.has('recipient');
  return columns.has('amount') && told ? columns : undefined;
}

/** "Value 2023/24" is a column of values. */
function withoutPeriod(heading: string): string {
  const bare = findPeriods(heading).reduce((rest, one) => rest.replace(one.text, ' '), heading);
  return (bare.trim() === '' ? heading : bare)
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function rowOf(texts: readonly string[], columns: ReadonlyMap<AwardColumn, number>): Omit<AwardRow, 'block'> | undefined {
  const text = (kind: AwardColumn): string | undefined => {
    const at = columns.get(kind);
    return at === undefined || (texts[at] ?? '') === '' ? undefined : texts[at];
  };
  const recipient = text('recipient');
  const purpose = text('purpose') ?? recipient;
  if (purpose === undefined) return undefined;
  const fund = text('fund') ?? fundBefore(purpose);
  const [theme, area, objective, year] = [text('theme'), text('area'), text('objective'), text('year')];
  return {
    purpose,
    ...(recipient === undefined ? {} : { recipient }),
    ...(fund === undefined ? {} : { fund }),
    ...(theme === undefined ? {} : { theme }),
    ...(area === undefined ? {} : { area }),
    ...(objective === undefined ? {} : { objective }),
    ...(year === undefined ? {} : { year }),
  };
}

/** A bare number is a sum only under a heading in pounds. */
function sumIn(text: string, unit: NumberUnit | undefined): Figure | undefined {
  const figure = parseFigure(text);
  const read = figure && unit?.unit === 'money' ? inUnit(figure, unit) : figure;
  return read?.unit === 'money' ? read : undefined;
}
