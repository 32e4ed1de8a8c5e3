import type { Period } from '../plan/period';
import { slugOf } from './slug';
import { LABEL_REMARK } from './figure-patterns';

/** Rows of one table often differ in their last words only, so hardly any are left out. */
const MOST_WORDS = 40;

/** The id of a measure: the same in every document of a plan but for the months after the "@". `names` go from the widest (aim) to the narrowest (place). */
export function measureId(plan: string, names: readonly (string | undefined)[], period: Period | undefined): string {
  const parts = names.flatMap((name) => (name === undefined || name === '' ? [] : [slugOf(name.replace(LABEL_REMARK, ''), MOST_WORDS)]));
  // A label that begins with its aim says the aim already.
  const said = parts.filter((part, at) => !(parts[at + 1] ?? '').startsWith(part));
  return `${plan}/measure/${said.join('-')}${period ? `@${period.from}..${period.to}` : ''}`;
}

/** The id itself, or with a number before its months where the document uses it already; `taken` holds the last number each id was given. */
export function freeId(id: string, taken: Map<string, number>): string {
  const [name = id, months] = id.split('@');
  let number = (taken.get(id) ?? 0) + 1;
  const numbered = (): string => (number === 1 ? id : `${name}-${number}${months === undefined ? '' : `@${months}`}`);
  while (number > 1 && taken.has(numbered())) number += 1;
  taken.set(id, number);
  if (number > 1) taken.set(numbered(), 1);
  return numbered();
}
