import { indexTerms } from '../library/searchable';
import type { Measure } from '../plan/records';

/** What a share is of: "of hate crime" in "what share of hate crime is racist". */
const OF_WHAT =
  /\b(?:share|proportion|fraction|part|percent(?:age)?|per cent|%) of (.+?)(?:\s+(?:is|are|was|were|do|does|did|get|gets|got|come|comes|end|ends|go|goes|went)\b.*)?$/i;
/** What is counted everywhere tells no table from another. */
const ANYTHING: ReadonlySet<string> = new Set(
  indexTerms('crime crimes offence offences incident incidents recorded reported total overall everything cases'),
);

/** Whether the rows are the whole that is asked of: "all crime" is not the crimes of one table. */
export function isWholeAsked(text: string, rows: readonly Measure[]): boolean {
  const asked = indexTerms(OF_WHAT.exec(text)?.[1] ?? '');
  if (asked.length === 0) return true;
  const own = new Set(rows.flatMap(({ name, aim = '' }) => indexTerms(`${name} ${aim}`)));
  return asked.some((term) => !ANYTHING.has(term) && own.has(term));
}
