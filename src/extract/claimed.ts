import type { Block, BlockPlace } from '../documents/block';
import type { Citation } from '../plan/citation';
import type { DocumentFacts, Note } from '../plan/document';
import type { PlanRecord, Section } from '../plan/records';

/** What a part of the extraction made out of a document's blocks. */
export interface Claimed {
  readonly records: readonly PlanRecord[];
  readonly notes: readonly Note[];
  /** Blocks that are wholly used up: nobody else makes an update or a passage of them. A block that only lent a figure is not claimed. */
  readonly claimed: ReadonlySet<Block>;
}

/** What stands above a block, as the structure of the document was understood. */
export interface Scope {
  /** The headings above it, outermost first; not the block itself. */
  readonly headings: readonly string[];
  /** The plan's section, and the ids of the objective and the theme (or key aim) that the block stands under. */
  readonly section?: Section;
  readonly objective?: string;
  readonly theme?: string;
}

/** What every part of the extraction is told about the document its blocks are from. */
export interface ExtractContext {
  readonly facts: DocumentFacts;
  /** For every block of the document, also those within a table's cells; an empty scope for any other. */
  readonly scopeOf: (block: Block) => Scope;
  /** The citation of a block, or of a spot inside it (a row, a cell) when `place` is given. */
  readonly cite: (block: Block, place?: BlockPlace) => Citation;
}
