import type { StoredSnapshot } from '../library/snapshot-shelf';

/** The readings that a snapshot is made of, each once. */
export function readingKeys({ files }: StoredSnapshot): readonly string[] {
  return [...new Set(files.flatMap(({ reading }) => reading ?? []))];
}
