import type { Citation } from '../plan/citation';
import { shorten } from './shorten';
import { spotsOf } from './spots';

/** The last two headings above a spot; the outer ones are found from them. */
function pathOf(citation: Citation): string {
  return citation.headings
    .slice(-2)
    .map((heading) => shorten(heading, 80))
    .join(' › ');
}

/**
 * Where the evidence stands, a line a document and place: title, heading path, spots.
 * `place` ("objective 4.5") stands for the heading path where one is known.
 */
export function sourceLines(citations: readonly Citation[], place?: string): readonly string[] {
  const places = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = [shorten(citation.title, 100), place ?? pathOf(citation)].filter((part) => part !== '').join(', ');
    places.set(key, [...(places.get(key) ?? []), citation]);
  }
  return [...places].map(([where, found]) => [where, spotsOf(found)].filter((part) => part !== '').join(', '));
}

/** The documents alone, for answers whose entries each say their own place. */
export function documentLines(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.map((citation) => shorten(citation.title, 100)))];
}
