import type { Block, BlockPlace } from '../documents/block';
import type { Figure } from '../plan/figure';
import type { TotalNote } from './award-totals';

/** An award as a line or a row of a table says it, before it is known where it stands in the plan. */
export interface AwardRow {
  /** The block it is from; a table's block for its rows. */
  readonly block: Block;
  readonly place?: BlockPlace;
  readonly purpose: string;
  readonly amount?: Figure;
  readonly fund?: string;
  readonly recipient?: string;
  readonly area?: string;
  /** As written: "P2", "5.3". */
  readonly theme?: string;
  /** An objective's number. */
  readonly objective?: string;
  readonly year?: string;
  /** The heading it stands under. */
  readonly heading?: string;
}

/** What a list or a table of awards gave. */
export interface ReadAwards {
  readonly rows: readonly AwardRow[];
  readonly notes: readonly TotalNote[];
  /** What the document itself says they come to. */
  readonly totals: readonly StatedTotal[];
  /** The blocks it is made of, also those that only sum up others. */
  readonly used: readonly Block[];
}

/** A line or row that sums up awards, in the document's words. */
export interface StatedTotal {
  readonly text: string;
  readonly block: Block;
  readonly place: BlockPlace;
}
