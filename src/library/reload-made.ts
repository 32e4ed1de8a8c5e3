import type { RecordKind } from '../plan/records';
import { reloadChanges } from './reload-changes';
import type { FileOutcome, ReloadReport } from './reload-report';
import type { Snapshot } from './snapshot';

export interface Made {
  readonly by: string;
  readonly began: Date;
  readonly ended: Date;
  readonly snapshot: Snapshot;
  readonly did: readonly FileOutcome[];
  readonly before?: { readonly snapshot: Snapshot; readonly stored: { readonly report: ReloadReport } };
}

/** The report of a snapshot that was just made. */
export function reloadReport({ by, began, ended, snapshot, did, before }: Made): ReloadReport {
  return {
    at: ended.toISOString(),
    by,
    version: snapshot.version,
    milliseconds: ended.getTime() - began.getTime(),
    files: did,
    records: countByKind(snapshot),
    ...(before && {
      before: { version: before.snapshot.version, at: before.stored.report.at },
      changes: reloadChanges(before.snapshot, snapshot),
    }),
  };
}

/** Why files gave nothing new, a sentence each. */
export function reasonsOf(did: readonly FileOutcome[]): readonly string[] {
  return did.flatMap(({ file, did: what, notes }) => {
    if (what === 'gone') return [`${file} is no longer in the folder.`];
    return what === 'kept' || what === 'refused' ? notes.slice(0, 1).map(({ message }) => message) : [];
  });
}

function countByKind({ ofKind }: Snapshot): Partial<Record<RecordKind, number>> {
  return Object.fromEntries(Object.entries(ofKind).map(([kind, records]) => [kind, records.length]));
}
