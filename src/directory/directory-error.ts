/** The directory could not say who is in a group. The message says why and what to do about it. */
export class DirectoryError extends Error {
  /** How long the other side wants to be left alone. */
  readonly retryAfterMs?: number;

  constructor(
    readonly code:
      | 'token-refused'
      | 'token-failed'
      | 'graph-refuses-token'
      | 'graph-forbidden'
      | 'graph-throttled'
      | 'graph-failed'
      | 'graph-not-understood'
      | 'group-not-found'
      | 'group-too-large',
    message: string,
    { retryAfterMs, ...options }: ErrorOptions & { readonly retryAfterMs?: number } = {},
  ) {
    super(message, options);
    this.name = 'DirectoryError';
    this.retryAfterMs = retryAfterMs;
  }
}
