import { setTimeout as wait } from 'node:timers/promises';
import type { OnProgress } from './library/load';
import type { ReloadProgress } from './library/reload-end';
import type { ReloadLease } from './library/snapshot-shelf';
import type { Log } from './log';

export interface FlightOptions {
  readonly lease: ReloadLease;
  /** Names this process among those that share the store. */
  readonly holder: string;
  readonly now: () => Date;
  readonly log: Log;
}

/** How long a process that died keeps others from reloading. */
const LEASE_SECONDS = 60;
const RENEW_MS = 15_000;
const TRY_AGAIN_MS = 500;

/** One reload at a time, in this process and among all that share its store. */
export class SingleFlight {
  private under: ReloadProgress | undefined;

  constructor(private readonly options: FlightOptions) {}

  progress(): ReloadProgress | undefined {
    return this.under;
  }

  /** Does the work unless some is under way; then nothing. `tell` is the work's to call. */
  async run<End>(
    by: string,
    work: (tell: OnProgress) => Promise<End>,
    onProgress?: (progress: ReloadProgress) => void,
  ): Promise<End | undefined> {
    const { lease, holder, now } = this.options;
    if (this.under) return undefined;
    const begun: ReloadProgress = { by, since: now(), done: 0, total: 0 };
    this.under = begun;
    try {
      if (!(await lease.take(holder, now(), LEASE_SECONDS))) return undefined;
      const renewing = setInterval(() => void this.renew(), RENEW_MS);
      try {
        return await work(({ done, total, file }) => {
          this.under = { ...begun, done, total, ...(file !== undefined && { file }) };
          onProgress?.(this.under);
        });
      } finally {
        clearInterval(renewing);
        await this.release();
      }
    } finally {
      this.under = undefined;
    }
  }

  /** The same, after what is under way has ended. */
  async runAfterOthers<End>(...[by, work, onProgress]: Parameters<typeof this.run<End>>): Promise<End> {
    for (;;) {
      let ended: { readonly end: End } | undefined;
      await this.run(
        by,
        async (tell) => {
          ended = { end: await work(tell) };
        },
        onProgress,
      );
      if (ended) return ended.end;
      await wait(TRY_AGAIN_MS);
    }
  }

  private async renew(): Promise<void> {
    const { lease, holder, now, log } = this.options;
    try {
      await lease.take(holder, now(), LEASE_SECONDS);
    } catch (error) {
      log.warn({ code: 'lease-not-renewed', error }, 'The store could not be told that the reload goes on');
    }
  }

  /** What was done is done, also where this fails; the lease then ends by itself. */
  private async release(): Promise<void> {
    const { lease, holder, log } = this.options;
    try {
      await lease.release(holder);
    } catch (error) {
      log.warn({ code: 'lease-not-released', error }, 'The store could not be told that the reload has ended');
    }
  }
}
