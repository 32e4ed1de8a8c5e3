import type { FileOutcome } from './reload-report';
import type { StoredFile } from './snapshot-shelf';

/** Of files that gave something before, those that are no longer among the names. */
export function goneFiles(before: readonly StoredFile[], names: ReadonlySet<string>): readonly FileOutcome[] {
  return before.flatMap(({ file, reading }): FileOutcome[] =>
    reading === undefined || names.has(file) ? [] : [{ file, did: 'gone', records: 0, notes: [] }],
  );
}
