import { findDues } from '../plan/due-parse';
import { lastDayOf } from '../plan/day';
import { onceAText } from './once-a-text';
import type { Commitment, Due, Update } from '../plan/records';
import { cuesIn } from '../extract/promise-cues';
import { SLIPPED } from '../extract/promise-patterns';
import { statementStart } from '../extract/promise-wording';
import { AFTERWARDS, ANY_DEED, DEEDS, DONE_NOW, NOT_DONE, PART_OF } from '../extract/settling-patterns';

/** What a sentence of a report says happened. */
export interface Saying {
  readonly says: 'delivered' | 'slipped';
  readonly on?: Due;
  /** Until when it is put off. */
  readonly due?: Due;
  /** The part of the sentence that says so, and in it the deed. */
  readonly told: string;
  readonly deed: string;
}

/** How far behind its verb a deed is named: "began its monthly visits". */
const DEED_WITHIN = 20;

/** What a sentence says of what was promised; nothing where it promises, hopes or tells of a part. */
export function sayingOf(sentence: string, update: Update): Saying | undefined {
  const later = laterDay(sentence, update);
  // "Fourteen of the 16 started; the last two will start on 6 January": what is left is put off.
  if (SLIPPED.test(sentence) || (PART_OF.test(sentence) && later && REST.test(sentence)))
    return { says: 'slipped', told: sentence, deed: sentence, ...(later ? { due: later } : {}) };
  if (PART_OF.test(sentence)) return undefined;
  const told = withoutPromise(sentence);
  if (NOT_DONE.test(told)) return undefined;
  const done = [...told.matchAll(DONE_NOW)].find((match) => !AFTERWARDS.test(told.slice(0, match.index)));
  if (!done) return undefined;
  const until = update.period ? lastDayOf(update.period.to) : '9999-12-31';
  const on = findDues(told, update.period).find(({ due, index }) => index >= done.index && due.by <= until);
  const deed = told.slice(done.index, done.index + done[0].length + DEED_WITHIN);
  return { says: 'delivered', told, deed, ...(on ? { on: on.due } : {}) };
}

const REST = /\b(?:the (?:last|other|remaining|rest|final)|remaining|rest of)\b/i;

/** The last day that a sentence names and the report has still to come to. */
function laterDay(sentence: string, update: Update): Due | undefined {
  if (!update.period) return undefined;
  const until = lastDayOf(update.period.to);
  return findDues(sentence, update.period).findLast(({ due }) => due.by > until)?.due;
}

/** What stands before the first promise: "networks were set up for two counties, with a third due in May". */
function withoutPromise(sentence: string): string {
  const promise = cuesIn(sentence).find(({ kind }) => kind !== 'fixed' && kind !== 'slip');
  return promise ? sentence.slice(0, statementStart(sentence, promise.index)) : sentence;
}

/** What comes before the thing itself, or is only a part of it. */
const STEPS = [
  ...['pilot', 'trial', 'test', 'business case', 'terms of reference', 'consultation', 'campaign', 'design', 'planning', 'procurement'],
  ...['draft', 'scoping', 'first phase', 'phase one', 'phase 1', 'feasibility', 'specification', 'tender', 'contract', 'funding', 'bid'],
];

/** Whether a report tells of a step towards what was promised, or of another place: "the business case for the suite was completed" opens no suite. */
export function isOnlyAStep({ text, what }: Pick<Commitment, 'text' | 'what'>, told: string): boolean {
  const promised = `${what} ${text}`.toLowerCase();
  const said = told.toLowerCase();
  if (STEPS.some((step) => said.includes(step) && !promised.includes(step))) return true;
  const places = (of: string): string[] =>
    [...of.matchAll(/\b(?:in|at|for) ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?)/gu)]
      .map((match) => match[1] ?? '')
      .filter((name) => !MONTHS.test(name));
  const [own, other] = [places(text), places(told)];
  const elsewhere = other.length > 0 && other.every((place) => !text.includes(place));
  return elsewhere && (own.some((place) => !told.includes(place)) || /\b(?:all|every|each|whole|force-?wide|\d+)\b/i.test(what));
}

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|quarter)/i;

/** Whether what was done is what was promised: a scheme that was to be reviewed is not kept by its launch. */
export function isDeedOf(commitment: Commitment, deed: string): boolean {
  const done = deedsIn(deed);
  if (done.any) return true;
  const promised = deedsIn(commitment.what).of;
  return (promised.length === 0 ? DEEDS.slice(0, 4) : promised).some((one) => done.of.includes(one));
}

const deedsIn = onceAText((text) => ({ any: ANY_DEED.test(text), of: DEEDS.filter((one) => one.test(text)) }));
