import { parseDue } from '../plan/due-parse';
import type { Period } from '../plan/period';
import type { Due } from '../plan/records';
import { DELIVERED_STATUS } from './commitment-columns';

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
