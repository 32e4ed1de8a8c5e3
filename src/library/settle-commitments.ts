import type { Commitment, CommitmentNews, Objective, PlanRecord, Update } from '../plan/records';
import { newsIn } from './commitment-news';
import { sameObjective, sameThing, tellingAmong, telltale, toldByPromise, type Telling, type Told } from './commitment-match';
import { forceOf } from './same-record';

/** A word that stands in more updates than this finds nothing. */
const COMMON = 400;
const LEAST_SHARED = 2;

/**
 * What later reports of a force say of the promises of earlier ones is put with them: kept, put off, or said again. A later promise of the same thing
 * becomes news of the first and is no record of its own. A match that is not clear is none: a promise that wrongly counts as kept is worse than one left open.
 */
export function settleCommitments(records: readonly PlanRecord[]): PlanRecord[] {
  const commitments = records.filter((record): record is Commitment => record.kind === 'commitment' && record.period !== undefined);
  const updates = records.filter((record): record is Update => record.kind === 'update' && record.period !== undefined);
  const newest = updates.reduce((end, update) => (endOf(update) > end ? endOf(update) : end), '');
  const open = commitments.filter((commitment) => endOf(commitment) < newest);
  if (open.length === 0) return [...records];
  const ground = groundOf(records, updates);
  const settled = new Map<string, Commitment>();
  const absorbed = new Set<string>();
  for (const promise of open.sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0))) {
    if (absorbed.has(promise.id)) continue;
    const told = newsOf(promise, ground);
    if (told.length === 0) continue;
    settled.set(promise.id, { ...promise, news: told.map(({ news }) => news) });
    const own = toldByPromise(promise);
    for (const { update } of told) {
      for (const other of commitments) {
        if (other.update !== update.id || other.id === promise.id) continue;
        const near = sameObjective(promise.objective, other.objective, ground.objectives);
        if (sameThing(own, toldByPromise(other), ground.telling, near) > 0) absorbed.add(other.id);
      }
    }
  }
  return records.flatMap((record) => (absorbed.has(record.id) ? [] : [settled.get(record.id) ?? record]));
}

const endOf = ({ period }: Pick<Update, 'period'>): string => period?.to ?? '';

interface Ground {
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly telling: Telling;
  readonly told: ReadonlyMap<string, Told>;
  readonly having: ReadonlyMap<string, readonly Update[]>;
}

function groundOf(records: readonly PlanRecord[], updates: readonly Update[]): Ground {
  const having = new Map<string, Update[]>();
  const told = new Map<string, Told>();
  for (const update of updates) {
    const terms = telltale(update.text);
    told.set(update.id, { text: update.text, terms });
    for (const term of terms) {
      const list = having.get(term);
      if (list) list.push(update);
      else having.set(term, [update]);
    }
  }
  return {
    objectives: new Map(records.flatMap((record) => (record.kind === 'objective' ? [[record.id, record] as const] : []))),
    telling: tellingAmong([...told.values()].map(({ terms }) => terms)),
    told,
    having,
  };
}

/** Of each later period what speaks of the promise most, in order of time. */
function newsOf(
  promise: Commitment,
  { objectives, telling, told, having }: Ground,
): { readonly update: Update; readonly news: CommitmentNews }[] {
  const own = toldByPromise(promise);
  const best = new Map<string, { readonly update: Update; readonly share: number }>();
  for (const update of candidatesFor(promise, own, having)) {
    const later = told.get(update.id);
    const share = later ? sameThing(own, later, telling, sameObjective(promise.objective, update.objective, objectives)) : 0;
    if (share > (best.get(endOf(update))?.share ?? 0)) best.set(endOf(update), { update, share });
  }
  return [...best]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { update }]) => {
      const news = newsIn(promise, update);
      return news ? [{ update, news }] : [];
    });
}

/** Later updates of the force that share words with a promise. */
function candidatesFor(promise: Commitment, { terms }: Told, having: ReadonlyMap<string, readonly Update[]>): Update[] {
  const shared = new Map<Update, number>();
  for (const term of terms) {
    const list = having.get(term) ?? [];
    if (list.length > COMMON) continue;
    for (const update of list) shared.set(update, (shared.get(update) ?? 0) + 1);
  }
  return [...shared].flatMap(([update, count]) =>
    count >= LEAST_SHARED && endOf(update) > endOf(promise) && forceOf(update.plan) === forceOf(promise.plan) ? [update] : [],
  );
}
