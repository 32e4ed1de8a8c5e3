/** The knowledge folder as a whole is of no use. The message is one sentence with the remedy. */
export class LibraryError extends Error {
  constructor(
    readonly code: 'missing-folder' | 'empty-folder' | 'nothing-readable',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'LibraryError';
  }
}
