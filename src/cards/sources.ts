import type { Citation } from '../plan/citation';
import type { Source } from './draft';
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
export interface Evidence {
  readonly citations: readonly Citation[];
  readonly place?: string;
  /** The entries say their own places; the document is named alone. */
  readonly told?: boolean;
}

/** Where the evidence stands, by document, each place with its spots. */
export function sourcesOf(...all: readonly Evidence[]): readonly Source[] {
  const documents = new Map<string, Map<string, Citation[]>>();
  for (const { citations, place, told } of all) {
    for (const citation of citations) {
      const title = shorten(citation.title, 100);
      const places = documents.get(title) ?? new Map<string, Citation[]>();
      const where = place ?? pathOf(citation, all.length > 1 ? 1 : 2);
      if (!told) places.set(where, [...(places.get(where) ?? []), citation]);
      documents.set(title, places);
    }
  }
  return [...documents].map(([title, places]) => ({
    title,
    places: [...places]
      .map(([where, found]) => [where, spotsOf(found)].filter((part) => part !== '').join(', '))
      .filter((place) => place !== ''),
  }));
}

/** A document with its places in one line. */
export function sourceText({ title, places }: Source): string {
  return places.length === 0 ? title : `${title}: ${places.join('; ')}`;
}

/** Whether places must name their document. */
export function severalDocuments(citations: readonly Citation[]): boolean {
  return new Set(citations.map((citation) => citation.document)).size > 1;
}
