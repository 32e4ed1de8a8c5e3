import type { DocumentFacts, Note } from '../plan/document';
import type { PlanRecord } from '../plan/records';
import type { SearchIndex } from './search-index';
import type { Vocabulary } from './vocabulary';

/** One document's part in a snapshot; `records` counts what it gave. A failed document has no facts and says why in its notes. */
export interface LoadedDocument {
  readonly file: string;
  readonly facts?: DocumentFacts;
  readonly records: number;
  readonly notes: readonly Note[];
}

/** Frozen records with their index. Swapped whole; a question keeps the one it began with. */
export interface Snapshot {
  /** A hash of the records: the same documents give the same version. */
  readonly version: string;
  readonly documents: readonly LoadedDocument[];
  readonly records: readonly PlanRecord[];
  readonly byId: ReadonlyMap<string, PlanRecord>;
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
}
