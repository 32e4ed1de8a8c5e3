import type { Extracted } from '../../src/extract/extracted';
import type { KeptReading, SnapshotShelf, StoredSnapshot } from '../../src/library/snapshot-shelf';
import { anObjective } from '../builders/records';
import { someFacts } from '../builders/blocks';
import { NOON } from './on-each-database';

export const extracted = (title: string): Extracted => ({ facts: someFacts, records: [anObjective({ title })], notes: [] });

export const aReading = (key: string): KeptReading => ({ key, extracted: extracted(key) });

/** Of these readings, those that are kept. */
export async function kept(shelf: Pick<SnapshotShelf, 'reading'>, ...keys: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(keys.map(async (key) => (await shelf.reading(key)) !== undefined));
  return keys.filter((_, nth) => there[nth]);
}

/** A snapshot of a file for each of these readings. */
export const aStoredSnapshot = (id: string, readings: readonly string[], before?: string): StoredSnapshot => ({
  id,
  ...(before !== undefined && { before }),
  program: 'p1',
  files: [
    ...readings.map((reading) => ({ file: `${reading}.docx`, reading })),
    { file: 'broken.pdf', failed: [{ code: 'no-pdf', message: 'It is no PDF.' }] },
  ],
  report: {
    id,
    folder: 'f1',
    at: NOON.toISOString(),
    by: 'Priya Shah',
    version: id,
    milliseconds: 12,
    files: [],
    records: { objective: 1 },
  },
});
