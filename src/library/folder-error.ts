import { shownName } from './shown-name';
import { systemCode } from './system-code';

/** A file of the knowledge folder that could not be written. The message says why and what to do; the code is for the log. */
export class FolderError extends Error {
  constructor(
    readonly code: 'not-written' | 'not-read' | 'no-room' | 'not-a-file',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'FolderError';
  }
}

/** What the system's refusal to write means to a person. */
export function notWritten(name: string, cause: unknown): FolderError {
  const code = systemCode(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new FolderError(
      'no-room',
      `${shownName(name)} was not written, for there is no room left where the documents are. Make some and try again.`,
      {
        cause,
      },
    );
  return new FolderError(
    'not-written',
    `${shownName(name)} could not be written into the knowledge folder (${code}). Let the bot's account write there, or put the file there yourself.`,
    { cause },
  );
}

/** What stands there is nothing that may be written over. */
export function notAFile(name: string): FolderError {
  return new FolderError(
    'not-a-file',
    `${shownName(name)} is the name of a folder or a link in the knowledge folder, which is not written over. Send the document under another name.`,
  );
}
