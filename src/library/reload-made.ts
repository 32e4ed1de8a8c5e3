import { countByKind } from './kinds';
import type { FileOutcome, ReloadChanges, ReloadReport } from './reload-report';
import type { Snapshot } from './snapshot';

export interface Made {
  readonly id: string;
  readonly folder: string;
  readonly by: string;
  readonly began: Date;
  readonly ended: Date;
  readonly snapshot: Snapshot;
  readonly did: readonly FileOutcome[];
  /** The report of the snapshot before, and what is different from it. */
  readonly before?: ReloadReport;
  readonly changes?: ReloadChanges;
}

/** The report of a snapshot that was just made. */
export function reloadReport({ id, folder, by, began, ended, snapshot, did, before, changes }: Made): ReloadReport {
  return {
    ...{ id, folder, by, at: ended.toISOString(), version: snapshot.version },
    milliseconds: ended.getTime() - began.getTime(),
    files: did,
    records: countByKind(snapshot.records),
    ...(before && { before: { version: before.version, at: before.at } }),
    ...(changes && { changes }),
  };
}

/** Why files gave nothing new, a sentence each. */
export function reasonsOf(did: readonly FileOutcome[]): readonly string[] {
  return did.flatMap(({ file, did: what, notes }) => {
    if (what === 'gone') return [`${file} is no longer in the folder.`];
    return what === 'kept' || what === 'refused' ? notes.slice(0, 1).map(({ message }) => message) : [];
  });
}
