import type { BlockPlace, Table } from '../documents/block';
import type { Figure } from '../plan/figure';
import { parseFigure } from '../plan/figure-parse';
import { findPeriods } from '../plan/period-parse';
import type { AwardRow } from './award-row';
import { fundBefore } from './funding-lists';
import * as words from './vocabulary';

type AwardColumn = 'amount' | 'recipient' | 'purpose' | 'fund' | 'theme' | 'area' | 'objective' | 'year';

const COLUMNS: readonly (readonly [AwardColumn, RegExp])[] = [
  ['amount', words.AMOUNT_COLUMN],
  ['recipient', words.RECIPIENT_COLUMN],
  ['purpose', words.PURPOSE_COLUMN],
  ['fund', words.FUND_COLUMN],
  ['theme', words.THEME_COLUMN],
  ['area', words.PLACE_COLUMN],
  ['objective', words.OBJECTIVE_COLUMN],
  ['year', words.YEAR_COLUMN],
];

export interface TableAwards {
  readonly rows: readonly AwardRow[];
  readonly notes: readonly { readonly code: string; readonly message: string; readonly place: BlockPlace }[];
}

/** The awards of a table that has a column of sums and says who or what they are for; none for any other table. */
export function tableAwards(table: Table): TableAwards {
  const none = { rows: [], notes: [] };
  const at = table.rows.slice(0, 4).findIndex((row) => columnsOf(row.map((cell) => cell.text)) !== undefined);
  const headings = (table.rows[at] ?? []).map((cell) => cell.text);
  const columns = columnsOf(headings);
  if (!columns) return none;
  const amountAt = columns.get('amount') ?? 0;
  const inPounds = /£/.test(headings[amountAt] ?? '');
  const body = table.rows.slice(at + 1).map((row) => {
    const texts = row.map((cell) => cell.text.trim());
    return { texts, place: row.find((cell) => cell.text !== '')?.place ?? table.place, amount: sumIn(texts[amountAt] ?? '', inPounds) };
  });
  const isTotal = (texts: readonly string[]): boolean => texts.some((text) => words.TOTAL_ROW.test(text));
  const given = body.filter(({ texts }) => !isTotal(texts));
  if (!given.some(({ amount }) => amount)) return none;
  const rows = given.flatMap(({ texts, place, amount }) => {
    const row = rowOf(texts, columns);
    return row === undefined ? [] : [{ ...row, block: table, place, ...(amount ? { amount } : {}) }];
  });
  return {
    rows,
    notes: totalNotes(
      body.filter(({ texts }) => isTotal(texts)),
      rows,
    ),
  };
}

function columnsOf(headings: readonly string[]): ReadonlyMap<AwardColumn, number> | undefined {
  const columns = new Map<AwardColumn, number>();
  headings.forEach((heading, at) => {
    const plain = withoutPeriod(heading);
    const kinds = COLUMNS.filter(([kind, pattern]) => pattern.test(plain) && !columns.has(kind)).map(([kind]) => kind);
    const [kind] = kinds;
    if (kind !== undefined) columns.set(kind, at);
  });
  // "Funding | Award": the first is what the award is for.
  const second = headings.findIndex((heading, at) => at !== columns.get('amount') && words.AMOUNT_COLUMN.test(withoutPeriod(heading)));
  const first = columns.get('amount');
  if (!columns.has('purpose') && first !== undefined && second > first && words.PURPOSE_COLUMN.test((headings[first] ?? '').trim())) {
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
function sumIn(text: string, inPounds: boolean): Figure | undefined {
  const figure = parseFigure(text);
  if (figure?.unit === 'money') return figure;
  return inPounds && figure?.unit === 'count' ? { ...figure, text: `£${figure.text}`, unit: 'money' } : undefined;
}

function totalNotes(
  totals: readonly { readonly place: BlockPlace; readonly texts: readonly string[]; readonly amount: Figure | undefined }[],
  rows: readonly AwardRow[],
): TableAwards['notes'] {
  const [total, ...others] = totals;
  const sum = rows.reduce((all, row) => all + (row.amount?.value ?? 0), 0);
  if (!total?.amount || others.length > 0 || Math.abs(sum - total.amount.value) < 0.5) return [];
  const message = `The total of ${total.amount.text} is not the sum of the awards above it (£${sum.toLocaleString('en-GB')}). Check the table.`;
  return [{ code: 'total-differs', message, place: total.place }];
}
