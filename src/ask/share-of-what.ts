import { indexTerms } from '../library/searchable';
import type { Measure } from '../plan/records';

/** What a share is of: "of hate crime" in "what share of hate crime is racist". */
const OF_WHAT =
  /\b(?:share|proportion|fraction|part|percent(?:age)?|per cent|%) of (.+?)(?:\s+(?:is|are|was|were|do|does|did|get|gets|got|come|comes|end|ends|go|goes|went)\b.*)?$/i;
/** The terms of what a share is of; none where a question does not say. */
const wholeAsked = (text: string): string[] => indexTerms(OF_WHAT.exec(text)?.[1] ?? '');

/** What is counted everywhere tells no table from another. */
const ANYTHING: ReadonlySet<string> = new Set(
  indexTerms('all every any whole crime crimes offence offences incident incidents recorded reported total overall everything cases'),
);

/** A row that states such a share itself. */
const OF_EVERYTHING =
  /(?:percentage|proportion|share|rate|%) of (?:all |total |recorded |reported )*(?:crimes?|offences?|incidents?|cases)\b/i;

/** Whether a share of everything is asked for ("of all crime") that none of the measures states: no table's own total makes up for it. */
export function isOfEverything(text: string, measures: readonly Measure[]): boolean {
  const asked = wholeAsked(text);
  return asked.length > 0 && asked.every((term) => ANYTHING.has(term)) && !measures.some(({ name }) => OF_EVERYTHING.test(name));
}

/** Whether the rows are the whole that is asked of: each of them has what tells it. "All crime" is not the crimes of one table, nor "racist incidents" all of its rows. */
export function isWholeAsked(text: string, rows: readonly Measure[]): boolean {
  const asked = wholeAsked(text);
  if (asked.length === 0) return true;
  const telling = asked.filter((term) => !ANYTHING.has(term));
  // A word that tells the rows from each other is of one of them, and no word for all.
  const named = (term: string): number => rows.filter(({ name }) => has(indexTerms(name), term)).length;
  if (telling.some((term) => named(term) > 0 && named(term) < rows.length)) return false;
  return telling.length > 0 && rows.every(({ name, aim = '' }) => telling.every((term) => has(indexTerms(`${name} ${aim}`), term)));
}

/** "Violence" stands in "violent crime", too. */
function has(terms: readonly string[], term: string): boolean {
  const begin = term.slice(0, Math.max(5, term.length - 2));
  return terms.some((each) => each.startsWith(begin));
}
