import type { FileError } from './file-error';

/**
 * Does work that must be over within so many seconds; `signal` ends then, and also when the work is over, so that nothing goes on behind it.
 * Throws `late` when the time is up, else what the work throws.
 */
export async function withinSeconds<T>(seconds: number, late: FileError, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(late), seconds * 1_000);
  try {
    return await work(control.signal);
  } catch (error) {
    // What was cut short says so in many ways; the reason is one.
    throw control.signal.aborted ? late : error;
  } finally {
    clearTimeout(timer);
    control.abort();
  }
}
