import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentError } from '../documents/document-error';
import { readDocument } from '../documents/readers';
import { extract } from '../extract/extract';
import { LibraryError } from './library-error';
import { buildSnapshot, type Outcome, type Snapshot } from './snapshot';

export interface LoadOptions {
  /** Called before each file, and once more when all are read (then `file` is empty). */
  readonly onProgress?: (done: number, total: number, file: string) => void;
  /** Only these files of the folder. */
  readonly only?: readonly string[];
}

/**
 * Reads every document of a folder (not its subfolders, hidden files or README.md) into a snapshot. A file that fails is named in the snapshot
 * and stops no other. Throws `LibraryError` when the folder is missing, holds no document, or none of them could be read.
 */
export async function loadLibrary(folder: string, options: LoadOptions = {}): Promise<Snapshot> {
  const files = (await documentsIn(folder)).filter((file) => options.only?.includes(file) ?? true);
  if (files.length === 0)
    throw new LibraryError(
      'empty-folder',
      `The knowledge folder ${folder} holds no documents. Put the plan's documents there (.md, .txt, .html or .csv) and start again.`,
    );
  const outcomes: Outcome[] = [];
  for (const [at, file] of files.entries()) {
    options.onProgress?.(at, files.length, file);
    outcomes.push(await loadOne(folder, file));
  }
  options.onProgress?.(files.length, files.length, '');
  if (outcomes.every((outcome) => 'failed' in outcome)) {
    const reasons = outcomes.flatMap((outcome) =>
      'failed' in outcome ? outcome.failed.map((note) => `${outcome.file}: ${note.message}`) : [],
    );
    throw new LibraryError(
      'nothing-readable',
      `None of the ${files.length} documents in ${folder} could be read. ${reasons.slice(0, 3).join(' ')}`,
    );
  }
  return buildSnapshot(outcomes);
}

async function documentsIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(
        (entry) =>
          entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$') && entry.name.toLowerCase() !== 'readme.md',
      )
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'does not exist' : 'cannot be opened';
    throw new LibraryError(
      'missing-folder',
      `The knowledge folder ${folder} ${reason}. Create it with the plan's documents, or set KNOWLEDGE_DIR to where they are.`,
    );
  }
}

async function loadOne(folder: string, file: string): Promise<Outcome> {
  try {
    const bytes = await readFile(join(folder, file));
    return { file, extracted: extract(await readDocument({ name: file, bytes })) };
  } catch (error) {
    if (error instanceof DocumentError) return { file, failed: [{ code: error.code, message: error.message }] };
    const reason = error instanceof Error ? error.message : String(error);
    return { file, failed: [{ code: 'unreadable', message: `It could not be read (${reason}). Save it again or remove it.` }] };
  }
}
