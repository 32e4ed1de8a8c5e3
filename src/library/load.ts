import type { OnShare } from '../documents/reader';
import { EXTENSIONS } from '../documents/readers';
import { LibraryError } from './library-error';
import { loadFile, type OnFailure } from './load-file';
import { listFolder, type ListedFile, type NotListed } from './load-folder';
import { withPauses } from './in-steps';
import type { Reading } from './reading';
import { readInThread } from './reader-thread';
import { snapshotSteps, type Outcome, type Snapshot } from './snapshot';

/** How far a loading is. */
export interface Progress {
  /** Of `total` files, those that are behind. */
  readonly done: number;
  readonly total: number;
  /** The file that is being read; none when all are read and their records are put together. */
  readonly file?: string;
  /** Of this file, or of the putting together, from 0 to 1. */
  readonly share: number;
}

export type OnProgress = (progress: Progress) => void;

export interface LoadOptions {
  /** Called when a file or the putting together begins and while it goes on; the last call, also before anything is thrown, says that all is done (its share is 1). */
  readonly onProgress?: OnProgress;
  /** Told of what is behind a file that failed where that is not the document's own doing; for the log. */
  readonly onFailure?: OnFailure;
  /** Only these files of the folder. */
  readonly only?: readonly string[];
  /** What reads the files; where nothing is said, a thread of its own, and this one goes on answering meanwhile. */
  readonly reading?: Reading;
}

/**
 * Reads every document of a folder (not hidden files, README.md and what programs leave behind) into a snapshot. A file that fails, a subfolder and a
 * link out of the folder are named in the snapshot and stop no other. Throws `LibraryError` when the folder is missing, holds no document, or none of
 * them could be read.
 */
export async function loadLibrary(folder: string, options: LoadOptions = {}): Promise<Snapshot> {
  const listed = (await listFolder(folder)).filter(({ name }) => options.only?.includes(name) ?? true);
  if (!listed.some((one) => 'path' in one))
    throw noDocuments(
      folder,
      listed.flatMap((one) => ('note' in one ? [one.note.message] : [])),
    );
  const total = listed.length;
  const onShare: OnShare = (share) => options.onProgress?.({ done: total, total, share });
  try {
    const outcomes = await readAll(listed, options);
    if (outcomes.every((outcome) => 'failed' in outcome)) throw nothingReadable(folder, outcomes);
    onShare(0);
    return await withPauses(snapshotSteps(outcomes, onShare));
  } finally {
    onShare(1);
  }
}

/** Why a folder without one readable document is of no use. */
export function nothingReadable(folder: string, outcomes: readonly Outcome[]): LibraryError {
  const reasons = outcomes.flatMap((outcome) =>
    'failed' in outcome ? outcome.failed.map((note) => `${outcome.file}: ${note.message}`) : [],
  );
  return new LibraryError(
    'nothing-readable',
    `None of the ${outcomes.length} documents in ${folder} could be read. ${reasons.slice(0, 3).join(' ')}`,
  );
}

/** Why a folder without documents is of no use; `others` says what else stands in it. */
export function noDocuments(folder: string, others: readonly string[]): LibraryError {
  const remedy = `Put the plan's documents there (${EXTENSIONS.join(', ')}) and start again.`;
  return new LibraryError('empty-folder', [`The knowledge folder ${folder} holds no documents.`, remedy, ...others.slice(0, 3)].join(' '));
}

async function readAll(
  listed: readonly (ListedFile | NotListed)[],
  { reading = readInThread(), onProgress, onFailure }: LoadOptions,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    for (const [done, one] of listed.entries()) {
      const onShare: OnShare = (share) => onProgress?.({ done, total: listed.length, file: one.name, share });
      onShare(0);
      outcomes.push('path' in one ? await loadFile(one, reading, { onFailure, onShare }) : { file: one.name, failed: [one.note] });
    }
  } finally {
    await reading.end();
  }
  return outcomes;
}
