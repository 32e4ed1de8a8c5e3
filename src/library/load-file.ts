import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentError } from '../documents/document-error';
import type { Reading } from './reading';
import type { Outcome } from './snapshot';
import { systemCode } from './system-code';

/** Told of an error that stopped a file and that its note for the admin does not say in full. */
export type OnFailure = (file: string, error: unknown) => void;

/** A file of the folder as records, or the note that says why it gave none. An error that is not the document's own is told to `onFailure` with its cause. */
export async function loadFile(folder: string, file: string, reading: Pick<Reading, 'read'>, onFailure?: OnFailure): Promise<Outcome> {
  try {
    return { file, extracted: await reading.read({ name: file, bytes: await bytesOf(folder, file) }) };
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

async function bytesOf(folder: string, file: string): Promise<Uint8Array> {
  return readFile(join(folder, file)).catch((cause: unknown) => {
    const message = `${file} could not be opened (${systemCode(cause)}). Let the bot's account read it, or take it out of the folder.`;
    throw new StoppedFile('not-opened', message, { cause });
  });
}

/** Saving the document again would not help: it was read, and the program went wrong over what it says. */
function notUnderstood(file: string, cause: unknown): StoppedFile {
  const message = `${file} was read, but the bot failed over what it says. This is a fault of the bot: tell its maintainer, and take the file out until it is mended.`;
  return new StoppedFile('not-understood', message, { cause });
}
