import { reportedUntil } from '../library/reported-until';
import type { Snapshot } from '../library/snapshot';
import { commitmentStanding } from '../plan/commitment-standing';
import type { Day } from '../plan/period';
import type { Commitment } from '../plan/records';
import type { CommitmentEntry } from './answer';

/** The day at which a promise is judged: the end of the newest period that its force has reported. */
export function judgedAt(commitment: Commitment, snapshot: Snapshot): Day | undefined {
  return reportedUntil(snapshot, commitment.plan);
}

/** A promise with how it stands, its objective and its theme. */
export function commitmentEntry(commitment: Commitment, snapshot: Snapshot): CommitmentEntry {
  const objective = commitment.objective === undefined ? undefined : snapshot.byId.get(commitment.objective);
  const theme = commitment.theme === undefined ? undefined : snapshot.byId.get(commitment.theme);
  return {
    commitment,
    // Without any period reported nothing is past its date.
    standing: commitmentStanding(commitment, judgedAt(commitment, snapshot) ?? '0000-01-01'),
    ...(objective?.kind === 'objective' && { objective }),
    ...(theme?.kind === 'theme' && { theme }),
  };
}

/** The next to fall due first, what has no date last. */
export function byDate(a: CommitmentEntry, b: CommitmentEntry): number {
  const [one, other] = [a.standing.due?.by ?? '9999', b.standing.due?.by ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
