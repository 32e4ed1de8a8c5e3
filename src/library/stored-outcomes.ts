import type { Extracted } from '../extract/extracted';
import type { Note } from '../plan/document';
import type { Outcome } from './snapshot';
import type { SnapshotShelf, StoredSnapshot } from './snapshot-shelf';

/** What a document gave before, for a file that cannot be read now; its notes begin with why. */
export function keptOutcome(file: string, earlier: Extracted, failed: readonly Note[]): Outcome {
  return { file, extracted: { ...earlier, notes: [...failed.map(keptNote), ...earlier.notes] } };
}

const keptNote = (note: Note): Note => ({
  ...note,
  code: `kept-${note.code}`,
  message: `${note.message} Until then answers come from what it said when it was last read.`,
});

/** What a stored snapshot is made of; nothing when a part of it is not there any more. */
export async function storedOutcomes(
  { files }: StoredSnapshot,
  shelf: Pick<SnapshotShelf, 'reading'>,
): Promise<readonly Outcome[] | undefined> {
  const outcomes: Outcome[] = [];
  for (const { file, reading, failed = [] } of files) {
    const extracted = reading === undefined ? undefined : await shelf.reading(reading);
    if (reading !== undefined && !extracted) return undefined;
    outcomes.push(extracted ? (failed.length > 0 ? keptOutcome(file, extracted, failed) : { file, extracted }) : { file, failed });
  }
  return outcomes;
}
