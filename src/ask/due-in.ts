import { daysOf } from '../plan/day';
import { covers, type Period } from '../plan/period';
import type { Due } from '../plan/records';
import type { AskedPeriod, Question } from './question';

/** A window longer than this is due at its end, not all along it. */
const SHORT_WINDOW_DAYS = 62;
const SINCE = /\b(?:since|after|from)\s+(?:the\s+)?$/i;
const BEFORE = /\bbefore\s+$/i;
const UP_TO = /\b(?:by|before|until|up to)\s+(?:the )?(?:(?:end|close)(?: of)?(?: the)? )?$/i;

/** Whether a date falls in a period asked for; any does where none is. */
export function isDueAsAsked(due: Due | undefined, question: Pick<Question, 'periods' | 'text'>): boolean {
  const asked = periodsDue(question);
  return asked.length === 0 || asked.some(({ words, options }) => isDueThen(due, words, options, question.text));
}

/** Whether a report is of a period asked for. */
export function isToldThen(told: Period, question: Pick<Question, 'periods' | 'text'>): boolean {
  return periodsDue(question).some(({ options }) => options.some((option) => covers(option, told)));
}

/** The periods in which something is asked to be due. "Since Q2" says from when the news is, not when a thing is due. */
export function periodsDue({ periods, text }: Pick<Question, 'periods' | 'text'>): readonly AskedPeriod[] {
  return periods.filter(({ words }) => !SINCE.test(text.slice(0, Math.max(0, text.indexOf(words)))));
}

/** Whether a date falls in the months asked for, or before their end for "by the end of November". */
export function isDueThen(due: Due | undefined, words: string, options: readonly Period[], text: string): boolean {
  if (!due) return false;
  const before = BEFORE.test(text.slice(0, Math.max(0, text.indexOf(words))));
  const upTo = UP_TO.test(text.slice(0, Math.max(0, text.indexOf(words))));
  return options.some((option) => {
    const { from, by } = daysOf(option);
    if (before) return due.by < from;
    if (due.by >= from && due.by <= by) return true;
    if (upTo) return due.by <= by;
    return due.from >= from && due.from <= by && Date.parse(due.by) - Date.parse(due.from) <= SHORT_WINDOW_DAYS * 86_400_000;
  });
}
