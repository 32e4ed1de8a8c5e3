import { buildSnapshot, type Snapshot } from '../../src/library/snapshot';
import type { DocumentFacts } from '../../src/plan/document';
import type { PlanRecord } from '../../src/plan/records';
import { someFacts } from './blocks';

export interface DocumentPart {
  readonly file: string;
  readonly facts?: Partial<DocumentFacts>;
  readonly records: readonly PlanRecord[];
}

/** A snapshot of records without documents behind them. */
export function aSnapshotOf(...parts: readonly DocumentPart[]): Snapshot {
  return buildSnapshot(
    parts.map(({ file, facts, records }) => ({ file, extracted: { facts: { ...someFacts, file, ...facts }, records, notes: [] } })),
  );
}
