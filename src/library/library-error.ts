/** The knowledge folder as a whole is of no use. The message is one sentence with the remedy. */
export class LibraryError extends Error {
  constructor(
    readonly code: 'missing-folder' | 'empty-folder' | 'nothing-readable',
    message: string,
  ) {
    super(message);
    this.name = 'LibraryError';
  }
}
