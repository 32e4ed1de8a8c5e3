import type { Kept, Received, ReceivedDocument, ReceivedDocuments } from '../dialogs/admin-desk';
import type { SentFile } from '../dialogs/turn';
import { DocumentError } from './documents/document-error';
import { documentName, nameBeside } from './library/document-name';
import { FolderError } from './library/folder-error';
import type { FolderWriter } from './library/folder-writer';
import type { Quarantined, QuarantineShelf } from './library/quarantine';
import { readInThread } from './library/reader-thread';
import type { Reading } from './library/reading';
import { shownName } from './library/shown-name';
import { oneAfterAnother } from './one-after-another';
import { FileError } from './teams/file-error';
import { whatWasRead, type WhatWasRead } from './what-was-read';

export interface ReceivedDocumentsOptions {
  readonly folder: FolderWriter;
  readonly shelf: QuarantineShelf<WhatWasRead>;
  readonly download: (file: SentFile) => Promise<Uint8Array>;
  /** What reads a document; where nothing is said, a thread of its own. */
  readonly reading?: () => Reading;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Told of what a refusal does not say in full; for the log. */
  readonly onFailure: (file: string, error: unknown) => void;
}

/** How long a document waits for an admin. */
export const WAITS_MS = 24 * 60 * 60_000;

/**
 * Documents that come by Teams: read one after the other, for each may take much memory, and written only when an admin keeps them. They are fetched
 * while others are read, for their links are good for some minutes only.
 */
export function createReceivedDocuments(options: ReceivedDocumentsOptions): ReceivedDocuments {
  const { folder, shelf, now } = options;
  const fetching = oneAfterAnother();
  const reading = oneAfterAnother();
  const writing = oneAfterAnother();

  const waiting = async (id: string): Promise<Quarantined<WhatWasRead> | undefined> => {
    await shelf.forget(new Date(now().getTime() - WAITS_MS));
    return shelf.get(id);
  };

  return {
    async receive(file, by) {
      try {
        const given = documentName(file.name);
        if ('refused' in given) return { kind: 'refused', ...given.refused };
        const { name } = given;
        const bytes = await fetching(() => options.download({ name, url: file.url }));
        const replaces = await folder.namesake(name);
        if (replaces !== undefined && (await folder.holds(replaces, bytes))) return same(name);
        const read = await reading(() => readOf(name, bytes, options));
        await shelf.forget(new Date(now().getTime() - WAITS_MS));
        const quarantined = { id: options.newId(), name, bytes, at: now(), by, read };
        await shelf.put(quarantined);
        return { kind: 'read', document: documentOf(quarantined, replaces) };
      } catch (error) {
        return refusal(file.name, error, options);
      }
    },

    keep: (id, how) =>
      writing(async (): Promise<Kept> => {
        const found = await waiting(id);
        if (!found) return { kind: 'unknown' };
        try {
          const kept = await written(found, how, folder);
          // Written first: whatever ends the process here, the document is in one place at least.
          if (kept.kind === 'kept') await shelf.remove(id);
          return kept;
        } catch (error) {
          const { code, message } = refusal(found.name, error, options);
          return { kind: 'failed', code, message };
        }
      }),

    // In the same line as keeping: of both, pressed together, only one is done.
    discard: (id) =>
      writing(async () => {
        const found = await waiting(id);
        return found && (await shelf.remove(id)) ? found.name : undefined;
      }),
  };
}

type Refusal = Extract<Received, { readonly kind: 'refused' }>;

async function readOf(name: string, bytes: Uint8Array, { reading = readInThread }: ReceivedDocumentsOptions): Promise<WhatWasRead> {
  const reader = reading();
  try {
    return whatWasRead(await reader.read({ name, bytes }));
  } finally {
    await reader.end();
  }
}

function documentOf({ bytes, read, ...rest }: Quarantined<WhatWasRead>, replaces: string | undefined): ReceivedDocument {
  return { ...rest, ...read, bytes: bytes.length, ...(replaces !== undefined && { replaces: shownName(replaces) }) };
}

async function written(found: Quarantined<WhatWasRead>, how: 'new' | 'replace' | 'beside', folder: FolderWriter): Promise<Kept> {
  const { name, bytes } = found;
  const there = await folder.namesake(name);
  if (there !== undefined && how !== 'beside') {
    // Kept before, by a process that ended before it could say so.
    if (how === 'new' && (await folder.holds(there, bytes))) return { kind: 'kept', name: there, replaced: false };
    if (how === 'replace' && (await folder.replace(there, bytes))) return { kind: 'kept', name: there, replaced: true };
    return { kind: 'exists', document: documentOf(found, there) };
  }
  const free = there === undefined ? name : nameBeside(name, await folder.taken());
  if (await folder.add(free, bytes)) return { kind: 'kept', name: free, replaced: false };
  return { kind: 'exists', document: documentOf(found, (await folder.namesake(name)) ?? free) };
}

function same(name: string): Refusal {
  const message = `${name} is in the knowledge folder already, just as you sent it. "reload" reads it again.`;
  return { kind: 'refused', code: 'same', message };
}

/** What an error means to the one who sent the file; what it does not say is told for the log. */
function refusal(file: string, error: unknown, { onFailure }: Pick<ReceivedDocumentsOptions, 'onFailure'>): Refusal {
  if (error instanceof FileError || error instanceof DocumentError || error instanceof FolderError) {
    if (error.cause !== undefined) onFailure(file, error);
    return { kind: 'refused', code: error.code, message: error.message };
  }
  onFailure(file, error);
  const message = `The bot failed over ${shownName(file)}. This is a fault of the bot: tell its maintainer, and nothing was kept of the file.`;
  return { kind: 'refused', code: 'failed', message };
}
