import { LibraryError } from './library/library-error';
import { StartUpError } from './start-up-error';

/** What is printed when the bot cannot start: one line with the remedy where it is known, else everything there is to find the defect. */
export function startFailure(error: unknown): string {
  if (error instanceof StartUpError || error instanceof LibraryError) return error.message.replace(/\s+/g, ' ');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
