import { extractMeasures } from '../../src/extract/measures';
import type { Block } from '../../src/documents/block';
import type { DocumentFacts, Note } from '../../src/plan/document';
import type { Measure } from '../../src/plan/records';
import { aContext, onLines } from './blocks';

export interface ExtractedMeasures {
  readonly measures: readonly Measure[];
  readonly notes: readonly Note[];
  /** For each block, whether it is used up. */
  readonly claimed: readonly boolean[];
}

/** What is read of the blocks of a document of the made-up force. */
export function measuresIn(blocks: readonly Block[], facts: Partial<DocumentFacts> = {}): ExtractedMeasures {
  const placed = onLines(...blocks);
  const { records, notes, claimed } = extractMeasures(placed, aContext(placed, facts));
  return { measures: records.filter((record) => record.kind === 'measure'), notes, claimed: placed.map((block) => claimed.has(block)) };
}

/** The one measure that the blocks hold. */
export function onlyMeasureIn(blocks: readonly Block[], facts: Partial<DocumentFacts> = {}): Measure {
  const { measures } = measuresIn(blocks, facts);
  const [measure, ...others] = measures;
  if (!measure || others.length > 0) throw new Error(`${measures.length} measures where one was expected`);
  return measure;
}

/** "name: then -> now" of every measure. */
export function figuresIn(...blocks: readonly Block[]): string[] {
  return measuresIn(blocks).measures.map((one) => `${one.name}: ${one.comparison?.text ?? 'none'} -> ${one.current?.text ?? 'none'}`);
}
