import { watch } from 'chokidar';
import type { Log } from './log';
import type { Part } from './stopping';

/** A file that is being copied has settled when it has not grown for so long. */
const SETTLED_MS = 1_500;
/** Several files that are copied together are one change. */
const TOGETHER_MS = 1_000;

export interface WatchOptions {
  /** Called when the folder was changed and has settled; not again before it is done. */
  readonly onChange: () => Promise<void>;
  readonly log: Log;
  readonly settledMs?: number;
  readonly togetherMs?: number;
}

/** Watches the files of a folder, not those of folders in it. Resolves when changes from now on are noticed. */
export async function watchFolder(folder: string, options: WatchOptions): Promise<Part> {
  const { onChange, log, settledMs = SETTLED_MS, togetherMs = TOGETHER_MS } = options;
  let timer: NodeJS.Timeout | undefined;
  let under = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      under = under
        .then(onChange)
        .catch((error: unknown) => log.error({ code: 'watch-failed', error }, 'A change in the folder could not be taken over'));
    }, togetherMs);
  };
  const watcher = watch(folder, {
    ...{ depth: 0, ignoreInitial: true, ignorePermissionErrors: true },
    awaitWriteFinish: { stabilityThreshold: settledMs, pollInterval: Math.min(200, settledMs) },
  });
  watcher.on('all', changed);
  watcher.on('error', (error) => log.error({ code: 'watch-failed', error }, 'The knowledge folder can no longer be watched'));
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return {
    async stop() {
      clearTimeout(timer);
      // What is under way may take a minute, and loses nothing when it is cut off.
      await watcher.close();
    },
  };
}
