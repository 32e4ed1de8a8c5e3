import { parseDue } from '../plan/due-parse';
import type { Period } from '../plan/period';
import type { Due } from '../plan/records';
import { DELIVERED_STATUS } from './rating-patterns';

/** What a cell for a date says. */
export interface DueCell {
  readonly due?: Due;
  /** "31/01/2025 (was 30 September 2024)". */
  readonly previousDue?: Due;
  /** "Complete (due 30/11/2024)". */
  readonly done: boolean;
}

const BEFORE =
  /[(,;–—-]?\s*\b(?:was|originally|previously|formerly|(?:original|previous)(?: (?:due|target))?(?: date)?|(?:moved|revised|changed|slipped|extended|re-?planned) from|from)\s*:?\s*(?:due\s+)?([^()]+)\)?/i;

/** Reads a cell of a column of dates; a date may have the one before it, or the word that it was kept, beside it. */
export function dueCell(text: string, period: Period | undefined): DueCell {
  const date = (words: string): Due | undefined => parseDue(words, period) ?? parseDue(`by ${words.trim()}`, period);
  const before = BEFORE.exec(text);
  const previousDue = before ? date(before[1] ?? '') : undefined;
  const due = date(previousDue ? text.replace(before?.[0] ?? '', ' ') : text);
  const done = DELIVERED_STATUS.test(text);
  return { ...(due ? { due } : {}), ...(due && previousDue ? { previousDue } : {}), done };
}

const ORIGINAL = /\boriginal(?:ly)?(?: (?:due|target|planned))?(?: date)?(?: (?:was|of|for))?:?\s+/i;
const NEW =
  /\b(?:(?:new|revised|amended|agreed)(?: (?:due|target|completion))? date(?: (?:is|of|agreed))?:?|(?:now|re-?scheduled|extended|moved|put back|deferred|slipped)(?: (?:due|expected|planned|set))?(?: (?:for|by|on|to|until))?)\s+/i;

/** The dates of a promise that the words beside it say was put off: "Original date 28/11/2025; new date 20/03/2026." */
export function putOffIn(text: string, period: Period | undefined): Pick<DueCell, 'due' | 'previousDue'> {
  const after = (pattern: RegExp): Due | undefined => {
    const match = pattern.exec(text);
    const rest = match ? text.slice(match.index + match[0].length, match.index + match[0].length + 30) : '';
    return match ? parseDue(`by ${rest}`, period) : undefined;
  };
  const moved = /\bfrom\s+(.{4,30}?)\s+to\s+(.{4,30}?)(?:[.,;)]|\s|$)/i.exec(text);
  const [from, to] = [
    moved ? parseDue(`by ${moved[1] ?? ''}`, period) : undefined,
    moved ? parseDue(`by ${text.slice(text.indexOf(moved[2] ?? '')).slice(0, 30)}`, period) : undefined,
  ];
  const [previousDue, due] = [after(ORIGINAL) ?? from, after(NEW) ?? to];
  return { ...(due ? { due } : {}), ...(previousDue ? { previousDue } : {}) };
}
