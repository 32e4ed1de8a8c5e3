import type { Block } from '../documents/block';
import { spotOf } from '../plan/citation';
import type { Note } from '../plan/document';
import { financialYear, startYearOf, type Period } from '../plan/period';
import { parsePeriod } from '../plan/period-parse';
import type { Award, Passage } from '../plan/records';
import { listAwards } from './award-list';
import { tableAwards } from './award-table';
import type { AwardRow, StatedTotal } from './award-row';
import { blockLists } from './block-lists';
import type { Claimed, ExtractContext } from './claimed';
import { fundBefore, fundIn, fundingLists } from './funding-lists';
import { objectiveIdOf } from './objective-id';
import { slugOf, uniqueIds } from './slug';
import { themeIdOf } from './theme-id';
import { OBJECTIVE_BEHIND } from './award-patterns';

/** Money given, from lists under a fund's heading and from tables of awards. Sums in running text are none; an award without a sum is kept and noted. */
export function extractAwards(blocks: readonly Block[], context: ExtractContext): Claimed {
  const rows: AwardRow[] = [];
  const notes: Note[] = [];
  const claimed = new Set<Block>();
  const totals: StatedTotal[] = [];
  for (const list of blockLists(blocks)) {
    const tables = list.filter((block) => block.kind === 'table');
    for (const read of [...fundingLists(list).map(listAwards), ...tables.map(tableAwards)]) {
      rows.push(...read.rows);
      totals.push(...read.totals);
      for (const block of read.used) claimed.add(block);
      notes.push(...read.notes.map(({ code, message, block, place }) => ({ code, message, at: spotOf(context.cite(block, place)) })));
    }
  }
  const unique = uniqueIds();
  const records = rows.map((row) => awardOf(withWhatItNames(row), context, unique));
  const missing = rows.flatMap((row, at) => {
    const citation = records[at]?.citations[0];
    return row.amount || !citation
      ? []
      : [
          {
            code: 'no-amount',
            message: `No sum is given for "${row.purpose}". Add it to the document if it is known.`,
            at: spotOf(citation),
          },
        ];
  });
  return { records: [...records, ...totals.map((total) => statedTotal(total, context, unique))], notes: [...notes, ...missing], claimed };
}

/** The document's own total, kept as it stands; what awards come to is computed where it is asked. */
function statedTotal({ text, block, place }: StatedTotal, context: ExtractContext, unique: (id: string) => string): Passage {
  const { facts } = context;
  return {
    kind: 'passage',
    id: unique(`${facts.plan}/award-total/${slugOf(text)}`),
    plan: facts.plan,
    citations: [context.cite(block, place)],
    text,
    ...(facts.period ? { period: facts.period } : {}),
  };
}

/** A purpose may have the fund before it and the objective behind it: "Safer Roads Fund: cameras (P3-01)". */
function withWhatItNames(row: AwardRow): AwardRow {
  const behind = OBJECTIVE_BEHIND.exec(row.purpose);
  const purpose = behind ? row.purpose.slice(0, behind.index) : row.purpose;
  const [fund, objective] = [row.fund ?? fundBefore(purpose), row.objective ?? behind?.[1]];
  return { ...row, purpose, ...(fund === undefined ? {} : { fund }), ...(objective === undefined ? {} : { objective }) };
}

function awardOf(row: AwardRow, context: ExtractContext, unique: (id: string) => string): Award {
  const { facts } = context;
  const scope = context.scopeOf(row.block);
  const theme = (row.theme === undefined ? undefined : themeIdOf(row.theme, facts)) ?? scope.theme;
  const objective = (row.objective === undefined ? undefined : objectiveIdOf(row.objective, facts.plan)) ?? scope.objective;
  // A heading over a table names the fund of all its rows.
  const fund = row.fund ?? scope.headings.map(fundIn).findLast((found) => found !== undefined);
  const year = yearOf([row.year, row.heading, ...[...scope.headings].reverse()]) ?? facts.year ?? wholeYear(facts.period);
  return {
    kind: 'award',
    id: unique(`${facts.plan}/award/${[row.fund, row.recipient, row.purpose].flatMap((part) => (part ? [slugOf(part)] : [])).join('/')}`),
    plan: facts.plan,
    citations: [context.cite(row.block, row.place)],
    purpose: row.purpose,
    ...(fund === undefined ? {} : { fund }),
    ...(row.amount ? { amount: row.amount } : {}),
    ...(year ? { year } : {}),
    ...(theme === undefined ? {} : { theme }),
    ...(objective === undefined ? {} : { objective }),
    ...(row.recipient === undefined ? {} : { recipient: row.recipient }),
    ...(row.area === undefined ? {} : { area: row.area }),
  };
}

/** The financial year that the first of these words names. */
function yearOf(words: readonly (string | undefined)[]): Period | undefined {
  return wholeYear(words.map((text) => parsePeriod(text ?? '')).find((period) => period !== undefined));
}

function wholeYear(period: Period | undefined): Period | undefined {
  return period && financialYear(startYearOf(period.from));
}
