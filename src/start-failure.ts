import { inspect } from 'node:util';
import { LibraryError } from './library/library-error';
import { StartUpError } from './start-up-error';

/** What is printed when the bot or a command cannot start: one line with the remedy where it is known, else everything there is to find the defect, its causes too. */
export function startFailure(error: unknown): string {
  if (error instanceof StartUpError || error instanceof LibraryError) return error.message.replace(/\s+/g, ' ');
  return error instanceof Error ? inspect(error) : String(error);
}
