/** Why a command cannot do what it was asked. The message is one line that says what is wrong and what to do. */
export class CommandError extends Error {
  constructor(
    readonly code: 'bad-argument' | 'no-question-file' | 'no-questions' | 'bad-question' | 'no-fact-file' | 'bad-fact',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CommandError';
  }
}
