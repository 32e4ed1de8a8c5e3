import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { DocumentError } from '../documents/document-error';
import { tooLarge } from '../documents/document-size';
import type { OnShare } from '../documents/reader';
import type { Extracted } from '../extract/extracted';
import type { ListedFile } from './load-folder';
import type { Reading } from './reading';
import type { Outcome } from './snapshot';
import { systemCode } from './system-code';

/** Told of an error that stopped a file and that its note for the admin does not say in full. */
export type OnFailure = (file: string, error: unknown) => void;

export interface FileOptions {
  readonly onFailure?: OnFailure;
  readonly onShare?: OnShare;
  /** What was read before of the same bytes; then they are not read again. */
  readonly remembered?: (bytes: Uint8Array) => Promise<Extracted | undefined>;
}

/** A file as records, or the note that says why it gave none. An error that is not the document's own is told to `onFailure` with its cause. */
export async function loadFile(
  listed: ListedFile,
  reading: Pick<Reading, 'read'>,
  { onFailure, onShare, remembered }: FileOptions = {},
): Promise<Outcome> {
  const { name: file } = listed;
  try {
    const bytes = await bytesOf(listed);
    return { file, extracted: (await remembered?.(bytes)) ?? (await reading.read({ name: file, bytes }, onShare)) };
  } catch (error) {
    const stopped = error instanceof StoppedFile || error instanceof DocumentError ? error : notUnderstood(file, error);
    if (stopped.cause !== undefined) onFailure?.(file, stopped);
    return { file, failed: [{ code: stopped.code, message: stopped.message }] };
  }
}

class StoppedFile extends Error {
  constructor(
    readonly code: 'not-opened' | 'not-understood',
    message: string,
    options: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoppedFile';
  }
}

/** Neither a link nor a pipe that came in the file's place since it was listed can lead astray or hold up whoever opens it. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** What stands in the file now, even while somebody writes it. Throws `DocumentError` before anything is read of a file that is too large, and an error that names the remedy where it cannot be opened. */
export async function bytesOf({ name, path }: ListedFile): Promise<Uint8Array> {
  try {
    const file = await open(path, FLAGS);
    try {
      const large = tooLarge(name, (await file.stat()).size);
      if (large) throw large;
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    const message = `${name} could not be opened (${systemCode(cause)}). Let the bot's account read it, or take it out of the folder.`;
    throw new StoppedFile('not-opened', message, { cause });
  }
}

/** Saving the document again would not help: it was read, and the program went wrong over what it says. */
function notUnderstood(file: string, cause: unknown): StoppedFile {
  const message = `${file} was read, but the bot failed over what it says. This is a fault of the bot: tell its maintainer, and take the file out until it is mended.`;
  return new StoppedFile('not-understood', message, { cause });
}
