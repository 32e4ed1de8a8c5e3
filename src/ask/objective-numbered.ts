import { samePeriod } from '../plan/period';
import type { Objective, Wording } from '../plan/records';
import { wordingsOf } from '../plan/wording';
import { isOfNamedForce } from './forces';
import type { Inquiry } from './inquiry';
import type { AskedPeriod } from './question';

/**
 * The objective of a number, of the forces named; of one number in several years' plans, the newest plan's. In a quarter that is asked for it is the one that
 * had the number then; a number that none has any more is the one that had it last.
 */
export function objectiveNumbered(number: string, { question, snapshot }: Pick<Inquiry, 'question' | 'snapshot'>): Objective | undefined {
  const ofForce = snapshot.ofKind.objective.filter((record) => isOfNamedForce(record, question));
  const is = (named: { readonly number?: string }): boolean => named.number?.toLowerCase() === number.toLowerCase();
  const [asked, ...others] = question.periods;
  const then =
    others.length > 0 || !asked ? [] : ofForce.filter((record) => wordingsOf(record).some((each) => is(each) && isOf(each, asked)));
  return newestPlans(then) ?? newestPlans(ofForce.filter(is)) ?? newestPlans(ofForce.filter((record) => wordingsOf(record).some(is)));
}

function isOf({ period }: Wording, { options }: AskedPeriod): boolean {
  return period !== undefined && options.some((option) => samePeriod(option, period));
}

/** Of some objectives the one of the newest plan. */
export function newestPlans(objectives: readonly Objective[]): Objective | undefined {
  return [...objectives].sort((a, b) => (a.plan < b.plan ? 1 : -1))[0];
}
