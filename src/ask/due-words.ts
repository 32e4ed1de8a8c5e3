import type { CommitmentStanding } from '../plan/commitment-standing';
import { dayName } from '../plan/day-name';
import type { Due } from '../plan/records';

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A date without the word that only joins it to its sentence: "early in Q4", "by 31 March 2018". */
export function dateWords({ text }: Pick<Due, 'text'>): string {
  return text.trim().replace(/^(?:on|in|at|for|to)\s+(?:the\s+(?=end|start|beginning|close))?/i, '');
}

/** A date as the document writes it, with the last day that it means where the words leave that open: "early in Q4 (by 31 March 2018)". */
export function dueWords(due: Due): string {
  const { from, by } = due;
  const said = dateWords(due);
  // A day or a month with its year says all.
  if (/\b(?:19|20)\d\d\b/.test(said) && MONTH.test(said)) return said;
  return from === by ? `${said} (${dayName(by)})` : `${said} (by ${dayName(by)})`;
}

/** After a word of our own the document's "by" or "from" would be a second one. */
const bare = (date: string): string => date.replace(/^(?:by|from) /, '');

/** How a promise stands, for a row of a list; empty where its date alone says so. */
export function standingBrief({ state, from, news }: CommitmentStanding): string {
  switch (state) {
    case 'delivered':
      return `done${news?.on ? ` ${dateWords(news.on)}` : ''}`;
    case 'delivered-late':
      return `done late${news?.on ? `, ${dateWords(news.on)}` : ''}`;
    case 'slipped':
      return `slipped${from ? ` from ${bare(dateWords(from))}` : ''}`;
    case 'overdue':
      return `not reported as done${from ? `, put off from ${bare(dateWords(from))}` : ''}`;
    case 'dropped':
      return 'given up';
    case 'due':
    case 'undated':
      return '';
  }
}

/** How a promise stands, in a few words: "slipped from 8 January 2024 to 4 March 2024". */
export function standingWords({ state, due, from, news }: CommitmentStanding): string {
  const on = news?.on ? ` ${/^(?:by|in)\b/i.test(news.on.text) ? news.on.text : `on ${dateWords(news.on)}`}` : '';
  switch (state) {
    case 'delivered':
      return `reported as done${on}`;
    case 'delivered-late':
      return `reported as done${on}, late${due ? `: it was due ${dueWords(due)}` : ''}`;
    case 'slipped':
      return `slipped${from ? ` from ${bare(dateWords(from))}` : ''}${due ? ` to ${bare(dueWords(due))}` : ', with no new date'}`;
    case 'overdue':
      return `was due ${due ? dueWords(due) : ''}${from ? `, put off from ${bare(dateWords(from))}` : ''}; no loaded document says it was done`;
    case 'due':
      return `due ${due ? dueWords(due) : ''}`;
    case 'undated':
      return 'no date is given';
    case 'dropped':
      return `given up${due ? `; it was due ${dueWords(due)}` : ''}`;
  }
}
