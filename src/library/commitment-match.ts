import type { Commitment, Objective } from '../plan/records';
import { indexTerms } from './searchable';

/** How telling each word is, by how few of the texts have it. */
export type Telling = (term: string) => number;

/** A word's weight among some texts, 0 for one that stands in none of them. */
export function tellingAmong(texts: readonly ReadonlySet<string>[]): Telling {
  const held = new Map<string, number>();
  for (const terms of texts) for (const term of terms) held.set(term, (held.get(term) ?? 0) + 1);
  return (term) => {
    const count = held.get(term);
    return count === undefined ? 0 : Math.log(1 + texts.length / count);
  };
}

/** What every promise and report of one says in its own way; it tells nothing of what was promised. */
const OF_ANY: ReadonlySet<string> = new Set(
  indexTerms(
    'due expected planned scheduled launch launched start started begin began open opened complete completed deliver delivered introduce introduced publish published available new first service meet met sign signed agree agreed live go force police officers january february march april may june july august september october november december quarter date set later year',
  ).filter((term) => !/\d/.test(term)),
);
const LEAST_SHARED = 2;
const SHARE_HERE = 0.4;
const SHARE_WITH_DATE = 0.25;
const SHARE_ELSEWHERE = 0.7;
const LEAST_ELSEWHERE = 4;

/** How much of a promise a later text speaks of, 0 to 1, as a share of the weight of the shorter of both; 0 below what makes it the same thing. `near` is for what stands under the same objective. */
export function sameThing(promise: Told, later: Told, telling: Telling, near: boolean): number {
  const shared = [...promise.terms].filter((term) => later.terms.has(term));
  const weight = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + telling(term), 0);
  const least = Math.min(weight(promise.terms), weight(later.terms));
  if (least === 0 || shared.length < LEAST_SHARED) return 0;
  const share = weight(shared) / least;
  if (!near) return shared.length >= LEAST_ELSEWHERE && share >= SHARE_ELSEWHERE ? share : 0;
  const dated = promise.date !== undefined && later.text.includes(promise.date);
  return share >= (dated ? SHARE_WITH_DATE : SHARE_HERE) ? share + (dated ? 0.3 : 0) : 0;
}

/** A text with what tells it apart, and the date it gives as written, where that is long enough to be known again. */
export interface Told {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly date?: string;
}

/** What of a promise is looked for in later texts. */
export function toldByPromise({ text, what, due }: Commitment): Told {
  const date = due?.text.replace(/^(?:by|before|from|during)\s+/i, '');
  return { text, terms: telltale(`${what} ${text}`), ...(date !== undefined && date.length > 5 && { date }) };
}

/** What of a text tells it apart: its words without dates and without what every promise says. */
export function telltale(text: string): ReadonlySet<string> {
  return new Set(indexTerms(text).filter((term) => !OF_ANY.has(term) && !/^(?:20\d\d|\d{1,2})$/.test(term)));
}

/** Whether two records are under one objective: the same, or one of the same number or title in another plan of the force. */
export function sameObjective(one: string | undefined, other: string | undefined, objectives: ReadonlyMap<string, Objective>): boolean {
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  const [a, b] = [objectives.get(one), objectives.get(other)];
  if (!a || !b) return false;
  const [of, to] = [new Set(indexTerms(a.title)), indexTerms(b.title)];
  const alike = to.filter((term) => of.has(term)).length / Math.max(1, Math.max(of.size, to.length));
  return alike >= 0.7 || (a.number !== undefined && a.number === b.number && alike >= 0.4);
}
