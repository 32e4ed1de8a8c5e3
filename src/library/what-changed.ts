import type { Commitment, Measure, Objective, Update } from '../plan/records';

/** A thing as it was before and as it is now. */
export interface Pair<R> {
  readonly before: R;
  readonly now: R;
}

export interface ObjectiveChanges {
  readonly added: readonly Objective[];
  readonly gone: readonly Objective[];
  readonly reworded: readonly Pair<Objective>[];
  readonly renumbered: readonly Pair<Objective>[];
  readonly status: readonly Pair<Objective>[];
  readonly lead: readonly Pair<Objective>[];
}

export interface UpdateChanges {
  readonly added: readonly Update[];
  readonly reworded: readonly Pair<Update>[];
  readonly gone: readonly Update[];
}

/**
 * How the two figures of a measure may be held against each other. `direct`: the one moved to the other. `year-to-date`: both count from the same April,
 * so that the later one holds the earlier; only the same months of the year before tell. `restated`: two figures for the same months. `apart`: of
 * different stretches of time or units, so that nothing follows.
 */
export type Basis = 'direct' | 'year-to-date' | 'restated' | 'apart';

export interface MeasureMove extends Pair<Measure> {
  readonly basis: Basis;
  /** Against the way that is good: of `direct` and `restated` from before to now, of `year-to-date` against the year before. */
  readonly verdict: 'better' | 'worse' | 'same' | 'unknown';
}

export interface MeasureChanges {
  readonly added: readonly Measure[];
  readonly gone: readonly Measure[];
  readonly moved: readonly MeasureMove[];
  readonly status: readonly Pair<Measure>[];
}

export interface CommitmentChanges {
  readonly added: readonly Commitment[];
  readonly delivered: readonly Commitment[];
  readonly slipped: readonly Commitment[];
  /** Made before and not done yet. */
  readonly open: readonly Commitment[];
  readonly gone: readonly Commitment[];
}

export interface Changes {
  readonly objectives: ObjectiveChanges;
  readonly updates: UpdateChanges;
  readonly measures: MeasureChanges;
  readonly commitments: CommitmentChanges;
}
