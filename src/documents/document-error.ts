/** A file that is of no use as a whole. The message says why and what to do; the code is for the log. */
export class DocumentError extends Error {
  constructor(
    readonly code:
      | 'unknown-format'
      | 'other-format'
      | 'empty'
      | 'binary'
      | 'too-large'
      | 'unreadable'
      | 'password'
      | 'truncated'
      | 'no-text'
      | 'too-deep'
      | 'unpacks-too-large'
      | 'too-slow'
      | 'too-much-memory',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DocumentError';
  }
}
