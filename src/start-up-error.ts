/** Why the bot cannot start. The message is one line that says what is wrong and what to do; it is shown without a stack. */
export class StartUpError extends Error {
  constructor(
    readonly code: 'bad-setting' | 'port-taken' | 'data-folder' | 'database' | 'local-client-failed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StartUpError';
  }
}
