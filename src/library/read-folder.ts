import type { OnShare } from '../documents/reader';
import type { Note } from '../plan/document';
import type { Extracted } from '../extract/extracted';
import { goneFiles } from './gone-files';
import { loadFile, type OnFailure } from './load-file';
import { listFolder, type ListedFile, type NotListed } from './load-folder';
import { folderHash, notReadKey, readingKey } from './load-state';
import type { OnProgress } from './load';
import type { Reading } from './reading';
import type { FileOutcome } from './reload-report';
import type { Outcome } from './snapshot';
import type { KeptReading, SnapshotShelf, StoredFile, StoredSnapshot } from './snapshot-shelf';
import { keptOutcome } from './stored-outcomes';

/** What a folder gave, beside what stood in it before. */
export interface FolderReading {
  /** What the snapshot is to be made of, in the folder's order. */
  readonly outcomes: readonly Outcome[];
  readonly files: readonly StoredFile[];
  /** What became of each file, and of those that are gone. */
  readonly did: readonly FileOutcome[];
  /** What was read anew. */
  readonly fresh: readonly KeptReading[];
  /** How many of them are files that could be documents. */
  readonly documents: number;
  /** The folder's hash, of the very bytes that were read. */
  readonly folder: string;
}

export interface ReadFolderOptions {
  readonly program: string;
  readonly shelf: Pick<SnapshotShelf, 'reading'>;
  /** The snapshot whose documents are kept where they cannot be read now. */
  readonly before?: StoredSnapshot;
  readonly reading: Reading;
  readonly onProgress?: OnProgress;
  readonly onFailure?: OnFailure;
}

/** Reads a folder's documents, those anew whose bytes were not read before; ends the reading. Throws `LibraryError` when the folder cannot be listed. */
export async function readFolder(folder: string, options: ReadFolderOptions): Promise<FolderReading> {
  const { reading, before, onProgress } = options;
  try {
    const listed = await listFolder(folder);
    const read: OneRead[] = [];
    for (const [done, one] of listed.entries()) {
      const onShare: OnShare = (share) => onProgress?.({ done, total: listed.length, file: one.name, share });
      onShare(0);
      read.push('path' in one ? await readOne(one, options, onShare) : notRead(one));
    }
    onProgress?.({ done: listed.length, total: listed.length, share: 0 });
    const names = new Set(listed.map(({ name }) => name));
    return {
      outcomes: read.map(({ outcome }) => outcome),
      files: read.map(({ stored }) => stored),
      did: [...read.map(({ did }) => did), ...goneFiles(before?.files ?? [], names)],
      fresh: read.flatMap(({ fresh }) => (fresh ? [fresh] : [])),
      documents: listed.filter((one) => 'path' in one).length,
      folder: folderHash(read.map(({ did, key }) => ({ name: did.file, key }))),
    };
  } finally {
    await reading.end();
  }
}

interface OneRead {
  readonly outcome: Outcome;
  readonly stored: StoredFile;
  readonly did: FileOutcome;
  readonly fresh?: KeptReading;
  readonly key: string;
}

function notRead({ name: file, note }: NotListed): OneRead {
  return refused(file, [note], notReadKey(note.code));
}

function refused(file: string, failed: readonly Note[], key: string): OneRead {
  return { outcome: { file, failed }, stored: { file, failed }, did: { file, did: 'refused', records: 0, notes: failed }, key };
}

async function readOne(listed: ListedFile, options: ReadFolderOptions, onShare: OnShare): Promise<OneRead> {
  const { program, shelf, before, reading, onFailure } = options;
  const { name: file } = listed;
  const last = before?.program === program ? before.files.find((one) => one.file === file)?.reading : undefined;
  let key: string | undefined;
  let known: Extracted | undefined;
  const remembered = async (bytes: Uint8Array): Promise<Extracted | undefined> => {
    key = readingKey(file, bytes, program);
    known = await shelf.reading(key);
    return known;
  };
  const outcome = await loadFile(listed, reading, { onFailure, onShare, remembered });
  if ('extracted' in outcome && key !== undefined) {
    const { records, notes } = outcome.extracted;
    return {
      outcome,
      stored: { file, reading: key },
      // What was read of the same bytes at another time is news beside the snapshot before.
      did: { file, did: key === last ? 'unchanged' : 'read', records: records.length, notes },
      ...(known ? {} : { fresh: { key, extracted: outcome.extracted } }),
      key,
    };
  }
  const failed = 'failed' in outcome ? outcome.failed : [];
  const told = key ?? notReadKey(failed.map(({ code }) => code).join(' '));
  const earlier = last === undefined ? undefined : await shelf.reading(last);
  if (last === undefined || !earlier) return refused(file, failed, told);
  return {
    outcome: keptOutcome(file, earlier, failed),
    stored: { file, reading: last, failed },
    did: { file, did: 'kept', records: earlier.records.length, notes: failed },
    key: told,
  };
}
