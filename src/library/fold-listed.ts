import type { Commitment } from '../plan/records';
import { likeness, mayBeSameOne, tellingTerms, type Weigh } from './commitment-likeness';

/** From this share on a sentence and a row of one objective are of one thing; with the same day a single telling word is enough. */
const ALIKE = 0.6;
const even: Weigh = () => 1;

/**
 * Documents list their commitments in a table and tell of them in their text as well: such a sentence and its row are one promise, with the
 * row's short name, dates and owner, and the sentence's words. `titles` are the objectives' by id. Pure; the order of the rows is kept.
 */
export function foldListed(
  commitments: readonly Commitment[],
  titles: ReadonlyMap<string, string>,
): {
  readonly folded: ReadonlyMap<string, Commitment>;
  readonly gone: ReadonlySet<string>;
} {
  const folded = new Map<string, Commitment>();
  const gone = new Set<string>();
  const told = commitments.filter((one) => one.listed === undefined);
  // What an objective is to reach as a whole is no single promise of its text.
  for (const row of commitments.filter((one) => one.listed && titles.get(one.objective ?? '') !== one.what)) {
    const [best] = told
      .filter((one) => !gone.has(one.id) && isBeside(row, one))
      .map((one) => ({ one, score: scoreOf(row, one) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    if (!best) continue;
    const { one } = best;
    gone.add(one.id);
    folded.set(row.id, {
      ...one,
      ...row,
      text: one.text,
      ...(row.due || !one.due ? {} : { due: one.due }),
      ...(one.slipped && row.news.length === 0 ? { slipped: true as const } : {}),
      ...(row.owner === undefined && one.owner !== undefined ? { owner: one.owner } : {}),
      citations: [...row.citations, ...one.citations],
    });
  }
  return { folded, gone };
}

function isBeside(row: Commitment, one: Commitment): boolean {
  return (
    row.citations[0].document === one.citations[0].document &&
    row.objective === one.objective &&
    row.theme === one.theme &&
    mayBeSameOne(row.what, `${one.what} ${one.text}`)
  );
}

function scoreOf(row: Commitment, one: Commitment): number {
  const { share, shared } = likeness(tellingTerms(row.what), tellingTerms(one.text), even);
  const day = row.due !== undefined && one.due !== undefined && row.due.by === one.due.by;
  const apart = row.due !== undefined && one.due !== undefined && !day && row.previousDue === undefined;
  if (day && shared > 0) return 1 + share;
  return share >= ALIKE && !apart ? share : 0;
}
