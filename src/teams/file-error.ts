/** What a link that was good for some minutes is answered with afterwards. */
export const EXPIRED: ReadonlySet<number> = new Set([401, 403, 404, 410]);

/** A file that could not be fetched or handed over. The message says why and what to do; the code is for the log. */
export class FileError extends Error {
  constructor(
    readonly code: 'host-refused' | 'link-expired' | 'too-slow' | 'broken-off' | 'host-failed' | 'too-many-hops' | 'nothing-to-send',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'FileError';
  }
}
