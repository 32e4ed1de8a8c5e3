export interface Part {
  stop(): Promise<void>;
}

const PARENT_CHECK_MS = 500;

/** At the first signal to stop (Ctrl-C, the service manager's, the terminal going away) stops the parts, the last started first, and ends with 0. */
export function stopOnSignal(parts: readonly Part[]): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    // In a terminal Ctrl-C arrives twice under npm: from the terminal, and handed on by npm.
    if (stopping) return;
    stopping = true;
    for (const part of [...parts].reverse()) await part.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(() => void stop());
}

/** An npm that is killed hands nothing on; then the parent is gone and nobody else will say stop. */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS).unref();
}
