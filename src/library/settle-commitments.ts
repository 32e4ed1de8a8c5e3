import { sentencesOf } from '../extract/sentences';
import { isFinancialYear } from '../plan/period';
import type { Commitment, CommitmentNews, Objective, PlanRecord, Update } from '../plan/records';
import { likeness, mayBeSameOne, namesDay, tellingTerms, weighingSteps, type Weigh } from './commitment-likeness';
import { isDeedOf, isOnlyAStep, sayingOf, type Saying } from './commitment-saying';
import { foldListed } from './fold-listed';
import type { Steps } from './in-steps';
import { forceOf, sameWords } from './same-record';

/** A promise with what was said of it so far. */
interface Thread {
  first: Commitment;
  last: Commitment;
  readonly news: CommitmentNews[];
  /** The updates whose words it already holds. */
  readonly updates: Set<string>;
  /** The updates that say it was put off, with their words. */
  readonly putOff: Map<string, string>;
}

/** A sentence of an update that says that something was done or put off. */
interface Said {
  readonly text: string;
  readonly saying: Saying;
  readonly update: Update;
}

/** From this share on a text of the same objective speaks of the promise, of another objective, and where it quotes the promised day. */
const SAME_OBJECTIVE = 0.5;
const ELSEWHERE = 0.8;
const WITH_DAY = 0.25;
/** A longer sentence is a spoilt table or list. */
const LONGEST = 1500;
/** The same for a report of a deed, which must be the deed promised besides. */
const DEED = 0.45;

/** Records whose promises know what later reports of the force say of them; a promise made again is one record with the first. */
export function* settlingSteps(records: readonly PlanRecord[]): Steps<PlanRecord[]> {
  const made = records.filter((record) => record.kind === 'commitment');
  if (made.length === 0) return [...records];
  const objectives = new Map(records.filter((record) => record.kind === 'objective').map((one) => [one.id, one]));
  const { folded, gone: toldTwice } = foldListed(made, new Map([...objectives].map(([id, { title }]) => [id, title])));
  const commitments = made.filter(({ id }) => !toldTwice.has(id)).map((one) => folded.get(one.id) ?? one);
  const updates = records.filter((record) => record.kind === 'update');
  const settled = new Map<string, Commitment>();
  const gone = new Set<string>(toldTwice);
  for (const force of new Set(commitments.map(({ plan }) => forceOf(plan) ?? plan))) {
    const ofForce = <R extends { readonly plan: string }>(all: readonly R[]): R[] =>
      all.filter(({ plan }) => (forceOf(plan) ?? plan) === force);
    const weigh = yield* weighingSteps(ofForce(updates).map(({ text }) => text));
    const threads = yield* threadsOf(ofForce(commitments), weigh, objectives, gone);
    const said: Said[] = [];
    for (const update of ofForce(updates)) {
      said.push(...sayingsOf(update));
      yield;
    }
    for (const thread of threads) yield* hear(thread, said, weigh, objectives);
    for (const thread of threads) {
      // "Not re-let by 30 September; award is now expected by 28 February" puts off one promise and makes no other.
      const again = threads.filter((other) => other !== thread && isTold(other.first, thread.putOff));
      for (const { first } of again) gone.add(first.id);
      settled.set(thread.first.id, {
        ...thread.first,
        // Who has it in hand now, not who first promised it.
        ...(thread.last.owner === undefined ? {} : { owner: thread.last.owner }),
        news: [...thread.news].sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0)),
      });
    }
  }
  return records.flatMap((record): PlanRecord[] => (gone.has(record.id) ? [] : [settled.get(record.id) ?? record]));
}

function isTold({ update, text, listed }: Commitment, putOff: ReadonlyMap<string, string>): boolean {
  const words = update === undefined || listed ? undefined : putOff.get(update);
  return words !== undefined && (words.includes(text) || text.includes(words));
}

const endOf = (one: { readonly period?: Commitment['period'] }): string => one.period?.to ?? '';

/** The month by which a promise was made: a plan for the whole year makes those of its own months before they begin. */
function madeBy({ period, due, news }: Commitment): string {
  const ahead = period && isFinancialYear(period) && due && due.from <= `${period.to}-31` && news.length === 0;
  return ahead ? period.from : (period?.to ?? '');
}

/** Promises in order of time, each with those that make it again; these are gone as records of their own. */
function* threadsOf(
  commitments: readonly Commitment[],
  weigh: Weigh,
  objectives: ReadonlyMap<string, Objective>,
  gone: Set<string>,
): Steps<Thread[]> {
  const threads: Thread[] = [];
  for (const one of [...commitments].sort((a, b) => (madeBy(a) < madeBy(b) ? -1 : madeBy(a) > madeBy(b) ? 1 : 0))) {
    yield;
    const [best] = threads
      .filter(({ last }) => madeBy(last) !== '' && madeBy(last) < madeBy(one))
      .map((thread) => ({ thread, score: againOf(thread, one, weigh, objectives) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    if (!best) {
      threads.push({
        first: one,
        last: one,
        news: [...one.news],
        updates: new Set(one.update === undefined ? [] : [one.update]),
        putOff: new Map(),
      });
      continue;
    }
    const { thread } = best;
    const before = thread.news.findLast(({ due }) => due !== undefined)?.due ?? thread.first.due;
    const later = one.due !== undefined && before !== undefined && one.due.from > before.by;
    // A row that rates itself as done says that and nothing else.
    if (one.news.length > 0) thread.news.push(...one.news);
    else
      thread.news.push({
        says: later || one.previousDue !== undefined ? 'slipped' : 'restated',
        text: one.text,
        ...(one.due ? { due: one.due } : {}),
        ...(one.period ? { period: one.period } : {}),
        citation: one.citations[0],
      });
    thread.last = one;
    if (one.update !== undefined) thread.updates.add(one.update);
    gone.add(one.id);
  }
  return threads;
}

/** How surely a promise is made again, 0 where it is another. */
function againOf({ first, last }: Thread, one: Commitment, weigh: Weigh, objectives: ReadonlyMap<string, Objective>): number {
  return Math.max(
    ...[first, last].map((earlier) => {
      // Tables call a thing by one name quarter after quarter.
      if (
        one.listed &&
        earlier.listed &&
        sameWords(one.what, earlier.what) &&
        isSameObjective(earlier.objective, one.objective, objectives)
      )
        return 3;
      const there = likeness(tellingTerms(coreOf(earlier.what)), tellingTerms(one.text), weigh);
      const back = likeness(tellingTerms(coreOf(one.what)), tellingTerms(earlier.text), weigh);
      if (there.shared + back.shared === 0 || !mayBeSameOne(earlier.what, one.what)) return 0;
      const [share, least] = [Math.max(there.share, back.share), Math.min(there.share, back.share)];
      const shared = Math.max(there.shared, back.shared);
      if (!isSameObjective(earlier.objective, one.objective, objectives)) return least >= ELSEWHERE && shared >= 3 ? share : 0;
      if (one.previousDue === undefined) return shared >= 2 && least >= SAME_OBJECTIVE && isDeedOf(earlier, one.what) ? share : 0;
      if (earlier.due === undefined || one.previousDue.from > earlier.due.by || earlier.due.from > one.previousDue.by) return 0;
      return shared >= 1 && share >= WITH_DAY ? share + 1 : 0;
    }),
  );
}

/** "The programme: referrals will open", "feedback – the outcomes are being analysed": the promise without what it is about. */
function coreOf(what: string): string {
  return what.split(' – ')[0]?.split(': ').at(-1) ?? what;
}

/** Lets a promise know what later updates report of it. */
function* hear(thread: Thread, said: readonly Said[], weigh: Weigh, objectives: ReadonlyMap<string, Objective>): Steps<void> {
  const { first } = thread;
  if (first.period === undefined) return;
  const best = new Map<string, { readonly score: number; readonly news: CommitmentNews; readonly update: string }>();
  for (const one of said) {
    yield;
    const { text, saying, update } = one;
    if (endOf(update) <= madeBy(first) || thread.updates.has(update.id)) continue;
    if (saying.says === 'delivered' && (!isDeedOf(first, saying.deed) || isOnlyAStep(first, saying.told))) continue;
    const score = spokenOf(thread, one, weigh, objectives);
    if (score <= (best.get(endOf(update))?.score ?? 0) || !mayBeSameOne(first.what, saying.told)) continue;
    best.set(endOf(update), {
      score,
      update: update.id,
      news: {
        says: saying.says,
        text,
        ...(saying.on ? { on: saying.on } : {}),
        ...(saying.due ? { due: saying.due } : {}),
        ...(update.period ? { period: update.period } : {}),
        citation: update.citations[0],
      },
    });
  }
  for (const { news, update } of best.values()) {
    if (news.says === 'slipped' && news.due) thread.putOff.set(update, news.text);
    if (!thread.news.some((known) => endOf(known) === endOf(news) && known.says === 'slipped')) thread.news.push(news);
  }
}

function sayingsOf(update: Update): Said[] {
  return sentencesOf(update.text).flatMap((text): Said[] => {
    const saying = text.length > LONGEST ? undefined : sayingOf(text, update);
    return saying ? [{ text, saying, update }] : [];
  });
}

/** How surely a sentence speaks of a promise, 0 where it does not. */
function spokenOf({ first, last }: Thread, { saying, update }: Said, weigh: Weigh, objectives: ReadonlyMap<string, Objective>): number {
  const terms = tellingTerms(saying.told);
  return Math.max(
    ...[first, last].map((earlier) => {
      const same = isSameObjective(earlier.objective, update.objective, objectives);
      const byWhat = likeness(tellingTerms(earlier.what), terms, weigh);
      if (!same) return byWhat.share >= ELSEWHERE && byWhat.shared >= 3 ? byWhat.share : 0;
      const byText = likeness(tellingTerms(earlier.text), terms, weigh);
      const share = Math.max(byWhat.shared >= 2 ? byWhat.share : 0, byText.shared >= 3 ? byText.share : 0);
      if (byWhat.shared >= 1 && byWhat.share >= WITH_DAY && namesDay(saying.told, [earlier.due?.by])) return 1 + byWhat.share;
      return share >= DEED ? share : 0;
    }),
  );
}

function isSameObjective(a: string | undefined, b: string | undefined, objectives: ReadonlyMap<string, Objective>): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  const [one, other] = [objectives.get(a), objectives.get(b)];
  if (!one || !other) return false;
  if (one.title === other.title) return true;
  const [titleOne, titleOther] = [tellingTerms(one.title), tellingTerms(other.title)];
  const even: Weigh = () => 1;
  return Math.min(likeness(titleOne, titleOther, even).share, likeness(titleOther, titleOne, even).share) >= 0.6;
}
