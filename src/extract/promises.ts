import { findDues, type FoundDue } from '../plan/due-parse';
import type { Period } from '../plan/period';
import type { Due } from '../plan/records';
import { DEED, DONE, EFFECT, IN_THE_MAKING, PROMISES, SLIPS } from './promise-words';

/** A promise of one sentence. */
export interface Promised {
  readonly what: string;
  readonly due?: Due;
  readonly previousDue?: Due;
}

const LONGEST_WHAT = 140;
const LEAD = 55;
const TAIL = 80;
/** A date this long after the report looks too far ahead to be one of its promises. */
const YEARS_AHEAD = 6;
const FROM_TO = /\bfrom\s+(?:the\s+)?$/i;
const TO = /^\s*(?:to|until|and is now|and now)\b/i;
/** What a sentence without any of these cannot promise; asked first, since most sentences have none. */
const MAY_PROMISE =
  /\b(?:will|shall|due|expected|scheduled|planned|planning|set|anticipated|intended|proposed|target\w*|track|course|about|to be|plans?|intends?|aims?|means|hopes?|should|start\w*|begin\w*|commenc\w*|launch\w*|open\w*|end|ends|finish\w*|conclud\w*|clos\w+|live|place|effect|plays|being|making|slip\w*|delay\w*|postpon\w*|defer\w*|put|pushed|resched\w*|moved|revised|now|by|pipeline|prepar\w+|ready|ahead|view|planning|aim)\b/i;

/** What a sentence promises, with the dates it gives; `report` is the months that its report covers. Empty where it promises nothing. */
export function promisesIn(sentence: string, report: Period | undefined): Promised[] {
  if (!MAY_PROMISE.test(sentence)) return [];
  const dues = findDues(sentence, report).filter(
    ({ due }) => !report || Number(due.by.slice(0, 4)) <= Number(report.to.slice(0, 4)) + YEARS_AHEAD,
  );
  const slip = slippedIn(sentence, dues);
  if (slip) return [slip];
  const dated = dues.filter((found) => isPromised(sentence, found, report));
  if (dated.length > 0) return dated.map((found) => ({ what: whatOf(sentence, found), due: withWords(sentence, found) }));
  const undated = (DEED.test(sentence) || IN_THE_MAKING.test(sentence)) && !EFFECT.test(sentence);
  return undated ? [{ what: trimmed(sentence) }] : [];
}

/** "Moved from 8 January 2024 to 4 March 2024". */
function slippedIn(sentence: string, dues: readonly FoundDue[]): Promised | undefined {
  if (!SLIPS.test(sentence)) return undefined;
  const [before, after] = dues;
  if (!before || !after) return undefined;
  const between = sentence.slice(before.index + before.length, after.index);
  if (!FROM_TO.test(sentence.slice(0, before.index)) || !TO.test(between)) return undefined;
  return { what: trimmed(sentence), due: after.due, previousDue: before.due };
}

/** Whether the word nearest to a date, before it in its sentence or else after it, promises rather than tells. */
function isPromised(sentence: string, { due, index, length }: FoundDue, report: Period | undefined): boolean {
  if (report && due.by < `${report.from}-01`) return false;
  const before = sentence.slice(0, index);
  // "Before" and "after" leave open when; a comparison is no promise.
  if (/\b(?:after|since|following|post|until now|compared to|compared with|than in|as in|dated|of|on from)\s+(?:the\s+)?$/i.test(before))
    return false;
  const promised = lastOf(sentence, PROMISES, index);
  const done = lastOf(sentence, [DONE], index);
  if (promised >= 0 || done >= 0) return promised > done && !isLookBack(sentence, before, promised);
  // "Cameras for all officers by March 2018" promises without a verb.
  if (/\bby\s+(?:the\s+)?(?:end\s+of\s+)?$/i.test(before)) return true;
  const after = sentence.slice(index + length);
  const next = firstOf(after, PROMISES);
  const told = firstOf(after, [DONE, /\b\w{3,}ed\b/g]);
  return next >= 0 && (told < 0 || next < told);
}

/** "Was due in Q2" tells of a date that has passed without promising another; "higher than expected" promises nothing. */
function isLookBack(sentence: string, before: string, at: number): boolean {
  return /\bthan\s+$/i.test(sentence.slice(0, at)) || /\bas\s+$/i.test(before.slice(0, at));
}

/** Where the last of some words begins that stands before a place; -1 for none. */
function lastOf(text: string, patterns: readonly RegExp[], before: number): number {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index));
  return Math.max(-1, ...found.filter((at) => at < before));
}

function firstOf(text: string, patterns: readonly RegExp[]): number {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index));
  return found.length === 0 ? -1 : Math.min(...found);
}

/** The date with the word that says how it is meant: "by 31 March 2018". */
function withWords(sentence: string, { due, index }: FoundDue): Due {
  const lead = /\b(by|before|from|during|no later than)\s+(?:the\s+)?$/i.exec(sentence.slice(0, index))?.[1];
  return lead === undefined || /^(?:the )?end/i.test(due.text) ? due : { ...due, text: `${lead.toLowerCase()} ${due.text}` };
}

const BREAKS = /;\s+|[,:]\s+(?=(?:and|with|which|while|but|where)\b)|\s[–—-]\s|\.\s+/g;
const LEAST_WORDS = 5;

/** The clause around a date without the date; the whole sentence where the clause alone says too little. */
function whatOf(sentence: string, { index, length }: FoundDue): string {
  const breaks = [...sentence.matchAll(BREAKS)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const start = Math.max(0, ...breaks.filter(({ to }) => to <= index).map(({ to }) => to));
  const end = Math.min(sentence.length, ...breaks.filter(({ from }) => from >= index + length).map(({ from }) => from));
  const whole = sentence.slice(start, end);
  const clause = whole.replace(/^(?:and|with|while|but)\s+/i, '');
  const undated = clause.replace(dateWords(sentence.slice(index, index + length)), ' ');
  return undated.split(/\s+/).filter((word) => /[\p{L}\d]{3,}/u.test(word)).length >= LEAST_WORDS &&
    !/^(?:it|this|they|these|which|where|the (?:remaining|other|rest)|feedback|recommendations?)\b/i.test(clause)
    ? trimmed(undated)
    : around(sentence, end);
}

/** Of a long sentence its beginning and what leads up to the promise. */
function around(sentence: string, end: number): string {
  const whole = trimmed(sentence);
  if (sentence.length <= LONGEST_WHAT) return whole;
  const lead = sentence.slice(0, LEAD).replace(/[\s,;:]+\S*$/, '');
  const tail = sentence.slice(Math.max(LEAD, end - TAIL), end).replace(/^\S*\s+/, '');
  return trimmed(`${lead}… ${tail}`);
}

function dateWords(date: string): RegExp {
  const escaped = date.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:\\s*\\b(?:by|in|on|for|from|at|during|before|until))?\\s*(?:the\\s+)?${escaped}`, 'i');
}

function trimmed(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:])/g, '$1')
    .replace(/^[\s,;:–—-]+|[\s.,;:–—-]+$/g, '');
  const said = plain.charAt(0).toUpperCase() + plain.slice(1);
  return said.length <= LONGEST_WHAT ? said : `${said.slice(0, LONGEST_WHAT).replace(/\s+\S*$/, '')}…`;
}
