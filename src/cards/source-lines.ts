import type { Citation } from '../plan/citation';
import { shorten } from './shorten';
import { spotsOf } from './spots';

/** The last headings above a spot; the outer ones are found from them. */
function pathOf(citation: Citation, most: number): string {
  return citation.headings
    .slice(-most)
    .map((heading) => shorten(heading.replace(/[\s:]+$/, ''), 48))
    .join(' › ');
}

/** Evidence and the words for its place ("objective 4.5") where there are better ones than the headings above it. */
export interface Source {
  readonly citations: readonly Citation[];
  readonly place?: string;
  /** The entries say their own places; the document is named alone. */
  readonly told?: boolean;
}

/** Where the evidence stands, a line a document: its title, then each place with its spots. */
export function sourceLines(...sources: readonly Source[]): readonly string[] {
  const documents = new Map<string, Map<string, Citation[]>>();
  for (const { citations, place, told } of sources) {
    for (const citation of citations) {
      const title = shorten(citation.title, 100);
      const places = documents.get(title) ?? new Map<string, Citation[]>();
      const where = place ?? pathOf(citation, sources.length > 1 ? 1 : 2);
      if (!told) places.set(where, [...(places.get(where) ?? []), citation]);
      documents.set(title, places);
    }
  }
  return [...documents].map(([title, places]) => {
    const spots = [...places].map(([where, found]) => [where, spotsOf(found)].filter((part) => part !== '').join(', '));
    const said = spots.filter((spot) => spot !== '').join('; ');
    return said === '' ? title : `${title}: ${said}`;
  });
}

/** Whether places must name their document. */
export function severalDocuments(citations: readonly Citation[]): boolean {
  return new Set(citations.map((citation) => citation.document)).size > 1;
}
