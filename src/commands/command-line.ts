import { inspect } from 'node:util';
import { startFailure } from '../start-failure';
import { CommandError } from './command-error';

/** Says on stderr what is behind a document that gave nothing: it may be a defect, and the list of documents has only a sentence for the reader. */
export function tellFailure(file: string, error: unknown): void {
  process.stderr.write(`${file}: ${inspect(error)}\n`);
}

/** Runs a command; what it throws becomes one line on stderr, or all there is to find the defect, and exit code 1. A reader that closes the pipe early (`| head`) ends it quietly. */
export function endWith(command: () => Promise<number>): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  command().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof CommandError ? error.message.replace(/\s+/g, ' ') : startFailure(error)}\n`);
      process.exitCode = 1;
    },
  );
}
