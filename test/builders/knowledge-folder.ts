import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with files that lasts as long as a test. */
export interface KnowledgeFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** A new folder outside the repository with these files, by name; a name may hold a subfolder. */
export async function aKnowledgeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<KnowledgeFolder> {
  const path = await mkdtemp(join(tmpdir(), 'plan-progress-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
