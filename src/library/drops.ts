import type { Drop } from './reload-end';
import type { FileOutcome, ReloadChanges } from './reload-report';
import type { Snapshot } from './snapshot';
import type { StoredSnapshot } from './snapshot-shelf';

/** More than this share gone is asked about first. */
const MOST = 0.5;

export interface Before {
  readonly snapshot: Snapshot;
  readonly stored: Pick<StoredSnapshot, 'files'>;
}

/** What would be lost by a reload, where it is more than half of what there was: then somebody is asked first. */
export function dropsBetween(before: Before, changes: ReloadChanges, did: readonly FileOutcome[]): readonly Drop[] {
  // What could not be read before either, and was accepted so, is not lost now.
  const had = before.stored.files.filter(({ reading, failed }) => reading !== undefined && failed === undefined).map(({ file }) => file);
  const lost = did.filter(({ file, did: what }) => had.includes(file) && what !== 'read' && what !== 'unchanged').length;
  const { objective, measure } = before.snapshot.ofKind;
  const drops: readonly Drop[] = [
    { of: 'documents', lost, had: had.length },
    { of: 'objectives', lost: changes.objectives.gone.length, had: objective.length },
    { of: 'measures', lost: changes.measures.gone.length, had: measure.length },
  ];
  return drops.filter((drop) => drop.lost > drop.had * MOST);
}
