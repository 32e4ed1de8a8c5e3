import type { DocumentFacts, Note } from '../plan/document';
import type { PlanRecord } from '../plan/records';

/** What one document gave. */
export interface Extracted {
  readonly facts: DocumentFacts;
  readonly records: readonly PlanRecord[];
  readonly notes: readonly Note[];
}
