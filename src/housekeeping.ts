import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from './log';
import type { Part } from './stopping';

const HOUR_SECONDS = 60 * 60;
const STOP_MS = 1_000;

/** Does the chores now and every hour, one after the other; one that fails is logged, and tried again in an hour. */
export function everyHour(chores: readonly (() => Promise<unknown>)[], log: Log): Part {
  const all = async (): Promise<void> => {
    for (const chore of chores) await chore().catch((error: unknown) => told(log, error));
  };
  return repeated(HOUR_SECONDS, all);
}

/** Does a chore every so many seconds, the next time that long after it was done. */
export function everySeconds(seconds: number, chore: () => Promise<unknown>, log: Log): Part {
  return repeated(seconds, async () => {
    await chore().catch((error: unknown) => told(log, error));
  });
}

function told(log: Log, error: unknown): void {
  log.error({ code: 'housekeeping-failed', error }, 'Something that is done from time to time failed, and will be tried again');
}

function repeated(seconds: number, work: () => Promise<void>): Part {
  const stopping = new AbortController();
  const { signal } = stopping;
  const round = async (): Promise<void> => {
    while (!signal.aborted) {
      await work();
      await wait(seconds * 1_000, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const under = round();
  return {
    async stop() {
      stopping.abort();
      // A reload that is under way may take long, and loses nothing when it is cut off.
      await Promise.race([under, wait(STOP_MS, undefined, { ref: false })]);
    },
  };
}
