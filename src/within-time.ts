import { setTimeout as wait } from 'node:timers/promises';

/** Somebody did not answer in time; whether the work was done is not known. */
export class TookTooLong extends Error {
  /** As the system says it of a connection. */
  readonly code = 'ETIMEDOUT';

  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds} ms`);
    this.name = 'TookTooLong';
  }
}

/** What the work gives, or a `TookTooLong` after so many milliseconds; what the work still does then is not stopped, and not heard of. */
export async function withinTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  const done = new AbortController();
  const late = wait(milliseconds, undefined, { signal: done.signal }).then((): never => {
    throw new TookTooLong(milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
