import { setTimeout as wait } from 'node:timers/promises';
import type { Reply, Show } from '../../dialogs/reply';

/** Teams takes 60 messages and changes in 30 seconds of one conversation, of which others may have some. */
const PAUSE_MS = 700;

/** A card that stands, and is replaced as things go on. */
export interface LiveCard {
  /** Never waits for what it shows: of several in a short time the last one stands. */
  readonly show: Show;
  /** Resolves when the last one stands. Throws what went wrong with that; what went wrong with one before it no longer matters. */
  readonly settled: () => Promise<void>;
}

export function liveCard(replace: (reply: Reply) => Promise<void>, pauseMs = PAUSE_MS): LiveCard {
  let next: Reply | undefined;
  let working: Promise<void> | undefined;
  let failed: unknown;
  const work = async (): Promise<void> => {
    for (let reply = next; reply; reply = next) {
      await wait(pauseMs);
      reply = next ?? reply;
      next = undefined;
      failed = await replace(reply).then(
        () => undefined,
        (error: unknown) => error,
      );
    }
    working = undefined;
  };
  return {
    show: (reply) => {
      next = reply;
      working ??= work();
      return Promise.resolve();
    },
    settled: async () => {
      await working;
      if (failed !== undefined) throw failed as Error;
    },
  };
}
