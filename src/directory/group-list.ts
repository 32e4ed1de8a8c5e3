import type { Log } from '../log';
import { TookTooLong, withinTime } from '../within-time';
import { DirectoryError } from './directory-error';

export interface GroupListOptions {
  /** Object ids in small letters; throws when they cannot be had. */
  readonly load: () => Promise<ReadonlySet<string>>;
  readonly now: () => Date;
  readonly log: Log;
  /** How long a person waits for it. */
  readonly patienceMs: number;
}

const MINUTE_MS = 60_000;
const FRESH_MS = 10 * MINUTE_MS;
const KEPT_MS = 60 * MINUTE_MS;
const PAUSE_MS = MINUTE_MS / 2;
const LONGEST_PAUSE_MS = 10 * MINUTE_MS;

/** Who is in a group: looked up every ten minutes, and while that fails, as it was known for an hour. */
export class GroupList {
  private known: { readonly members: ReadonlySet<string>; readonly atMs: number } | undefined;
  private underWay: Promise<void> | undefined;
  private pausedUntilMs = 0;

  constructor(private readonly options: GroupListOptions) {}

  /** Nothing when it is not known and cannot be found out. Never throws. */
  async members(): Promise<ReadonlySet<string> | undefined> {
    if (this.knownWithin(FRESH_MS) === undefined && this.nowMs() >= this.pausedUntilMs) await this.patiently(this.lookUp());
    return this.knownWithin(KEPT_MS);
  }

  private lookUp(): Promise<void> {
    this.underWay ??= this.lookUpOnce().finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  private async lookUpOnce(): Promise<void> {
    const atMs = this.nowMs();
    try {
      this.known = { members: await this.options.load(), atMs };
    } catch (error) {
      const wishMs = error instanceof DirectoryError ? (error.retryAfterMs ?? 0) : 0;
      this.pausedUntilMs = this.nowMs() + Math.min(Math.max(PAUSE_MS, wishMs), LONGEST_PAUSE_MS);
      this.tell(error);
    }
  }

  private tell(error: unknown): void {
    const { log } = this.options;
    const members = this.knownWithin(KEPT_MS);
    if (members === undefined)
      log.error({ code: 'admin-group-unknown', error }, 'Who is in the admin group is not known: they are refused');
    else log.warn({ code: 'admin-group-old', error }, 'The admin group could not be looked up: the last list goes on, for an hour at most');
  }

  private async patiently(lookUp: Promise<void>): Promise<void> {
    const { patienceMs, log } = this.options;
    try {
      await withinTime(lookUp, patienceMs);
    } catch (error) {
      if (!(error instanceof TookTooLong)) throw error;
      log.warn({ code: 'admin-group-slow' }, 'The admin group is still being looked up: what is known goes on meanwhile');
    }
  }

  private knownWithin(ageMs: number): ReadonlySet<string> | undefined {
    if (this.known === undefined) return undefined;
    const sinceMs = this.nowMs() - this.known.atMs;
    // Below nothing when the clock was set back, and then its age is not known.
    return sinceMs >= 0 && sinceMs < ageMs ? this.known.members : undefined;
  }

  private nowMs(): number {
    return this.options.now().getTime();
  }
}
