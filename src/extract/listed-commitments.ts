import type { Block, Table } from '../documents/block';
import { lastDayOf } from '../plan/day';
import { findDues } from '../plan/due-parse';
import type { Commitment, CommitmentNews, Due, Update } from '../plan/records';
import { DELIVERED_STATUS, DROPPED_STATUS, SLIPPED_STATUS } from './rating-patterns';
import type { CommitmentRow } from './commitment-table';
import type { Claimed, ExtractContext } from './claimed';
import { dueCell, putOffIn } from './due-cell';
import { objectiveDueRows } from './objective-table';
import { objectiveIdOf } from './objective-id';
import { periodSlug } from './period-slug';
import { slugOf, uniqueIds } from './slug';
import { statusOf } from './status';
import type { Structure } from './structure';

interface RowOf {
  readonly row: CommitmentRow;
  readonly table: Table;
  readonly context: ExtractContext;
  /** The ids of the document's objectives. */
  readonly objectives: ReadonlySet<string>;
}

/** What tables of commitments, milestones and actions promise, with how each stands by its rating and dates; their progress is updates. */
export function listedCommitments({ context, lines, objectiveIds }: Structure, taken: ReadonlySet<Block>): Claimed {
  const unique = uniqueIds();
  const objectives = new Set(objectiveIds.values());
  const commitments: Commitment[] = [];
  const updates: Update[] = [];
  const claimed = new Set<Block>();
  for (const { block: table, commitments: rows = [] } of lines) {
    if (table.kind !== 'table' || rows.length === 0 || taken.has(table)) continue;
    claimed.add(table);
    for (const row of rows) {
      const given = { row, table, context, objectives };
      const said = progressOf(given);
      const update = said && { ...said, id: unique(said.id) };
      if (update) updates.push(update);
      commitments.push(withId(commitmentOf(given, update), unique));
    }
  }
  const hosts = new Set(lines.map(({ host }) => host));
  const dated = [...hosts].flatMap((table) =>
    table.kind === 'table' && !claimed.has(table) && !taken.has(table)
      ? (objectiveDueRows(table) ?? []).map((row) => commitmentOf({ row, table, context, objectives }, undefined))
      : [],
  );
  // A date for an objective as a whole is a promise of it where the table gives one.
  commitments.push(...dated.filter(({ due, objective }) => due && objective !== undefined).map((one) => withId(one, unique)));
  return { records: [...updates, ...commitments], notes: [], claimed };
}

const withId = (commitment: Commitment, unique: (id: string) => string): Commitment => ({ ...commitment, id: unique(commitment.id) });

function commitmentOf(given: RowOf, update: Update | undefined): Commitment {
  const { row, table, context } = given;
  const { facts } = context;
  const text = (kind: keyof CommitmentRow['cells']): string => row.cells[kind]?.text.trim() ?? '';
  const status = statusOf(text('status'), 'RAG');
  const [planned, revised, on] = [
    dueCell(text('due'), facts.period),
    dueCell(text('revised'), facts.period),
    dueCell(text('on'), facts.period),
  ];
  const delivered = DELIVERED_STATUS.test(status) || planned.done || revised.done || (status === '' && on.due !== undefined);
  const told = SLIPPED_STATUS.test(status) ? putOffIn(text('progress'), facts.period) : {};
  const later = told.due && planned.due && told.due.from > planned.due.by ? told.due : undefined;
  const original = planned.previousDue ?? (later || revised.due ? planned.due : (told.previousDue ?? planned.due));
  const latest = revised.due ?? later ?? planned.due;
  const putOff = !delivered && latest !== undefined && original !== undefined && latest.from > original.by;
  const due = delivered ? (planned.due ?? revised.due) : latest;
  const scope = scopeOf(given);
  const words = row.whole.map((cell) => cell.text).filter((cell) => cell !== '');
  const news = newsOf(given, { status, delivered, on: on.due ?? (delivered ? revised.due : undefined) }, update?.text ?? words.join('; '));
  return {
    kind: 'commitment',
    id: `${scope.objective ?? scope.theme ?? facts.plan}/commitment/${slugOf(text('what'), 10)}`,
    plan: facts.plan,
    citations: [context.cite(table, row.cells.what.place)],
    text: words.join('; '),
    what: text('what'),
    listed: true,
    ...(status === '' ? {} : { status }),
    ...(due ? { due } : {}),
    ...(putOff ? { previousDue: original } : {}),
    ...(!delivered && (putOff || SLIPPED_STATUS.test(status)) ? { slipped: true as const } : {}),
    ...scope,
    ...(update === undefined ? {} : { update: update.id }),
    ...(text('owner') === '' ? {} : { owner: text('owner') }),
    ...(facts.period ? { period: facts.period } : {}),
    news,
  };
}

/** What the row says became of it: kept, and when by its own column or its progress, or given up. */
function newsOf(
  { row, table, context: { cite, facts } }: RowOf,
  { status, delivered, on }: { readonly status: string; readonly delivered: boolean; readonly on: Due | undefined },
  text: string,
): CommitmentNews[] {
  const said = { text, ...(facts.period ? { period: facts.period } : {}), citation: cite(table, row.cells.what.place) };
  if (DROPPED_STATUS.test(status)) return [{ says: 'dropped', ...said }];
  if (!delivered) return [];
  const until = facts.period ? lastDayOf(facts.period.to) : '9999-12-31';
  const told =
    row.cells.progress && findDues(row.cells.progress.text, facts.period).find(({ due }) => due.from === due.by && due.by <= until)?.due;
  const day = on ?? told;
  return [{ says: 'delivered', ...said, ...(day ? { on: day } : {}) }];
}

/** What the row's own column says of its objective, else what the table stands under. */
function scopeOf({ row, table, context, objectives }: RowOf): Pick<Commitment, 'objective' | 'theme' | 'section'> {
  const { facts } = context;
  const above = context.scopeOf(table);
  const told = row.cells.objective?.text ?? '';
  const numbered = told === '' ? undefined : objectiveIdOf(told, facts.plan);
  const titled = `${facts.plan}/${slugOf(told)}`;
  const named = [numbered, titled].find((id) => id !== undefined && objectives.has(id)) ?? (objectives.size === 0 ? numbered : undefined);
  const byRef = row.cells.ref && nearest(`${facts.plan}/${row.cells.ref.text.trim().toLowerCase()}`, objectives);
  const byTitle = [...objectives].find((id) => id === `${facts.plan}/${slugOf(row.cells.what.text)}`);
  const objective = byRef ?? named ?? byTitle ?? above.objective;
  return {
    ...(objective === undefined ? {} : { objective }),
    ...(above.theme === undefined ? {} : { theme: above.theme }),
    ...(above.section ? { section: above.section } : {}),
  };
}

/** "1.1.2", "1.1a" and "1.1/3" are steps of objective 1.1. */
function nearest(id: string | undefined, objectives: ReadonlySet<string>): string | undefined {
  for (let one = id; one !== undefined && /\d/.test(one.split('/').at(-1) ?? ''); one = one.replace(/(?:\.\d+|(?<=\d)[a-z]|\/\d*)$/, '')) {
    if (objectives.has(one)) return one;
    if (!/(?:\.\d+|\d[a-z])$/.test(one)) return undefined;
  }
  return undefined;
}

function progressOf(given: RowOf): Update | undefined {
  const { row, table, context } = given;
  const { progress, what } = row.cells;
  if (!progress || !/\p{L}{2,}\s+\p{L}/u.test(progress.text)) return undefined;
  const { facts } = context;
  const scope = scopeOf(given);
  return {
    kind: 'update',
    id: `${scope.objective ?? facts.plan}/${periodSlug(facts.period, facts.year)}/${slugOf(what.text, 10)}`,
    plan: facts.plan,
    citations: [context.cite(table, progress.place)],
    text: progress.text,
    title: what.text,
    highlight: false,
    ...scope,
    ...(facts.period ? { period: facts.period } : {}),
  };
}
