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

/** Of some objectives the one of the newest plan, and in it of the newest report: a number may have been another objective's before. */
export function newestPlans(objectives: readonly Objective[]): Objective | undefined {
  const age = ({ plan, period }: Objective): string => `${plan} ${period?.to ?? ''}`;
  return [...objectives].sort((a, b) => (age(a) < age(b) ? 1 : age(a) > age(b) ? -1 : 0))[0];
}

/** Some objectives without those whose number a newer report of their plan gives to another. */
export function stillNumbered(objectives: readonly Objective[]): readonly Objective[] {
  const newest = new Map<string, string>();
  const nameOf = ({ plan, number = '' }: Objective): string => `${plan} ${number.toLowerCase()}`;
  for (const objective of objectives) {
    const to = objective.period?.to ?? '';
    if (to > (newest.get(nameOf(objective)) ?? '')) newest.set(nameOf(objective), to);
  }
  return objectives.filter(
    (objective) => objective.number === undefined || (objective.period?.to ?? '') >= (newest.get(nameOf(objective)) ?? ''),
  );
}
