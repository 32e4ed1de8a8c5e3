export interface Part {
  stop(): Promise<void>;
}

/** At the first signal to stop (Ctrl-C, the service manager's, the terminal going away) stops the parts, the last started first, and ends with 0. */
export function stopOnSignal(parts: readonly Part[]): void {
  const stop = async (): Promise<void> => {
    for (const part of [...parts].reverse()) await part.stop();
    process.exit(0);
  };
  // A second signal of the same kind is left to the system, which ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
}
