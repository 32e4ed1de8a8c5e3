import type { ChildProcess } from 'node:child_process';

/** Resolves when a process is no longer there: it ended, or was never started. Its errors are left to whoever starts it; none is thrown here or anywhere else. */
export function processEnd(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    // A process that cannot be started has no end to wait for; an error of one that runs is followed by its end.
    child.on('error', () => {
      if (child.pid === undefined) resolve();
    });
  });
}
