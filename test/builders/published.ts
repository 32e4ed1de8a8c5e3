import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';
import { sorted, type Gave } from './documents';

/** The published documents stand beside the repository, not in it; without them a suite is skipped by name. */
export function publishedDocument(folder: 'knowledge' | 'documents', file: string) {
  const path = join(__dirname, '../../../shared', folder, file);
  const here = existsSync(path);
  return {
    /** `describe`, or `describe.skip` with a name that says why. */
    describe: (name: string, tests: () => void): void =>
      (here ? describe : describe.skip)(here ? name : `${name} (skipped: ../shared/${folder}/${file} is missing)`, tests),
    extracted: async (): Promise<Gave> => sorted(extract(await readDocument({ name: file, bytes: readFileSync(path) }))),
    beside: (other: string): string => readFileSync(join(path, '..', other), 'utf8'),
  };
}
