/** Why no app package can be made. The message is one line that says what is wrong and what to do. */
export class PackageError extends Error {
  constructor(
    readonly code: 'bad-setting' | 'unknown-placeholder' | 'invalid-manifest',
    message: string,
  ) {
    super(message);
    this.name = 'PackageError';
  }
}
