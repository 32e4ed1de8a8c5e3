import type { MemoryShelf } from '../../dialogs/desk';
import type { Memory } from '../ask/memory';
import { ExpiringMap } from './expiring-map';

export interface ShelfOptions {
  /** How many conversations are remembered at most; the one silent longest goes first. */
  readonly limit: number;
  readonly lifetimeMs: number;
  readonly now: () => Date;
}

/** Conversation memory in this process: gone after a restart, bounded in number and time. */
export function createMemoryShelf({ limit, lifetimeMs, now }: ShelfOptions): MemoryShelf {
  const memories = new ExpiringMap<Memory>(limit, lifetimeMs);
  return {
    recall: (key) => Promise.resolve(memories.get(key, now())),
    keep(key, memory) {
      memories.set(key, memory, now());
      return Promise.resolve();
    },
  };
}
