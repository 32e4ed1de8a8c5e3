import { readdir } from 'node:fs/promises';
import { LibraryError } from './library-error';
import { loadFile, type OnFailure } from './load-file';
import { withPauses } from './in-steps';
import type { Reading } from './reading';
import { readInThread } from './reader-thread';
import { snapshotSteps, type Outcome, type Snapshot } from './snapshot';
import { systemCode } from './system-code';

export interface LoadOptions {
  /** Called before each file, and once more when all are read (then `file` is empty). */
  readonly onProgress?: (done: number, total: number, file: string) => void;
  /** Told of what is behind a file that failed where that is not the document's own doing; for the log. */
  readonly onFailure?: OnFailure;
  /** Only these files of the folder. */
  readonly only?: readonly string[];
  /** What reads the files; where nothing is said, a thread of its own, and this one goes on answering meanwhile. */
  readonly reading?: Reading;
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
  const outcomes = await readAll(folder, files, options);
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
  return withPauses(snapshotSteps(outcomes));
}

async function readAll(
  folder: string,
  files: readonly string[],
  { reading = readInThread(), onProgress, onFailure }: LoadOptions,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    for (const [at, file] of files.entries()) {
      onProgress?.(at, files.length, file);
      outcomes.push(await loadFile(folder, file, reading, onFailure));
    }
  } finally {
    await reading.end();
  }
  return outcomes;
}

/** Why a folder cannot be listed, by the system's name for it. */
const WHY_NOT: Readonly<Partial<Record<string, { readonly is: string; readonly remedy: string }>>> = {
  ENOENT: { is: 'does not exist', remedy: "Create it with the plan's documents" },
  ENOTDIR: { is: 'is not a folder', remedy: "Put the plan's documents into a folder" },
};

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
  } catch (cause) {
    const code = systemCode(cause);
    const trouble = WHY_NOT[code] ?? { is: `cannot be opened (${code})`, remedy: "Let the bot's account read it" };
    throw new LibraryError(
      'missing-folder',
      `The knowledge folder ${folder} ${trouble.is}. ${trouble.remedy}, or set KNOWLEDGE_DIR to where the documents are.`,
      { cause },
    );
  }
}
