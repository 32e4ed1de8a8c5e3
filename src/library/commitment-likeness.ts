import { findDues } from '../plan/due-parse';
import { WHICH_ONE } from '../extract/settling-patterns';
import type { Steps } from './in-steps';
import { onceAText } from './once-a-text';
import { indexTerms } from './searchable';

/** How much a word tells: the rarer among what a force reports, the more. */
export type Weigh = (term: string) => number;

/** Without dates, which two texts may share by chance, and without words that every promise has. */
const EMPTY = new Set(
  'expect due plan schedul januari februari march april may june juli august septemb octob novemb decemb jan feb mar apr jun jul aug sep sept oct nov dec quarter q1 q2 q3 q4 new forc polic offic work month year day date set first time now avail place start begin launch live complet deliv'.split(
    ' ',
  ),
);

export const tellingTerms = onceAText((text): ReadonlySet<string> => {
  return new Set(indexTerms(text).filter((term) => !EMPTY.has(term) && !/^20\d\d$/.test(term)));
});

/** Weights by how many of the texts have a term. */
export function* weighingSteps(texts: readonly string[]): Steps<Weigh> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const term of tellingTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
    yield;
  }
  return (term) => Math.log(1 + (texts.length + 1) / (counts.get(term) ?? 1));
}

export interface Likeness {
  /** The weight of what one says that the other says too, from 0 to 1. */
  readonly share: number;
  readonly shared: number;
}

/** How much of `a` is in `b`. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): Likeness {
  let [whole, both, shared] = [0, 0, 0];
  for (const term of a) {
    const weight = weigh(term);
    whole += weight;
    if (!b.has(term)) continue;
    both += weight;
    shared += 1;
  }
  return { share: whole === 0 ? 0 : both / whole, shared };
}

/** Whether one text names a day that the other's promise was for. */
export function namesDay(text: string, days: readonly (string | undefined)[]): boolean {
  return findDues(text).some(({ due }) => due.from === due.by && days.includes(due.by));
}

/** "Phase 1" is not "phase 2". */
export function mayBeSameOne(a: string, b: string): boolean {
  const [one, other] = [whichOf(a), whichOf(b)];
  return one.size === 0 || other.size === 0 || [...one].some((which) => other.has(which));
}

const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  '1st': '1',
  '2nd': '2',
  '3rd': '3',
  '4th': '4',
  i: '1',
  ii: '2',
  iii: '3',
};

const whichOf = onceAText(
  (text): ReadonlySet<string> =>
    new Set([...text.matchAll(WHICH_ONE)].map((match) => (match[1] ?? match[2] ?? '').toLowerCase()).map((word) => NUMBERS[word] ?? word)),
);
