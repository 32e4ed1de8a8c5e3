import { periodName } from '../plan/period-name';
import { findPeriods, type FoundPeriod } from '../plan/period-parse';
import { asQuarter, quarter, samePeriod, shiftMonth, startYearOf, type Period } from '../plan/period';
import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';
import { STOP_WORDS } from '../library/stop-words';
import { periodsFromNow } from './periods-from-now';
import type { FoundAskedPeriod } from './question';

/** The periods documents report on, newest first, each once. */
export const loadedPeriods: (snapshot: Snapshot) => readonly Period[] = onceASnapshot(({ documents }) => {
  const periods: Period[] = [];
  for (const { facts } of documents) {
    if (facts?.period && !periods.some((known) => samePeriod(known, facts.period ?? known))) periods.push(facts.period);
  }
  return periods.sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0));
});

const RELATIVE: readonly { readonly pattern: RegExp; readonly quarters: number }[] = [
  { pattern: /\b(?:last|previous|prior|preceding)\s+(?:quarter|qtr)\b|\b(?:quarter|qtr) before\b/gi, quarters: -1 },
  { pattern: /\b(?:this|current|latest|newest|present)\s+(?:quarter|qtr)\b/gi, quarters: 0 },
  { pattern: /\b(?:next|following)\s+(?:quarter|qtr)\b/gi, quarters: 1 },
];

/**
 * The periods a question asks for. One that leaves the year open ("Q3", "december") means that of any year the documents cover;
 * "last quarter" is the one before the newest quarter reported; "last month" is counted from `now`, and names no loaded period without it. "The comparison period" and "year to date" are no periods of their own.
 */
export function findAskedPeriods(text: string, snapshot: Snapshot, now?: Date): FoundAskedPeriod[] {
  const loaded = loadedPeriods(snapshot);
  const years = [...new Set(loaded.map((period) => startYearOf(period.to)))];
  const found = new Map<string, { readonly first: FoundPeriod; readonly options: Period[] }>();
  for (const startYear of years.length > 0 ? years : [undefined]) {
    for (const each of findPeriods(text, { typed: true, ...(startYear !== undefined && { startYear }) })) {
      const key = `${each.index}:${each.text}`;
      const known = found.get(key) ?? { first: each, options: [] };
      if (!known.options.some((option) => samePeriod(option, each.period))) known.options.push(each.period);
      found.set(key, known);
    }
    // A text names a period in any year or in none.
    if (found.size === 0) break;
  }
  const named = [...found.values()]
    .filter(({ first }) => !isPartOfName(text, first, snapshot))
    .map(({ first, options }) => ({
      asked: { words: first.text, options },
      index: first.index - partBefore(text, first.index),
      length: first.text.length + partBefore(text, first.index),
    }));
  return [...named, ...relativePeriods(text, loaded), ...periodsFromNow(text, now)].sort((a, b) => a.index - b.index);
}

/** How many letters before a period name a part of it: "the end of November". */
function partBefore(text: string, index: number): number {
  return /(?:the )?(?:end|start|beginning|close|middle)(?: of)? (?:the )?$/i.exec(text.slice(0, index))?.[0].length ?? 0;
}

/** "ICT 2020" where the documents have a plan of that name: the year asks for no period. */
function isPartOfName(text: string, found: FoundPeriod, snapshot: Snapshot): boolean {
  if (!/^20\d\d$/.test(found.text)) return false;
  const before = /[\p{L}\d]+(?=[\s-]+$)/u.exec(text.slice(0, found.index))?.[0];
  if (before === undefined || STOP_WORDS.has(before.toLowerCase())) return false;
  const name = new RegExp(`\\b${before}[ -]${found.text}\\b`, 'i');
  return [...(snapshot.terms.postings.get(found.text)?.records ?? [])].some((at) => {
    const record = snapshot.records[at];
    return record?.kind === 'update' ? name.test(record.text) : record?.kind === 'objective' && name.test(record.title);
  });
}

function relativePeriods(text: string, loaded: readonly Period[]): FoundAskedPeriod[] {
  const newest = loaded.find((period) => asQuarter(period));
  const of = newest && asQuarter(newest);
  if (!of) return [];
  return RELATIVE.flatMap(({ pattern, quarters }) =>
    [...text.matchAll(pattern)].map((match) => {
      const from = shiftMonth(quarter(of.startYear, of.number).from, quarters * 3);
      const period = { from, to: shiftMonth(from, 2) };
      return { asked: { words: periodName(period), options: [period] }, index: match.index, length: match[0].length };
    }),
  );
}
